import { readPlanDocument } from "../../document.ts";
import { applyEdits } from "../../edit/edit.ts";
import type { Finding } from "../../finding.ts";
import { offerChoices } from "../../fixes/offer-choices.ts";
import { stageLabels } from "../../plan/labels.ts";
import type { Plan } from "../../plan/plan.ts";
import { isFilled } from "../../plan/read.ts";
import { boundsInWords, isOutside, segmentOf } from "../../plan/segment.ts";
import { isAtLeast, isSigned, stageOf } from "../../plan/stage.ts";
import { calculation, yearlyValue } from "../../plan/yearly-value.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import type { Fix } from "../fix.ts";
import { defineRule, type Report, type Rule } from "../rule.ts";

const messages = {
  volumeAdapted: {
    en: "Volume is sold with one standard offer, and this one is {adaptation}: adapting costs more than a small sale brings in. Choose standard, or the model value.",
    fr: "Le volume se vend avec une offre standard, et celle-ci est {adaptation} : l'adapter coûte plus qu'une petite vente ne rapporte. Choisissez standard, ou le modèle value.",
  },
  volumeNegotiated: {
    en: "Volume is sold at a posted price, without negotiating. Remove this section, or choose the model value.",
    fr: "Le volume se vend à prix affiché, sans négocier. Retirez cette section, ou choisissez le modèle value.",
  },
  volumeVisited: {
    en: "Visits cost more than a sale in volume brings in: sell online, or choose the model value.",
    fr: "Les visites coûtent plus qu'une vente en volume ne rapporte : vendez en ligne, ou choisissez le modèle value.",
  },
  volumePersonalised: {
    en: "Approaching prospects one by one does not pay when you sell volume: choose marketing, or the model value.",
    fr: "Approcher les prospects un par un n'est pas rentable quand on vend du volume : choisissez marketing, ou le modèle value.",
  },
  valueStandard: {
    en: "A large sale deserves an offer made for this customer: choose adapted or tailored, or the model volume.",
    fr: "Une vente importante mérite une offre pensée pour ce client : choisissez adapted ou tailored, ou le modèle volume.",
  },
  valueMarketing: {
    en: "Campaigns alone do not win a large sale: choose personalised, or the model volume.",
    fr: "Les campagnes seules ne gagnent pas une vente importante : choisissez personalised, ou le modèle volume.",
  },
  valueNotNegotiated: {
    en: "A large sale is negotiated, and at the {stage} stage nothing is prepared for it: add a negotiation section, or choose the model volume.",
    fr: "Une vente importante se négocie, et à l'étape « {stage} » rien n'est préparé : ajoutez une section negotiation, ou choisissez le modèle volume.",
  },
  smallValue: {
    en: "{calculation} a year: below {threshold}, you need volume and a standard offer. Choose {instead}, or correct the price.",
    fr: "{calculation} par an : en dessous de {threshold}, il vous faut du volume et une offre standard. Choisissez {instead}, ou corrigez le prix.",
  },
  smallUnit: {
    en: "{calculation} a year for each unit: at this price you need volume, unless the customer takes enough units to reach {threshold}. Choose {instead}, or fill in sale.price.quantity.",
    fr: "{calculation} par an pour chaque unité : à ce prix il vous faut du volume, sauf si le client en prend assez pour atteindre {threshold}. Choisissez {instead}, ou renseignez sale.price.quantity.",
  },
  largeValue: {
    en: "{calculation} a year: from {threshold} on, a sale is worth adapting and negotiating. Choose value, or correct the price.",
    fr: "{calculation} par an : à partir de {threshold}, une vente mérite d'être adaptée et négociée. Choisissez value, ou corrigez le prix.",
  },
  outsideSegment: {
    en: "{figure}, while the segment {segment} expects {bounds}. Choose another segment, or correct the figure.",
    fr: "{figure}, alors que le segment {segment} prévoit {bounds}. Choisissez un autre segment, ou corrigez le chiffre.",
  },
  otherSector: {
    en: "The segment {segment} is for {sectors}: choose another segment, or correct the sector.",
    fr: "Le segment {segment} est fait pour {sectors} : choisissez un autre segment, ou corrigez le secteur.",
  },
  otherThanSegment: {
    en: "For the segment {segment}, your playbook says {expected}: choose {expected}, or another segment.",
    fr: "Pour le segment {segment}, votre playbook prévoit {expected} : choisissez {expected}, ou un autre segment.",
  },
} as const;

type Say = Report<typeof messages>;

export const offerMismatch: Rule = defineRule({
  code: "sale/offer-mismatch",
  severity: "warning",
  title: {
    en: "An offer that does not fit the sale",
    fr: "Une offre qui ne va pas avec la vente",
  },
  why: {
    en: "Tailoring an offer and negotiating it cost time and people. They pay when one sale brings in a lot; when a living is made of many small sales, the offer is standard, the price posted and the sale often online. The price, the model, the adaptation and the segment have to tell the same story. Where small ends is the team's own figure.",
    fr: "Adapter une offre et la négocier coûte du temps et des équipes. C'est rentable quand une seule vente rapporte beaucoup ; quand il faut vivre de nombreuses petites ventes, l'offre est standard, le prix affiché et la vente souvent en ligne. Le prix, le modèle, l'adaptation et le segment doivent raconter la même histoire. Le seuil est celui de l'équipe.",
  },
  options: ["sale.volumeBelow", "segments"],
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale:
  model: value
         ^^^^^ sale/offer-mismatch
  price: { amount: 15, per: month, unit: user, quantity: 4 }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale:
  model: volume
  adaptation: standard
  channels: [web-portal]
  price: { amount: 15, per: month, unit: user, quantity: 4 }
`,
  },
  *checkPlan({ plan }, { playbook }, report) {
    const price = [...ofPrice(plan, playbook, report)];
    // A model that the price contradicts is wrong itself, and what goes against it may well be right.
    const model = price.some(({ pointer }) => pointer === plan.sale.model?.pointer) ? [] : ofModel(plan, report);
    const seen = new Set<string>();
    for (const finding of [...price, ...model, ...ofSegment(plan, playbook, report)]) {
      if (!seen.has(finding.pointer)) yield finding;
      seen.add(finding.pointer);
    }
  },
  fixPlan(finding, document, context) {
    const found = [...(offerMismatch.checkPlan?.(document, context) ?? [])].length;
    const leftBy = ({ edits, prepares }: Fix): readonly Finding[] => {
      if (prepares) return []; // once it is filled in
      return [...(offerMismatch.checkPlan?.(readPlanDocument(applyEdits(document.source.text, edits)), context) ?? [])];
    };
    // The price, the model and the segment may pull in three directions: what only turns one against another is no
    // help, and what settles most comes first.
    return [...offerChoices(finding, document, context.playbook)]
      .map((choice) => ({ choice, left: leftBy(choice) }))
      .filter(({ left }) => left.length < found && left.every(({ pointer }) => pointer !== finding.pointer))
      .sort((a, b) => a.left.length - b.left.length)
      .map(({ choice }) => choice);
  },
});

function* ofPrice(
  { sale, currency }: Plan,
  { sale: { volumeBelow: threshold } }: Playbook,
  report: Say,
): Generator<Finding> {
  const { price, model, adaptation } = sale;
  const yearly = yearlyValue(price);
  // The threshold is an amount in the plan's currency.
  if (!yearly || (price.currency && price.currency.value !== currency?.value)) return;
  const facts = { calculation: calculation(yearly), yearly: yearly.total, threshold };
  if (yearly.total >= threshold) {
    if (model?.value === "volume") yield report(model, "largeValue", { ...facts, instead: "value" });
    return;
  }
  const message = yearly.quantity === undefined ? "smallUnit" : "smallValue";
  if (model?.value === "value") yield report(model, message, { ...facts, instead: "volume" });
  else if (!model && adaptation?.value === "tailored")
    yield report(adaptation, message, { ...facts, instead: "standard" });
}

function* ofModel(plan: Plan, report: Say): Generator<Finding> {
  const { model, adaptation, prospecting, channels, form } = plan.sale;
  const negotiates = () => isFilled(plan.section("negotiation"));
  if (model?.value === "volume") {
    if (adaptation && adaptation.value !== "standard") {
      yield report(adaptation, "volumeAdapted", { adaptation: adaptation.value, instead: "standard" });
    }
    if (negotiates()) yield report(plan.anchor("negotiation"), "volumeNegotiated");
    const visits = channels.find(({ value }) => value === "field");
    if (visits) yield report(visits, "volumeVisited");
    if (prospecting?.value === "personalised")
      yield report(prospecting, "volumePersonalised", { instead: "marketing" });
  }
  if (model?.value === "value") {
    if (adaptation?.value === "standard") yield report(adaptation, "valueStandard");
    if (prospecting?.value === "marketing") yield report(prospecting, "valueMarketing", { instead: "personalised" });
    // Public buyers may not negotiate, and what is signed has been negotiated.
    const isDue = isAtLeast(plan, "negotiation") && !isSigned(plan) && form?.value !== "public-tender";
    if (isDue && !negotiates()) yield report(model, "valueNotNegotiated", { stage: stageLabels[stageOf(plan)] });
  }
}

function* ofSegment(plan: Plan, playbook: Playbook, report: Say): Generator<Finding> {
  const { account, sale } = plan;
  const found = segmentOf(plan, playbook);
  if (!found) return;
  const { id, segment } = found;
  for (const [figure, bounds] of [
    [account.employees, segment.employees],
    [account.revenue, segment.revenue],
  ] as const) {
    // What is below 0 is a slip of the keyboard: schema/range says so.
    if (!figure || figure.value < 0 || !bounds || !isOutside(figure.value, bounds)) continue;
    yield report(figure, "outsideSegment", { figure: figure.value, segment: id, bounds: boundsInWords(bounds) });
  }
  const { sector } = account;
  if (
    sector &&
    segment.sectors &&
    Object.hasOwn(playbook.sectors, sector.value) &&
    !segment.sectors.includes(sector.value)
  ) {
    yield report(sector, "otherSector", { segment: id, sectors: segment.sectors });
  }
  // Who sells in volume to a segment of value has standardised the offer too: the model comes first.
  const choices = [
    { chosen: sale.model, expected: segment.model },
    { chosen: sale.adaptation, expected: segment.adaptation },
  ];
  for (const { chosen, expected } of choices) {
    if (!chosen || !expected || chosen.value === expected) continue;
    yield report(chosen, "otherThanSegment", { segment: id, expected, instead: expected });
    return;
  }
}

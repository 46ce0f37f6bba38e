import { toLineComment } from "../../edit/comment.ts";
import { inTurn } from "../../edit/in-turn.ts";
import { set, whole } from "../../edit/set.ts";
import type { Finding } from "../../finding.ts";
import type { Localized } from "../../locale.ts";
import { formLabels, stageLabels } from "../../plan/labels.ts";
import type { Tender } from "../../plan/plan.ts";
import { isFilled } from "../../plan/read.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { child, keyOf, type MapNode } from "../../source/tree.ts";
import type { Fix } from "../fix.ts";
import { defineRule } from "../rule.ts";

/** Not the lots: many calls for tenders have only one. */
const parts = { reference: "la référence", deadline: "la date limite", criteria: "les critères de notation" } as const;

export const tenderIncomplete = defineRule({
  code: "sale/tender-incomplete",
  severity: "warning",
  title: {
    en: "A call for tenders with gaps",
    fr: "Un appel d'offres incomplet",
  },
  why: {
    en: "A public body buys through a call for tenders, and its rules leave no room: a bid that comes after the deadline is not opened, and the published criteria, with their weights, decide how it is marked. They are the plan of the answer.",
    fr: "Une collectivité publique achète par appel d'offres, et le règlement ne laisse pas de marge : une offre remise après la date limite n'est pas ouverte, et les critères publiés, avec leur poids, décident de la note. Ils sont le plan de la réponse.",
  },
  messages: {
    noTender: {
      en: "Which call for tenders is it? Add sale.tender with its reference, its deadline and its criteria.",
      fr: "De quel appel d'offres s'agit-il ? Ajoutez sale.tender avec sa référence, sa date limite et ses critères.",
    },
    missing: {
      en: "The call for tenders still lacks {missing}. Copy them from the tender documents.",
      fr: "Il manque encore à l'appel d'offres : {missing}. Reprenez-les du dossier de consultation.",
    },
    weights: {
      en: "The weights of the criteria add up to {sum}, and should make 100: check them against the tender documents.",
      fr: "Les poids des critères totalisent {sum} au lieu de 100 : vérifiez-les dans le dossier de consultation.",
    },
    deadlinePassed: {
      en: "The deadline was {deadline}, and the stage is still {stage}. If the bid was handed in, move the stage on.",
      fr: "La date limite était le {deadline}, et l'étape est encore {stage}. Si l'offre a été remise, faites avancer l'étape.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: City of Leafield }
sale:
  form: public-tender
  tender: { reference: LF-2026-17, lots: [lot 2] }
  ^^^^^^ sale/tender-incomplete
`,
    good: `
accountPlan: 1
account: { name: City of Leafield }
sale:
  form: public-tender
  tender:
    reference: LF-2026-17
    deadline: 2026-07-10
    lots: [lot 2]
    criteria: [{ name: technical value, weight: 60 }, { name: price, weight: 40 }]
`,
  },
  *checkPlan({ plan }, { today }, report): Generator<Finding> {
    const { node: sale, form, stage, tender } = plan.sale;
    if (form?.value !== "public-tender") return;
    if (!tender.node) {
      const isDue = isAtLeast(plan, "discovery") && !isFilled(child(sale, "tender"));
      if (isDue) yield report(keyOf(sale, "tender") ?? form, "noTender");
      return;
    }
    const missing = missingIn(tender);
    const at = keyOf(sale, "tender") ?? form;
    if (missing.length > 0) yield report(at, "missing", { missing: missing.map(label), keys: missing });
    const sum = sumOfWeights(tender);
    if (sum !== undefined && Math.abs(sum - 100) > 0.01) {
      yield report(keyOf(tender.node, "criteria") ?? at, "weights", { sum });
    }
    const { deadline } = tender;
    // From the negotiation on, the bid has been opened, so it was in time.
    if (deadline && stage && deadline.value < today && !isAtLeast(plan, "negotiation")) {
      yield report(deadline, "deadlinePassed", { deadline: deadline.value, stage: stage.value });
    }
  },
  *fixPlan({ message, data, range }, document): Generator<Fix> {
    const { tender } = document.plan.sale;
    const at = ["sale", "tender"];
    if (message === "noTender") {
      yield {
        title: { en: "Add the call for tenders, to be filled in", fr: "Ajouter l'appel d'offres, à remplir" },
        edits: set(document, whole, at, { reference: null, deadline: null, criteria: null }),
        prepares: true,
      };
      yield {
        title: { en: "It is no call for tenders: {form}", fr: "Ce n'est pas un appel d'offres : {form}" },
        data: { form: formLabels["own-use"] },
        edits: set(document, whole, ["sale", "form"], "own-use"),
      };
    } else if (message === "missing") {
      const keys = missingIn(tender).filter((part) => !tender.node?.byKey.has(part));
      yield {
        title: { en: "Add what is missing, to be filled in", fr: "Ajouter ce qui manque, à remplir" },
        edits: inTurn(
          document,
          keys.map((key) => (current) => set(current, whole, [...at, key], null)),
        ),
        prepares: true,
      };
    } else if (message === "weights") {
      yield {
        title: { en: "Bring the weights to a total of 100", fr: "Ramener les poids à un total de 100" },
        edits: inTurn(
          document,
          scaled(tender).map(
            ({ node, weight }) =>
              (current) =>
                set(current, node, ["weight"], weight),
          ),
        ),
        isPreferred: data.sum === 1,
      };
    } else {
      yield {
        title: {
          en: "The bid was handed in: move the stage to {stage}",
          fr: "L'offre a été remise : passer l'étape à « {stage} »",
        },
        data: { stage: stageLabels.negotiation },
        edits: set(document, whole, ["sale", "stage"], "negotiation"),
        isPreferred: true,
      };
      yield {
        title: { en: "Another deadline, to be filled in", fr: "Une autre date limite, à remplir" },
        edits: toLineComment(document.source.text, range),
        prepares: true,
      };
    }
  },
});

type Part = keyof typeof parts;

function missingIn({ node }: Tender): readonly Part[] {
  return (Object.keys(parts) as Part[]).filter((part) => !isFilled(child(node, part)));
}

function label(part: Part): Localized {
  return { en: part, fr: `${parts[part]} (${part})` };
}

/** Undefined as long as a criterion has no weight. */
function sumOfWeights({ criteria }: Tender): number | undefined {
  const weights = criteria.flatMap(({ weight }) => weight?.value ?? []);
  return criteria.length > 0 && weights.length === criteria.length
    ? weights.reduce((sum, weight) => sum + weight, 0)
    : undefined;
}

/** The weights in proportion, whole where they can be; what rounding leaves over goes to the last ones. */
function scaled(tender: Tender): readonly { readonly node: MapNode; readonly weight: number }[] {
  const sum = sumOfWeights(tender);
  if (!sum) return [];
  let given = 0;
  let seen = 0;
  return tender.criteria.map(({ node, weight }) => {
    seen += weight?.value ?? 0;
    const upTo = Math.round((100 * seen) / sum);
    const own = upTo - given;
    given = upTo;
    return { node, weight: own };
  });
}

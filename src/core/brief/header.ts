import { type Severity, severities } from "../finding.ts";
import { formatNumber, type Localized, told, typeset } from "../locale.ts";
import { dayInBrief, dayInWords, daysInWords } from "../plan/days-in-words.ts";
import { daysBetween } from "../plan/iso-date.ts";
import { formLabels, stageLabels } from "../plan/labels.ts";
import { stageOf } from "../plan/stage.ts";
import { standingInWords } from "../rfm/standing-in-words.ts";
import type { BriefFact, BriefSource } from "./model.ts";

const labels = {
  form: { en: "Form of sale", fr: "Forme de vente" },
  stage: { en: "Stage", fr: "Étape" },
  cycle: { en: "Sales cycle", fr: "Cycle de vente" },
  meeting: { en: "Meeting", fr: "Rendez-vous" },
  place: { en: "Place", fr: "Lieu" },
  standing: { en: "Purchases (RFM)", fr: "Achats (RFM)" },
  trend: { en: "Trend", fr: "Évolution" },
  findings: { en: "To be improved", fr: "À améliorer" },
  asOf: { en: "As of", fr: "À la date du" },
} satisfies Record<string, Localized>;

const texts = {
  day: { en: "day {day}", fr: "jour {day}" },
  dayOf: {
    en: "day {day} of {days}, signature expected on {on}",
    fr: "jour {day} sur {days}, signature attendue le {on}",
  },
  dayPast: { en: "day {day}, signature was expected on {on}", fr: "jour {day}, signature attendue le {on}" },
  signed: { en: "signed on {on}", fr: "signée le {on}" },
  when: { en: "{day} ({distance})", fr: "{day} ({distance})" },
} satisfies Record<string, Localized>;

const counts: Readonly<Record<Severity, readonly [one: Localized, several: Localized]>> = {
  error: [
    { en: "1 error", fr: "1 erreur" },
    { en: "{count} errors", fr: "{count} erreurs" },
  ],
  warning: [
    { en: "1 warning", fr: "1 avertissement" },
    { en: "{count} warnings", fr: "{count} avertissements" },
  ],
  information: [
    { en: "1 info", fr: "1 information" },
    { en: "{count} infos", fr: "{count} informations" },
  ],
};

/** What stands at the top, the meeting first; for the customer, that alone. */
export function headerFacts(source: BriefSource): readonly BriefFact[] {
  const { plan } = source.document;
  const { today, locale } = source.view;
  const { on, place } = plan.negotiation.meeting;
  const fact = (label: Localized, value: string | undefined, pointer: string): BriefFact[] =>
    value === undefined ? [] : [{ label: label[locale], value, pointer }];
  const distance = on && daysInWords(daysBetween(today, on.value), locale);
  const day = on && dayInWords(on.value, locale);
  if (source.audience === "customer") {
    return [
      ...(on ? fact(labels.meeting, day, on.pointer) : []),
      ...(place ? fact(labels.place, place.value, place.pointer) : []),
    ];
  }
  const { form, stage } = plan.sale;
  return [
    ...(on ? fact(labels.meeting, told(texts.when[locale], { day, distance }, locale), on.pointer) : []),
    ...(place ? fact(labels.place, place.value, place.pointer) : []),
    ...fact(labels.form, form && formLabels[form.value][locale], form?.pointer ?? "/sale/form"),
    ...fact(labels.stage, stageLabels[stageOf(plan)][locale], stage?.pointer ?? "/sale/stage"),
    ...fact(labels.cycle, cycleInWords(source), "/sale/cycle"),
    ...standingFacts(source),
    ...fact(labels.findings, findingsInWords(source), ""),
    ...fact(labels.asOf, dayInBrief(today, locale), ""),
  ];
}

/** Where the account stands in its portfolio and where it is going; nothing where nobody knows the portfolio. */
function standingFacts({ document: { plan }, view: { standing, locale } }: BriefSource): BriefFact[] {
  if (!standing) return [];
  const { standing: value, trend } = standingInWords(standing, locale);
  const pointer = plan.history.node?.pointer ?? "/history";
  return [
    { label: labels.standing[locale], value: typeset(value, locale), pointer },
    ...(trend === undefined ? [] : [{ label: labels.trend[locale], value: typeset(trend, locale), pointer }]),
  ];
}

function cycleInWords({ document: { plan }, view: { today, locale } }: BriefSource): string | undefined {
  const { firstContact, expectedSignature, signedOn } = plan.sale.cycle;
  if (signedOn) return told(texts.signed[locale], { on: dayInBrief(signedOn.value, locale) }, locale);
  if (!firstContact || firstContact.value > today) return undefined;
  const day = daysBetween(firstContact.value, today);
  if (!expectedSignature) return told(texts.day[locale], { day }, locale);
  const text = expectedSignature.value < today ? texts.dayPast : texts.dayOf;
  const days = daysBetween(firstContact.value, expectedSignature.value);
  return told(text[locale], { day, days, on: dayInBrief(expectedSignature.value, locale) }, locale);
}

function findingsInWords({ findings, view: { locale } }: BriefSource): string | undefined {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    const [one, several] = counts[severity];
    return count === 0 ? [] : (count === 1 ? one : several)[locale].replace("{count}", formatNumber(count, locale));
  });
  return parts.join(", ") || undefined;
}

import { type Severity, severities } from "../finding.ts";
import { fill, formatNumber, type Localized } from "../locale.ts";
import { dayInBrief, dayInWords, daysInWords } from "../plan/days-in-words.ts";
import { daysBetween } from "../plan/iso-date.ts";
import { formLabels, stageLabels } from "../plan/labels.ts";
import { stageOf } from "../plan/stage.ts";
import type { BriefFact, BriefSource } from "./model.ts";

const labels = {
  form: { en: "Form of sale", fr: "Forme de vente" },
  stage: { en: "Stage", fr: "Étape" },
  cycle: { en: "Sales cycle", fr: "Cycle de vente" },
  meeting: { en: "Meeting", fr: "Rendez-vous" },
  place: { en: "Place", fr: "Lieu" },
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
    { en: "1 information", fr: "1 information" },
    { en: "{count} informations", fr: "{count} informations" },
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
    ...(on ? fact(labels.meeting, fill(texts.when[locale], { day, distance }, locale), on.pointer) : []),
    ...(place ? fact(labels.place, place.value, place.pointer) : []),
    ...fact(labels.form, form && formLabels[form.value][locale], form?.pointer ?? "/sale/form"),
    ...fact(labels.stage, stageLabels[stageOf(plan)][locale], stage?.pointer ?? "/sale/stage"),
    ...fact(labels.cycle, cycleInWords(source), "/sale/cycle"),
    ...fact(labels.findings, findingsInWords(source), ""),
    ...fact(labels.asOf, dayInBrief(today, locale), ""),
  ];
}

function cycleInWords({ document: { plan }, view: { today, locale } }: BriefSource): string | undefined {
  const { firstContact, expectedSignature, signedOn } = plan.sale.cycle;
  if (signedOn) return fill(texts.signed[locale], { on: dayInBrief(signedOn.value, locale) }, locale);
  if (!firstContact || firstContact.value > today) return undefined;
  const day = daysBetween(firstContact.value, today);
  if (!expectedSignature) return fill(texts.day[locale], { day }, locale);
  const text = expectedSignature.value < today ? texts.dayPast : texts.dayOf;
  const days = daysBetween(firstContact.value, expectedSignature.value);
  return fill(text[locale], { day, days, on: dayInBrief(expectedSignature.value, locale) }, locale);
}

function findingsInWords({ findings, view: { locale } }: BriefSource): string | undefined {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    const [one, several] = counts[severity];
    return count === 0 ? [] : (count === 1 ? one : several)[locale].replace("{count}", formatNumber(count, locale));
  });
  return parts.join(", ") || undefined;
}

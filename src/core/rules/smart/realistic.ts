import { set } from "../../edit/set.ts";
import { formatNumber, type Locale, type Localized, locales } from "../../locale.ts";
import { languageOf } from "../../plan/language.ts";
import type { Measure, Objective } from "../../plan/plan.ts";
import type { Period } from "../../plan/vocabulary.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { type Capacity, type Contribution, capacityOf, volumeToReach } from "../../smart/drivers.ts";
import { growthOf } from "../../smart/growth.ts";
import { measureFacts } from "../../smart/indicator.ts";
import { inAll, paces } from "../../smart/periods.ts";
import { placeOf } from "../../smart/place-of.ts";
import { readRealistic } from "../../smart/reading.ts";
import { type Track, tracksOf } from "../../smart/track.ts";
import { type Fix, holderOf, numberOf } from "../fix.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  short: {
    en: "{sum} = {total} {pace}, {gap} short of {required}. It takes {needed} {activity} {activityPace}, a better yield or another source.",
    fr: "{sum} = {total} {pace} : il manque {gap} pour arriver à {required}. Il faut {needed} {activity} {activityPace}, un meilleur rendement ou une autre source.",
  },
  bigLeap: {
    en: "{measure}: from {baseline} to {target} is {percent} % better. What makes that possible? Name the means provided, or the activity that leads there, under realistic.",
    fr: "{measure} : de {baseline} à {target}, le progrès est de {percent} %. Qu'est-ce qui le rend possible ? Indiquez sous realistic les moyens donnés, ou l'activité qui y mène.",
  },
  noMeans: {
    en: "What will it be reached with? Name under realistic the means that are provided (time, budget, file, training), or the activity and its yield.",
    fr: "Avec quoi cet objectif sera-t-il atteint ? Indiquez sous realistic les moyens donnés (temps, budget, fichier, formation), ou l'activité et son rendement.",
  },
};

export const realistic = defineRule({
  code: "smart/realistic",
  severity: "warning",
  title: {
    en: "An objective without the means to reach it",
    fr: "Un objectif sans les moyens de l'atteindre",
  },
  why: {
    en: "The R of SMART: can it be reached? The manager provides the means, and the activity planned, at the yield that past results have shown, adds up to the target. A leap far beyond the baseline needs that explanation most. A year of work counts 52 weeks of 5 days, so what falls short here falls short in any real year.",
    fr: "Le R de SMART : peut-on l'atteindre ? Le manager donne les moyens, et l'activité prévue, au rendement constaté jusqu'ici, suffit à faire la cible. Un bond très au-delà du point de départ a le plus besoin de cette explication. L'année de travail compte 52 semaines de 5 jours : ce qui n'y suffit pas ne suffira dans aucune année réelle.",
  },
  options: ["smart.maximumGrowth"],
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Six meetings a week by the end of June
    measurable: [{ indicator: meetings, per: week, baseline: 5, target: 6 }]
    realistic:
      drivers: [{ activity: calls, volume: 40, per: week, yield: 1/8 }]
                                           ^^ smart/realistic
    timeBound: { start: 2026-04-01, due: 2026-06-30 }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Six meetings a week by the end of June
    measurable: [{ indicator: meetings, per: week, baseline: 5, target: 6 }]
    realistic:
      means: [an up-to-date file of the area, half a day a week on the phone]
      drivers:
        - { activity: calls, volume: 40, per: week, yield: 1/8 }
        - { activity: web leads, volume: 2, per: week, yield: 1 }
    timeBound: { start: 2026-04-01, due: 2026-06-30 }
`,
  },
  *checkPlan({ plan }, { playbook }, report) {
    for (const objective of plan.objectives) {
      const { lacks } = readRealistic(objective, { playbook });
      if (lacks.includes("means")) yield* checkMeans(objective, playbook, report);
      if (!lacks.includes("capacity")) continue;
      for (const track of tracksOf(objective, playbook)) {
        const capacity = capacityOf(track);
        if (capacity && capacity.gap > 0) yield shortfall(track, capacity, report);
      }
    }
  },
  *fixPlan(finding, document, { locale }): Generator<Fix> {
    if (finding.message === "short") {
      const needed = numberOf(finding, "needed");
      yield {
        title: { en: "Plan {needed} {activity}", fr: "Prévoir {needed} {activity}" },
        edits: needed === undefined ? [] : set(document, finding, [], needed),
        isPreferred: true,
      };
      return;
    }
    const objective = holderOf(finding, document.plan.objectives);
    for (const mean of objective ? usualMeans : []) {
      const words = mean[languageOf(document.plan, locale)];
      yield {
        title: { en: "Name the means: {mean}", fr: "Indiquer les moyens : {mean}" },
        data: { mean },
        edits: set(document, objective?.node ?? finding, ["realistic", "means"], [words]),
        typeOver: words,
      };
    }
  },
});

function* checkMeans(objective: Objective, playbook: Playbook, report: Report<typeof messages>) {
  const place = placeOf(objective, "realistic");
  const leap = objective.measures.find((measure) => percentOf(measure, playbook) > playbook.smart.maximumGrowth);
  if (leap?.baseline && leap.target) {
    yield report(place, "bigLeap", {
      ...measureFacts(leap, playbook),
      baseline: leap.baseline.value,
      target: leap.target.value,
      percent: percentOf(leap, playbook),
    });
  } else if (objective.timeBound.due && objective.measures.some(({ target }) => target)) {
    // Before there is a target and a date, the plan has not come to the means yet.
    yield report(place, "noMeans");
  }
}

/** What a manager provides. */
const usualMeans: readonly Localized[] = [
  { en: "time set aside for it", fr: "du temps réservé" },
  { en: "a budget", fr: "un budget" },
  { en: "an up-to-date file", fr: "un fichier à jour" },
  { en: "training", fr: "une formation" },
];

function percentOf(measure: Measure, playbook: Playbook): number {
  return growthOf(measure, playbook)?.percent ?? 0;
}

function shortfall({ measure }: Track, capacity: Capacity, report: Report<typeof messages>) {
  const [largest] = capacity.contributions;
  return report(largest.volume, "short", {
    sum: sumOf(capacity, measure.per?.value),
    total: capacity.total,
    pace: paceOf(measure.per?.value),
    gap: capacity.gap,
    required: capacity.required,
    needed: volumeToReach(capacity),
    activity: largest.activity.value,
    activityPace: paceOf(largest.per),
  });
}

function paceOf(period: Period | undefined): Localized {
  return period ? paces[period] : inAll;
}

/** The activities as a sum: `40 calls × 1/8 + 1 web lead a day × 1 × 5`. */
function sumOf({ contributions }: Capacity, period: Period | undefined): Localized {
  const [en, fr] = locales.map((locale) => contributions.map((one) => termOf(one, period, locale)).join(" + "));
  return { en: en ?? "", fr: fr ?? "" };
}

function termOf(
  { activity, volume, per, yield: rate, times }: Contribution,
  period: Period | undefined,
  locale: Locale,
) {
  const pace = per && per !== period ? ` ${paces[per][locale]}` : "";
  const factor = times === 1 ? "" : ` × ${formatNumber(times, locale)}`;
  return `${formatNumber(volume.value, locale)} ${activity.value}${pace} × ${written(rate, locale)}${factor}`;
}

/** A fraction or a percentage as it was typed; a small number with more decimals than an amount has. */
function written({ node, ratio }: Contribution["yield"], locale: Locale): string {
  if (node.kind === "scalar" && typeof node.value === "string") return node.value;
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }).format(ratio);
}

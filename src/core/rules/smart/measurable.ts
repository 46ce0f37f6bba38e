import type { Measure, Objective } from "../../plan/plan.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { measureFacts } from "../../smart/indicator.ts";
import { placeOf } from "../../smart/place-of.ts";
import { readMeasurable } from "../../smart/reading.ts";
import { isBare } from "../../smart/written.ts";
import { child, headOf, keyOf } from "../../source/tree.ts";
import { defineRule, type Report } from "../rule.ts";

const messages = {
  noMeasure: {
    en: "Nothing to measure: by which figure will you know that it is reached? Add an indicator and its target under measurable.",
    fr: "Rien de mesurable : à quel chiffre verra-t-on que l'objectif est atteint ? Ajoutez un indicateur et sa cible sous measurable.",
  },
  noFigure: {
    en: "No figure and nothing delivered: how will you know that it is reached? Put a figure or a result that is either there or not into the sentence.",
    fr: "Ni chiffre ni résultat tangible : comment saura-t-on que l'objectif est atteint ? Ajoutez à la phrase un chiffre, ou un résultat que l'on constate.",
  },
  noIndicator: {
    en: "What do these figures count? Name the indicator, such as revenue or margin-rate.",
    fr: "Que comptent ces chiffres ? Précisez l'indicateur, par exemple revenue (chiffre d'affaires) ou margin-rate (taux de marge).",
  },
  noTarget: {
    en: "{measure}: no target. Which figure is to be reached?",
    fr: "{measure} : pas de cible. Quel chiffre faut-il atteindre ?",
  },
};

export const measurable = defineRule({
  code: "smart/measurable",
  severity: "warning",
  title: {
    en: "An objective that can't be measured",
    fr: "Un objectif que l'on ne peut pas mesurer",
  },
  why: {
    en: "The M of SMART: without an indicator and a figure to reach, the person and the manager will each have an opinion on whether it was reached. Revenue and margin are the usual ones.",
    fr: "Le M de SMART : sans indicateur ni chiffre à atteindre, le commercial et son manager auront chacun leur avis sur le résultat. Le chiffre d'affaires et la marge sont les indicateurs les plus courants.",
  },
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - Improve the relationship with the head office before the end of June
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smart/measurable
  - statement: Become the first supplier of copiers
    measurable:
      - { indicator: customer-share, baseline: 25 }
                     ^^^^^^^^^^^^^^ smart/measurable
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - Get two meetings with the head office before the end of June
  - statement: Become the first supplier of copiers
    measurable:
      - { indicator: customer-share, baseline: 25, target: 40 }
`,
  },
  *checkPlan({ plan }, { playbook }, report) {
    for (const objective of plan.objectives) yield* check(objective, playbook, report);
  },
});

function* check(objective: Objective, playbook: Playbook, report: Report<typeof messages>) {
  const { measures, statement, isSentence } = objective;
  const { lacks } = readMeasurable(objective);
  if (lacks.includes("measure")) {
    if (isSentence) yield report(objective.node, "noFigure");
    // Of an entry with nothing in it yet, smart/specific speaks.
    else if (statement || !isBare(objective)) yield report(placeOf(objective, "measurable"), "noMeasure");
  }
  for (const measure of measures) {
    const { indicator, target } = measure;
    if (!indicator && !isThere(measure, "indicator")) yield report(placeIn(measure, "indicator"), "noIndicator");
    else if (indicator && !target && !isThere(measure, "target")) {
      yield report(keyOf(measure.node, "target") ?? indicator, "noTarget", { ...measureFacts(measure, playbook) });
    }
  }
}

/** A value that is there and can't be read is a finding of the schema. */
function isThere({ node }: Measure, key: string): boolean {
  return child(node, key) !== undefined;
}

function placeIn({ node }: Measure, key: string) {
  return keyOf(node, key) ?? headOf(node);
}

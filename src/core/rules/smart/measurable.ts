import type { PlanDocument } from "../../document.ts";
import type { Editable } from "../../edit/editable.ts";
import { expandSentence } from "../../edit/expand-sentence.ts";
import { inTurn } from "../../edit/in-turn.ts";
import { set } from "../../edit/set.ts";
import type { Localized } from "../../locale.ts";
import type { Measure, Objective } from "../../plan/plan.ts";
import { inLocale, type Playbook } from "../../playbook/playbook.ts";
import { further } from "../../smart/further.ts";
import { countedAs, isCount, measureFacts } from "../../smart/indicator.ts";
import { likelyMeasures } from "../../smart/likely-measures.ts";
import { placeOf } from "../../smart/place-of.ts";
import { readMeasurable } from "../../smart/reading.ts";
import { placeOfWords, saidBy, wordsOf } from "../../smart/said.ts";
import { isBare } from "../../smart/written.ts";
import type { Source } from "../../source/parse.ts";
import { child, headOf, keyOf } from "../../source/tree.ts";
import type { Context } from "../context.ts";
import { type Fix, holderOf } from "../fix.ts";
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
  fewOf: {
    en: "“{words}”: how many? Write the figure to reach, so that one can say afterwards whether it was reached.",
    fr: "« {words} » : combien ? Écrivez le chiffre à atteindre, pour pouvoir dire ensuite s'il l'a été.",
  },
  doubt: {
    en: "“{words}” takes the figure back: say what you commit to, or make it two objectives.",
    fr: "« {words} » retire le chiffre aussitôt donné : dites à quoi vous vous engagez, ou faites-en deux objectifs.",
  },
  ofWhat: {
    en: "“{words}”: of what? Name what is counted, such as revenue, meetings or contracts.",
    fr: "« {words} » : de quoi ? Nommez ce qui se compte, par exemple le chiffre d'affaires, les rendez-vous ou les contrats.",
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
  *checkPlan({ plan, source }, context, report) {
    for (const objective of plan.objectives) {
      yield* checkSentence(objective, source, context, report);
      yield* checkMeasures(objective, context.playbook, report);
    }
  },
  *fixPlan(finding, document, { playbook }): Generator<Fix> {
    const objective = holderOf(finding, document.plan.objectives);
    const measure = objective && holderOf(finding, objective.measures);
    if (finding.message === "noIndicator" && measure) yield* indicators(objective, measure, document, playbook);
    else if (finding.message === "noTarget" && measure) yield* targets(objective, measure, document, playbook);
    else if (objective && !measure) yield* measuresFor(objective, document, playbook);
  },
});

function* checkSentence(objective: Objective, source: Source, context: Context, report: Report<typeof messages>) {
  const { statement, isSentence } = objective;
  const { lacks } = readMeasurable(objective, context);
  if (lacks.includes("measure")) {
    if (isSentence) yield report(objective.node, "noFigure");
    // Of an entry with nothing in it yet, smart/specific speaks.
    else if (statement || !isBare(objective)) yield report(placeOf(objective, "measurable"), "noMeasure");
  }
  if (!statement || !lacks.includes("firmness")) return;
  const said = saidBy(objective, context)?.measurable;
  const message = said?.reason === "doubt" || said?.reason === "ofWhat" ? said.reason : "fewOf";
  const words = wordsOf(statement, said?.evidence);
  yield report(placeOfWords(source, statement, said?.evidence), message, { words });
}

function* checkMeasures({ measures }: Objective, playbook: Playbook, report: Report<typeof messages>) {
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

/** What is counted begins at one; of an amount or a share the figure is for a person to say. */
function* measuresFor(objective: Objective, document: PlanDocument, playbook: Playbook): Generator<Fix> {
  for (const { indicator, isCount } of likelyMeasures(objective, playbook)) {
    const measure = { indicator, target: isCount ? 1 : null };
    const write = (current: Editable) => set(current, objective.node, ["measurable"], [measure]);
    yield {
      title: isCount
        ? { en: "Measure it by {measure}, 1 to begin with", fr: "Le mesurer par : {measure}, 1 pour commencer" }
        : { en: "Measure it by {measure}", fr: "Le mesurer par : {measure}" },
      data: { measure: nameOf(indicator, playbook) },
      edits: objective.isSentence
        ? inTurn(document, [(current) => expandSentence(current, objective, document.plan), write])
        : write(document),
      prepares: !isCount,
    };
  }
  if (!objective.isSentence) return;
  yield {
    title: { en: "Write it with fields, to be filled in", fr: "L'écrire avec des champs, à remplir" },
    edits: expandSentence(document, objective, document.plan),
    prepares: true,
  };
}

function* indicators(
  objective: Objective,
  measure: Measure,
  document: PlanDocument,
  playbook: Playbook,
): Generator<Fix> {
  const used = objective.measures.map((one) => one.indicator?.value);
  for (const { indicator, isNamed } of likelyMeasures(objective, playbook, measure.unit?.value)) {
    if (used.includes(indicator)) continue;
    yield {
      title: { en: "These figures count {measure}", fr: "Ces chiffres mesurent : {measure}" },
      data: { measure: nameOf(indicator, playbook) },
      edits: set(document, measure.node, ["indicator"], indicator),
      isPreferred: isNamed,
    };
  }
}

/** Five, ten and twenty percent better than the baseline; without one, a count begins at one. */
function likelyTargets(measure: Measure, playbook: Playbook): readonly number[] {
  const baseline = measure.baseline?.value ?? 0;
  if (baseline === 0) return isCount(measure, playbook) ? [1] : [];
  return [...new Set([0.05, 0.1, 0.2].map((share) => further(baseline, share, measure, playbook)))];
}

function nameOf(indicator: string, playbook: Playbook): Localized {
  const label = playbook.indicators[indicator]?.label ?? indicator;
  return { en: inLocale(label, "en").toLowerCase(), fr: inLocale(label, "fr").toLowerCase() };
}

/** The target of another measure of the same, else some way beyond the baseline. */
function* targets(objective: Objective, measure: Measure, document: PlanDocument, playbook: Playbook): Generator<Fix> {
  const { node } = measure;
  const known = objective.measures.find((one) => one.target && countedAs(one) === countedAs(measure))?.target;
  const choices = known ? [known.value] : likelyTargets(measure, playbook);
  for (const choice of choices) {
    yield {
      title: { en: "Aim at {target}", fr: "Viser {target}" },
      data: { target: choice },
      edits: set(document, node, ["target"], choice),
    };
  }
  yield {
    title: { en: "Add the target, to be filled in", fr: "Ajouter la cible, à remplir" },
    edits: choices.length > 0 ? [] : set(document, node, ["target"], null),
    prepares: true,
  };
}

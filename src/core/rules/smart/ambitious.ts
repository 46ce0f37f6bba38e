import { type PlanDocument, readPlanDocument } from "../../document.ts";
import { applyEdits } from "../../edit/edit.ts";
import { exchange } from "../../edit/exchange.ts";
import { inTurn, type Step } from "../../edit/in-turn.ts";
import { set } from "../../edit/set.ts";
import { agreements } from "../../fixes/agreements.ts";
import { baselines } from "../../fixes/baselines.ts";
import type { Objective } from "../../plan/plan.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { ambitionOf } from "../../smart/ambition.ts";
import { withFigure } from "../../smart/figure-in-sentence.ts";
import { further } from "../../smart/further.ts";
import { countedAs, directionOf, measureFacts } from "../../smart/indicator.ts";
import { readAmbitious } from "../../smart/reading.ts";
import { placeOfWords, saidBy, wordsOf } from "../../smart/said.ts";
import type { Source } from "../../source/parse.ts";
import type { Context } from "../context.ts";
import { type Fix, holderOf } from "../fix.ts";
import { defineRule, type Report } from "../rule.ts";
import { contradiction } from "./contradiction.ts";

const messages = {
  same: {
    en: "{measure}: {target} again, as before. Where is the ambition? Aim beyond the baseline.",
    fr: "{measure} : {target}, comme la dernière fois. Où est l'ambition ? Visez mieux que le point de départ.",
  },
  sameEither: {
    en: "{measure}: {target} again, as before, and nobody has agreed to it. Aim beyond the baseline, or say under acceptable who agreed and what makes it worth the effort.",
    fr: "{measure} : {target}, comme la dernière fois, et sans l'accord de personne. Visez mieux que le point de départ, ou dites sous acceptable qui l'a accepté et pourquoi cela vaut l'effort.",
  },
  worse: {
    en: "{measure}: from {baseline} to {target} is a step back. Aim beyond the baseline, or write “better: {opposite}” if that is progress.",
    fr: "{measure} : de {baseline} à {target}, c'est un recul. Visez mieux que le point de départ, ou écrivez « better: {opposite} » si c'est un progrès.",
  },
  worseEither: {
    en: "{measure}: from {baseline} to {target} is a step back, and nobody has agreed to it. Aim beyond the baseline, write “better: {opposite}” if that is progress, or say under acceptable who agreed and on what evidence.",
    fr: "{measure} : de {baseline} à {target}, c'est un recul, et sans l'accord de personne. Visez mieux que le point de départ, écrivez « better: {opposite} » si c'est un progrès, ou dites sous acceptable qui l'a accepté et sur quels éléments.",
  },
  tooLittle: {
    en: "{measure}: from {baseline} to {target} is {percent} % better; your playbook asks for more than {minimum} %. Aim further.",
    fr: "{measure} : de {baseline} à {target}, le progrès est de {percent} % ; votre playbook demande plus de {minimum} %. Visez plus loin.",
  },
  tooLittleEither: {
    en: "{measure}: from {baseline} to {target} is {percent} % better; your playbook asks for more than {minimum} %. Aim further, or say under acceptable who agreed and what makes it worth the effort.",
    fr: "{measure} : de {baseline} à {target}, le progrès est de {percent} % ; votre playbook demande plus de {minimum} %. Visez plus loin, ou dites sous acceptable qui l'a accepté et pourquoi cela vaut l'effort.",
  },
  inWords: {
    en: "“{words}”: no more than before. Where is the ambition? Ask for more, or write who agreed to it and why under acceptable.",
    fr: "« {words} » : pas plus qu'avant. Où est l'ambition ? Demandez davantage, ou dites sous acceptable qui l'a accepté et pourquoi.",
  },
  noBaseline: {
    en: "{measure}: is {target} ambitious? Add the baseline, last year's result for instance, so that one can tell.",
    fr: "{measure} : {target}, est-ce ambitieux ? Ajoutez le point de départ (baseline), par exemple le résultat de l'an dernier, pour pouvoir en juger.",
  },
};

/** The message for each kind of modesty, by itself and when an agreement would do as well. */
const wordings = {
  same: ["same", "sameEither"],
  worse: ["worse", "worseEither"],
  "too-little": ["tooLittle", "tooLittleEither"],
} as const;

export const ambitious = defineRule({
  code: "smart/ambitious",
  severity: "warning",
  title: {
    en: "An objective without ambition",
    fr: "Un objectif sans ambition",
  },
  why: {
    en: "The A of SMART, read as ambitious: whoever did 100 last year and aims at 100 again has set no objective. The playbook says which reading of the A counts; by default an objective that somebody agreed to, or that past results speak for, need not be ambitious as well. To hold one indicator while another grows is ambition enough.",
    fr: "Le A de SMART, au sens d'ambitieux : viser 100 quand on a déjà fait 100 l'an dernier, ce n'est pas se fixer un objectif. Le playbook indique quel sens du A compte ; par défaut, un objectif accepté ou appuyé sur des résultats passés n'a pas besoin d'être ambitieux en plus. Maintenir un indicateur pendant qu'un autre progresse est une ambition suffisante.",
  },
  options: ["smart.readingOfA", "smart.minimumGrowth", "indicators"],
  messages,
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Keep selling copiers to the head office this year
    measurable:
      - { indicator: volume, baseline: 40, target: 40 }
                                                   ^^ smart/ambitious
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell more copiers to the head office this year
    measurable:
      - { indicator: volume, baseline: 40, target: 44 }
      - { indicator: margin-rate, unit: "%", baseline: 30, target: 30 }
  - statement: Keep selling toner to the head office this year
    measurable:
      - { indicator: volume, baseline: 900, target: 900 }
    acceptable: { agreedBy: c.morel, evidence: two sites are closing }
`,
  },
  *checkPlan({ plan, source }, context, report) {
    for (const objective of plan.objectives) {
      const { lacks } = readAmbitious(objective, context);
      if (lacks.includes("modesty")) yield* checkSentence(objective, source, context, report);
      else yield* checkMeasures(objective, lacks, context.playbook, report);
    }
  },
  *fixPlan(finding, document, context): Generator<Fix> {
    const { plan, source } = document;
    const { playbook } = context;
    const objective = holderOf(finding, plan.objectives);
    const ambition = objective && ambitionOf(objective, playbook);
    if (objective && ambition?.state === "unknown") yield* baselines(objective, ambition.measure, document);
    if (objective && finding.message === "inWords" && playbook.smart.readingOfA === "either") {
      yield* agreements(objective, document, context);
    }
    if (!objective || ambition?.state !== "modest") return;
    const { measure, baseline, target, kind } = ambition.modest;
    const better = directionOf(measure, playbook);
    if (kind === "worse") {
      const exchanged = exchange(source.text, baseline, target);
      const changed = readPlanDocument(applyEdits(source.text, exchanged));
      yield {
        title: { en: "Exchange baseline and target", fr: "Échanger le point de départ et la cible" },
        // The sentence or another measure may say which of the two is the target.
        edits: contradictionsIn(changed, context) > contradictionsIn(document, context) ? [] : exchanged,
      };
      yield {
        title:
          better === "higher"
            ? { en: "Less is better here", fr: "Ici, moins vaut mieux" }
            : { en: "More is better here", fr: "Ici, plus vaut mieux" },
        edits: set(document, measure.node, ["better"], better === "higher" ? "lower" : "higher"),
      };
    }
    if (playbook.smart.readingOfA === "either") yield* agreements(objective, document, context);
    // A tenth better than the baseline, or five points of a hundred more than the playbook asks for.
    const share = Math.max(10, playbook.smart.minimumGrowth + 5) / 100;
    const aim = further(baseline.value, share, measure, playbook);
    const sentence = withFigure(source.text, objective.statement, target.value, aim);
    const alike = objective.measures.filter((one) => one.target && countedAs(one) === countedAs(measure));
    yield {
      title: { en: "Aim at {further}", fr: "Viser {further}" },
      data: { further: aim },
      edits: sentence
        ? inTurn(document, [
            ...(sentence.length > 0 ? [() => sentence] : []),
            ...alike.map(
              ({ node }): Step =>
                (current) =>
                  set(current, node, ["target"], aim),
            ),
          ])
        : [],
    };
  },
});

function* checkSentence(objective: Objective, source: Source, context: Context, report: Report<typeof messages>) {
  const modesty = saidBy(objective, context)?.modesty;
  const { statement } = objective;
  if (statement)
    yield report(placeOfWords(source, statement, modesty), "inWords", { words: wordsOf(statement, modesty) });
}

function contradictionsIn(document: PlanDocument, context: Context): number {
  return [...(contradiction.checkPlan?.(document, context) ?? [])].length;
}

function* checkMeasures(
  objective: Objective,
  lacks: ReturnType<typeof readAmbitious>["lacks"],
  playbook: Playbook,
  report: Report<typeof messages>,
) {
  const { readingOfA, minimumGrowth } = playbook.smart;
  const ambition = ambitionOf(objective, playbook);
  if (ambition.state === "unknown" && lacks.includes("baseline")) {
    const { measure, target } = ambition;
    yield report(target, "noBaseline", { ...measureFacts(measure, playbook), target: target.value });
  }
  if (ambition.state === "modest" && lacks.includes("ambition")) {
    const { kind, measure, baseline, target, percent } = ambition.modest;
    const [alone, either] = wordings[kind];
    yield report(target, readingOfA === "either" ? either : alone, {
      ...measureFacts(measure, playbook),
      baseline: baseline.value,
      target: target.value,
      percent,
      minimum: minimumGrowth,
      opposite: directionOf(measure, playbook) === "higher" ? "lower" : "higher",
    });
  }
}

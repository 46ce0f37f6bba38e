import { openQuestions } from "../../edit/questions.ts";
import type { Located } from "../../finding.ts";
import { backTo } from "../../fixes/back-to.ts";
import { answersAt, type CoveredTopic, coverageAt, type LevelCoverage, requiredLevels } from "../../plan/coverage.ts";
import { dimensionLabels, levelLabels } from "../../plan/labels.ts";
import { nextQuestions, quoted } from "../../plan/next-questions.ts";
import type { Plan } from "../../plan/plan.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { type Dimension, dimensions, discoveryLevels } from "../../plan/vocabulary.ts";
import { keyOf, keysOf } from "../../source/tree.ts";
import { knownCoverage } from "../context.ts";
import { type Fix, wordsOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const emptyDimension = defineRule({
  code: "discovery/empty-dimension",
  severity: "warning",
  title: {
    en: "A side of the discovery without any answer",
    fr: "Un volet de la découverte sans aucune réponse",
  },
  why: {
    en: "Who, what, where, when, how, how much, why: each of the seven lights the need from another side, and an offer built on six of them has a hole the customer will see. The why is the one most often forgotten, and the one that tells which arguments will count.",
    fr: "Qui, quoi, où, quand, comment, combien, pourquoi : chacun des sept éclaire le besoin sous un autre angle, et une offre bâtie sur six d'entre eux a un trou que le client verra. Le pourquoi est le plus souvent oublié ; c'est pourtant lui qui dit quels arguments porteront.",
  },
  options: ["questions", "levels"],
  messages: {
    empty: {
      en: "“{dimension}” has no answer yet for {level}. You could ask {question}",
      fr: "« {dimension} » reste sans réponse pour {level}. Vous pourriez demander : {question}",
    },
    emptyWhy: {
      en: "The why is still unknown for {level}: what sets the purchase off, and what it is for. It tells which arguments will count. You could ask {question}",
      fr: "Le pourquoi reste inconnu pour {level} : ce qui déclenche l'achat et ce qu'il doit apporter. C'est lui qui dit quels arguments porteront. Vous pourriez demander : {question}",
    },
    several: {
      en: "Without any answer yet for {level}: {names}. You could begin with {question}",
      fr: "Encore sans aucune réponse pour {level} : {names}. Vous pourriez commencer par {question}",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: discovery }
discovery:
  customer:
    who: { final-decision: Mrs Lee }
    what: { main-problem: paper jams }
    where: { place-of-problem: the reception desk }
    when: { decision-date: before the summer }
    how: { financing: leasing }
    howMuch: { budget: 12000 }
    why: {}
    ^^^ discovery/empty-dimension
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: discovery }
discovery:
  customer:
    who: { final-decision: Mrs Lee }
    what: { main-problem: paper jams }
    where: { place-of-problem: the reception desk }
    when: { decision-date: before the summer }
    how: { financing: leasing }
    howMuch: { budget: 12000 }
    why: { trigger: the lease ends in September }
`,
  },
  *checkPlan({ plan }, context, report) {
    if (!isAtLeast(plan, "discovery")) return;
    for (const level of requiredLevels(plan, context.playbook)) {
      // A level that has not begun is what discovery/low-coverage and discovery/second-level-missing speak of.
      if (answersAt(plan, level).length === 0) continue;
      const coverage = knownCoverage(level, plan, context);
      for (const { at, gap } of gapsIn(coverage, plan)) {
        const [question] = nextQuestions(topicsIn(coverage, gap), 1);
        const names = gap.map((dimension) => dimensionLabels[dimension]);
        const [dimension] = names;
        if (!question || !dimension) continue;
        const data = { level: levelLabels[level], question: quoted(question), dimensions: gap };
        if (gap.length > 1) yield report(at, "several", { ...data, names });
        else yield report(at, gap[0] === "why" ? "emptyWhy" : "empty", { ...data, dimension });
      }
    }
  },
  *fixPlan(finding, document, { playbook }): Generator<Fix> {
    const level = discoveryLevels.find((one) => one === keysOf(finding.pointer)[1]) ?? "customer";
    const coverage = coverageAt(level, document.plan, playbook);
    const gap = dimensions.filter((dimension) => wordsOf(finding, "dimensions").includes(dimension));
    const questions = gap.flatMap((dimension) =>
      nextQuestions(topicsIn(coverage, [dimension]), gap.length === 1 ? 3 : 1),
    );
    yield {
      title: { en: "Add the questions to ask", fr: "Ajouter les questions à poser" },
      edits: openQuestions(document, questions),
      prepares: true,
    };
    yield* backTo("contact", document);
  },
});

interface Gap {
  readonly at: Located;
  readonly gap: readonly Dimension[];
}

/** The dimensions without an answer: each at its key, and those without a key together, at the key of the level. */
function gapsIn(coverage: LevelCoverage, plan: Plan): Gap[] {
  const block = plan.discovery[coverage.level].node;
  const empty = dimensions.filter((dimension) => isEmptyIn(coverage, dimension));
  const written = empty.flatMap((dimension) => {
    const at = keyOf(block, dimension);
    return at ? { at, gap: [dimension] } : [];
  });
  const unwritten = empty.filter((dimension) => !keyOf(block, dimension));
  const at = keyOf(plan.discovery.node, coverage.level) ?? plan.anchor("discovery");
  return [...written, { at, gap: unwritten }];
}

/** Whether something is to be asked and nothing was answered. */
function isEmptyIn(coverage: LevelCoverage, dimension: Dimension): boolean {
  const applicable = topicsIn(coverage, [dimension]).filter(({ status }) => status !== "not-applicable");
  return applicable.length > 0 && applicable.every(({ status }) => status !== "answered");
}

function topicsIn({ topics }: LevelCoverage, among: readonly Dimension[]): readonly CoveredTopic[] {
  return topics.filter(({ dimension }) => dimension && among.includes(dimension));
}

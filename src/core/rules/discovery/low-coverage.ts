import { openQuestions } from "../../edit/questions.ts";
import { backTo } from "../../fixes/back-to.ts";
import { coverageOf, hasBegun, levelsOf, questionsIn, tally } from "../../plan/coverage.ts";
import { levelLabels, stageLabels } from "../../plan/labels.ts";
import { nextQuestions, quoted } from "../../plan/next-questions.ts";
import { isFilled } from "../../plan/read.ts";
import { stageOf } from "../../plan/stage.ts";
import { stages } from "../../plan/vocabulary.ts";
import { knownCoverage } from "../context.ts";
import type { Fix } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const lowCoverage = defineRule({
  code: "discovery/low-coverage",
  severity: "warning",
  title: {
    en: "Too little discovered for this stage",
    fr: "Une découverte trop mince pour cette étape",
  },
  why: {
    en: "An offer that fits is built on what the customer has told you: the further the sale, the more of the questions should have their answer. What the plan already says elsewhere counts, such as a decision maker among the stakeholders, and what does not apply is left out of the count.",
    fr: "Une offre adaptée se bâtit sur ce que le client vous a dit : plus la vente avance, plus les questions doivent avoir leur réponse. Ce que le plan dit déjà ailleurs compte, comme un décideur parmi les interlocuteurs, et ce qui n'a pas lieu d'être est retiré du compte.",
  },
  options: ["coverage", "questions", "levels"],
  messages: {
    low: {
      en: "{answered} of {applicable} questions answered; the {stage} stage asks for {expected}. To ask next: {questions}",
      fr: "Réponses obtenues : {answered} sur {applicable} questions ; l'étape « {stage} » en demande {expected}. À demander maintenant : {questions}",
    },
    notBegun: {
      en: "The discovery has not begun ({levels}): {answered} of {applicable} questions answered, and the {stage} stage asks for {expected}. To ask first: {questions}",
      fr: "La découverte n'a pas commencé ({levels}) : réponses obtenues, {answered} sur {applicable} questions ; l'étape « {stage} » en demande {expected}. À demander d'abord : {questions}",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: negotiation }
discovery:
^^^^^^^^^ discovery/low-coverage
  customer:
    who: { final-decision: Mrs Lee }
    howMuch: { budget: 12000 }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: contact }
discovery:
  customer:
    who: { final-decision: Mrs Lee, current-supplier: Rankin }
    what: { main-problem: paper jams }
    howMuch: { budget: 12000 }
`,
  },
  *checkPlan({ plan }, context, report) {
    const stage = stageOf(plan);
    const share = context.playbook.coverage[stage];
    if (share === 0) return;
    const coverage = {
      levels: levelsOf(plan, context.playbook).map((level) => knownCoverage(level, plan, context)),
    };
    const questions = questionsIn(coverage);
    const { answered, applicable } = tally(questions);
    const expected = Math.ceil((share * applicable) / 100);
    if (answered >= expected) return;
    const next = nextQuestions(questions, 3);
    const missing = { questions: next.map(quoted), next: next.map(({ id }) => id) };
    const data = { answered, applicable, expected, stage: stageLabels[stage], ...missing };
    const at = plan.anchor("discovery");
    if (hasBegun(plan)) {
      yield report(at, "low", data);
    } else if (!isFilled(plan.section("discovery"))) {
      const levels = coverage.levels.map(({ level }) => levelLabels[level]);
      yield report(at, "notBegun", { ...data, levels });
    }
  },
  *fixPlan(_finding, document, { playbook }): Generator<Fix> {
    const { plan } = document;
    const questions = questionsIn(coverageOf(plan, playbook));
    yield {
      title: { en: "Add the questions to ask next", fr: "Ajouter les prochaines questions à poser" },
      edits: openQuestions(
        document,
        nextQuestions(
          questions.filter(({ answer }) => !answer),
          3,
        ),
      ),
      prepares: true,
    };
    const { answered, applicable } = tally(questions);
    const stage = stages
      .slice(0, stages.indexOf(stageOf(plan)))
      .findLast((one) => answered >= (playbook.coverage[one] * applicable) / 100);
    if (stage) yield* backTo(stage, document);
  },
});

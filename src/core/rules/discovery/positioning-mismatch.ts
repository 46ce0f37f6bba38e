import type { PlanDocument } from "../../document.ts";
import { set } from "../../edit/set.ts";
import type { Answer } from "../../plan/plan.ts";
import { defineRule } from "../rule.ts";

export const positioningMismatch = defineRule({
  code: "discovery/positioning-mismatch",
  severity: "information",
  title: {
    en: "High prices and low margins",
    fr: "Des prix élevés et de faibles marges",
  },
  why: {
    en: "A reseller with high prices sells fewer pieces, and lives on what each of them earns; low margins belong to low prices and large quantities. Together they are unusual: one of the two may have been misunderstood, or the reseller is under pressure, and both change the offer that will convince.",
    fr: "Un distributeur aux prix élevés vend moins de pièces et vit de ce que chacune rapporte ; les faibles marges vont avec les prix bas et les grandes quantités. Ensemble, c'est inhabituel : l'une des réponses a été mal comprise, ou ce distributeur est sous pression. Dans les deux cas, l'offre qui le convaincra n'est plus la même.",
  },
  messages: {
    premium: {
      en: "High prices with low margins are unusual: a reseller at the top of the range lives on its margin. Ask again what one product has to earn, or why it earns so little.",
      fr: "Des prix élevés avec de faibles marges, c'est inhabituel : un distributeur haut de gamme vit de sa marge. Redemandez ce qu'un produit doit rapporter, ou pourquoi il rapporte si peu.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Green Corner Stores }
sale: { form: resale, stage: contact }
discovery:
  reseller: { positioning: premium, marginPolicy: low }
                                                  ^^^ discovery/positioning-mismatch
`,
    good: `
accountPlan: 1
account: { name: Green Corner Stores }
sale: { form: resale, stage: contact }
discovery:
  reseller: { positioning: premium, marginPolicy: high }
`,
  },
  *checkPlan({ plan }, _context, report) {
    const { positioning, margins } = mismatchIn(plan.discovery.reseller.answers);
    if (positioning && margins) yield report(margins.node.kind === "map" ? margins.key : margins.node, "premium");
  },
  *fixPlan(_finding, document) {
    const { positioning, margins } = mismatchIn(document.plan.discovery.reseller.answers);
    yield {
      title: { en: "Its margins are high", fr: "Ses marges sont fortes" },
      edits: answering(document, margins, "high"),
    };
    yield {
      title: { en: "It stands in the middle of the range", fr: "Il se situe en milieu de gamme" },
      edits: answering(document, positioning, "mid-range"),
    };
    yield {
      title: { en: "It stands at the entry level", fr: "Il se situe en entrée de gamme" },
      edits: answering(document, positioning, "entry-level"),
    };
  },
});

function mismatchIn(answers: readonly Answer[]) {
  const saying = (topic: string, word: string) =>
    answers.find(({ question, status, text }) => question === topic && status === "answered" && text === word);
  return { positioning: saying("positioning", "premium"), margins: saying("marginPolicy", "low") };
}

function answering(document: PlanDocument, answer: Answer | undefined, word: string) {
  return answer ? set(document, answer.node, answer.node.kind === "map" ? ["answer"] : [], word) : [];
}

import { set } from "../../edit/set.ts";
import { backTo } from "../../fixes/back-to.ts";
import { negotiationAhead } from "../../negotiation/ahead.ts";
import type { Argument, Objection } from "../../plan/negotiation.ts";
import type { Plan } from "../../plan/plan.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { child, headOf, keyOf } from "../../source/tree.ts";
import { type Fix, holderOf, toFillIn } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const objectionUnanswered = defineRule({
  code: "negotiation/objection-unanswered",
  severity: "warning",
  title: {
    en: "An objection without an answer",
    fr: "Une objection sans réponse",
  },
  why: {
    en: "An objection that you see coming and do not prepare is answered with a discount. Find out what is behind it, a real obstacle, a doubt or a manoeuvre, and have the answer ready, with what proves it.",
    fr: "Une objection que l'on voit venir sans la préparer se paie d'une remise. Cherchez ce qu'il y a derrière, vrai obstacle, doute ou manœuvre, et gardez la réponse prête, avec ce qui la prouve.",
  },
  messages: {
    noAnswer: {
      en: "What will you say to this? An objection without an answer ends as a discount: fill in answer, and proof with what supports it.",
      fr: "Que répondrez-vous ? Une objection sans réponse finit en remise : renseignez answer, et dans proof ce qui l'appuie.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: proposal }
negotiation:
  objections:
    - { objection: five years is a long time }
                   ^^^^^^^^^^^^^^^^^^^^^^^^^ negotiation/objection-unanswered
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: proposal }
negotiation:
  objections:
    - objection: five years is a long time
      answer: you may hand back two machines a year without a charge
      proof: clause 9 of the draft
`,
  },
  *checkPlan({ plan }, _context, report) {
    if (!isAtLeast(plan, "proposal")) return;
    for (const { node, objection } of negotiationAhead(plan)?.objections ?? []) {
      if (!objection || child(node, "answer")) continue;
      yield report(keyOf(node, "answer") ?? headOf(node), "noAnswer", { objection: objection.value });
    }
  },
  *fixPlan(finding, document): Generator<Fix> {
    const objection = holderOf(finding, document.plan.negotiation.objections);
    if (!objection) return;
    for (const { benefit, advantage } of argumentsFor(objection, document.plan).slice(0, 2)) {
      const answer = (benefit ?? advantage)?.value ?? "";
      yield {
        title: { en: "Answer with the argument “{answer}”", fr: "Répondre par l'argument « {answer} »" },
        data: { answer },
        edits: set(document, objection.node, ["answer"], answer),
      };
    }
    yield {
      title: toFillIn,
      data: { key: keyInWords("answer") },
      edits: set(document, objection.node, ["answer"], null),
      prepares: true,
    };
    yield* backTo("discovery", document);
  },
});

/** What was prepared for the person who may raise it. */
function argumentsFor({ from }: Objection, { negotiation }: Plan): readonly Argument[] {
  const prepared = negotiation.arguments.filter((one) => from && one.for?.value === from.value);
  return prepared.filter(({ benefit, advantage }) => benefit ?? advantage);
}

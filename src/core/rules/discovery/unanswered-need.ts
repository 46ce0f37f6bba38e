import { set } from "../../edit/set.ts";
import { backTo } from "../../fixes/back-to.ts";
import type { Need, Plan } from "../../plan/plan.ts";
import { isFilled } from "../../plan/read.ts";
import { isAtLeast } from "../../plan/stage.ts";
import { keyInWords } from "../../schema/in-words.ts";
import { child, headOf, keyOf } from "../../source/tree.ts";
import { type Fix, holderOf, toFillIn } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const unansweredNeed = defineRule({
  code: "discovery/unanswered-need",
  severity: "warning",
  title: {
    en: "A need without an answer",
    fr: "Un besoin sans réponse",
  },
  why: {
    en: "A discovery is worth what the offer makes of it: point by point, each need that was brought out finds its answer. The one that is left out is where the customer compares you with somebody else.",
    fr: "Une découverte vaut par ce que l'offre en fait : point par point, chaque besoin exprimé trouve sa réponse. Celui qui reste sans réponse est celui sur lequel le client vous comparera à un autre.",
  },
  messages: {
    noResponse: {
      en: "What does your offer answer to this need? Fill in response: a proposal answers point by point.",
      fr: "Que répond votre offre à ce besoin ? Renseignez response : une proposition répond point par point.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: proposal }
needs:
  - { id: jams, text: no more paper jams on Mondays }
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ discovery/unanswered-need
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
sale: { stage: proposal }
needs:
  - { id: jams, text: no more paper jams on Mondays, response: a technician on site from 8 a.m. }
`,
  },
  *checkPlan({ plan }, _context, report) {
    if (!isAtLeast(plan, "proposal")) return;
    for (const { node, text } of plan.needs) {
      if (!text || isFilled(child(node, "response"))) continue;
      yield report(keyOf(node, "response") ?? headOf(node), "noResponse", { need: text.value });
    }
  },
  *fixPlan(finding, document): Generator<Fix> {
    const need = holderOf(finding, document.plan.needs);
    if (!need) return;
    for (const response of benefitsFor(need, document.plan)) {
      yield {
        title: { en: "Answer with the argument “{response}”", fr: "Répondre par l'argument « {response} »" },
        data: { response },
        edits: set(document, need.node, ["response"], response),
        isPreferred: true,
      };
    }
    yield {
      title: toFillIn,
      data: { key: keyInWords("response") },
      edits: need.node.byKey.has("response") ? [] : set(document, need.node, ["response"], null),
      prepares: true,
    };
    yield* backTo("discovery", document);
  },
});

/** What the arguments prepared for a need promise. */
function benefitsFor({ id }: Need, { negotiation }: Plan): readonly string[] {
  const prepared = negotiation.arguments.filter(({ need }) => id && need?.value === id.value);
  return prepared.flatMap(({ benefit, advantage }) => (benefit ?? advantage)?.value ?? []).slice(0, 1);
}

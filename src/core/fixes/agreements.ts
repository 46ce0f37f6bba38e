import type { PlanDocument } from "../document.ts";
import type { Editable } from "../edit/editable.ts";
import { expandSentence } from "../edit/expand-sentence.ts";
import { inTurn } from "../edit/in-turn.ts";
import { set } from "../edit/set.ts";
import type { Objective } from "../plan/plan.ts";
import { salespeople } from "../plan/salespeople.ts";
import type { Fix, FixContext } from "../rules/fix.ts";

/** Notes that somebody agreed to an objective: whoever answers for it first. Two of the smart rules offer it. */
export function* agreements(objective: Objective, document: PlanDocument, context: FixContext): Generator<Fix> {
  const own = objective.owner?.value;
  const names = [...(own === undefined ? [] : [own]), ...salespeople(document.plan, context.playbook)];
  for (const name of [...new Set(names)].slice(0, 2)) {
    yield {
      title: { en: "{name} agreed to it today", fr: "{name} l'a accepté aujourd'hui" },
      data: { name },
      edits: inTurn(document, [
        ...(objective.isSentence ? [(current: Editable) => expandSentence(current, objective, document.plan)] : []),
        (current) => set(current, objective.node, ["acceptable", "agreedBy"], name),
        (current) => set(current, objective.node, ["acceptable", "on"], context.today),
      ]),
    };
  }
}

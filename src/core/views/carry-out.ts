import type { PlanDocument } from "../document.ts";
import { answerQuestion } from "../edit/answer.ts";
import { applyEdits, type Edit } from "../edit/edit.ts";
import type { Localized } from "../locale.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { parse, type Source } from "../source/parse.ts";
import { nodeAt, pointerTo, walk } from "../source/tree.ts";
import type { Intent } from "./intents.ts";

/** What the editor calls the change, where it offers to undo it. */
export const intentLabel: Localized = { en: "Answer a question", fr: "Répondre à une question" };

/** The smallest edits that do what a panel asks for; none when it can't be done. */
export function carryOut({ question, reply }: Intent, document: PlanDocument, playbook: Playbook): Edit[] {
  const edits = answerQuestion(document, question, reply, playbook);
  const place = question.split(".").reduce(pointerTo, "/discovery");
  const after = parse(applyEdits(document.source.text, edits));
  const isThere = nodeAt(after.root, place) !== undefined;
  // Where a line can't be read, the ones after it may hang on what is added: then nothing is, and the panel says so.
  const staysElsewhere = valuesOutside(place, document.source).join("\n") === valuesOutside(place, after).join("\n");
  return isThere && staysElsewhere ? edits : [];
}

/** What stands elsewhere in a plan, and where; what is not filled in counts for nothing. */
function valuesOutside(place: string, { root }: Source): string[] {
  return [...(root ? walk(root) : [])]
    .flatMap((node) => {
      const isInside = node.pointer === place || node.pointer.startsWith(`${place}/`);
      if (node.kind !== "scalar" || node.value === null || isInside) return [];
      return `${node.pointer} ${JSON.stringify(node.value)}`;
    })
    .sort();
}

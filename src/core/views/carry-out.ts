import type { PlanDocument } from "../document.ts";
import { answerQuestion } from "../edit/answer.ts";
import { applyEdits, type Edit } from "../edit/edit.ts";
import { staysInPlace } from "../features/in-place.ts";
import type { Localized } from "../locale.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { parse } from "../source/parse.ts";
import { pointerTo } from "../source/tree.ts";
import type { Intent } from "./intents.ts";

/** What the editor calls the change, where it offers to undo it. */
export const intentLabel: Localized = { en: "Answer a question", fr: "Répondre à une question" };

/** The smallest edits that do what a panel asks for; none when it can't be done. */
export function carryOut({ question, reply }: Intent, document: PlanDocument, playbook: Playbook): Edit[] {
  const edits = answerQuestion(document, question, reply, playbook);
  const { text, root } = document.source;
  const place = question.split(".").reduce(pointerTo, "/discovery");
  // Where a line can't be read, the ones after it may hang on what is added: then nothing is, and the panel says so.
  return !root || staysInPlace(root, parse(applyEdits(text, edits)).root, place, edits) ? edits : [];
}

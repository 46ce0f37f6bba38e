import type { PlanDocument } from "../document.ts";
import { answerQuestion } from "../edit/answer.ts";
import type { Edit } from "../edit/edit.ts";
import type { Localized } from "../locale.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Intent } from "./intents.ts";

/** What the editor calls the change, where it offers to undo it. */
export const intentLabel: Localized = { en: "Answer a question", fr: "Répondre à une question" };

/** The smallest edits that do what a panel asks for; none when it can't be done. */
export function carryOut({ question, reply }: Intent, document: PlanDocument, playbook: Playbook): Edit[] {
  return answerQuestion(document, question, reply, playbook);
}

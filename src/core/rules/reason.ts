import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Locale } from "../locale.ts";
import { languageOf } from "../plan/language.ts";

const words = { en: "reason to be given", fr: "motif à préciser" };

/** What stands for the reason of a comment that hides a finding until somebody types one. */
export function reasonToBeGiven(document: PlanDocument | PlaybookDocument, reader: Locale): string {
  return words["plan" in document ? languageOf(document.plan, reader) : reader];
}

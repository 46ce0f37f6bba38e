import { applyEdits } from "../../../src/core/edit/edit.ts";
import { fixAll } from "../../../src/core/features/fixes.ts";
import { commentsIn } from "./comments.ts";
import { analyse, contextOf, offersIn } from "./fixed.ts";

/** What goes wrong, in words, when everything that is certain in a plan is put right as one change. */
export function brokenByAll(text: string): string[] {
  const edits = fixAll(text, "account-plan", contextOf());
  const after = applyEdits(text, edits);
  const broken: string[] = [];
  if (offersIn(after).some(({ fix }) => fix.isSafe)) broken.push("leaves a certain mistake");
  // Of what stood twice, what stays may not have been looked at before.
  const isRead = codesOfErrors(text).every((code) => code !== "yaml/duplicate-key");
  if (isRead && codesOfErrors(after).length > codesOfErrors(text).length) broken.push("makes it worse");
  const kept = commentsIn(after).join("\n");
  if (codesOfErrors(after).length === 0 && commentsIn(text).some((one) => !kept.includes(one)))
    broken.push("loses a comment");
  if (edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? 0))) broken.push("has edits that overlap");
  return broken.map((what) => `${what}\n${after}`);
}

function codesOfErrors(text: string): string[] {
  return analyse(text, contextOf()).findings.flatMap(({ code, severity }) => (severity === "error" ? code : []));
}

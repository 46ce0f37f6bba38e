import type { PlanDocument, PlaybookDocument } from "../document.ts";
import { commentAbove } from "../edit/comment.ts";
import type { Finding } from "../finding.ts";
import type { Fix, FixContext } from "../rules/fix.ts";
import { reasonToBeGiven } from "../rules/reason.ts";
import { lineEnd, lineStart } from "../source/text.ts";
import { type Node, walk } from "../source/tree.ts";

/**
 * Hides a finding, with a reason that is still to be typed. Nothing hides what can't be read, nor what is wrong with a
 * comment that hides something.
 */
export function* suppressing(
  { code, range }: Finding,
  document: PlanDocument | PlaybookDocument,
  { locale }: FixContext,
): Generator<Fix> {
  const { source, suppressions } = document;
  const isAwaited = suppressions.some(
    ({ reason, lines, codes }) =>
      reason === undefined &&
      codes.some((one) => one.code === code) &&
      (!lines || (lines.start <= range.start && range.start <= lines.end)),
  );
  if (/^(?:yaml|suppression)\//.test(code) || isAwaited) return;
  const reason = reasonToBeGiven(document, locale);
  // Between the lines of a text a comment would be a part of it: then only the whole file can be spoken of.
  const start = lineStart(source.text, range.start);
  const isBlank = source.text.slice(start, lineEnd(source.text, start)).trim() === "";
  const isOfFile = isBlank || !source.root || isInsideText(source.root, start);
  const comment = `sales-playbook-disable${isOfFile ? "" : "-next-line"} ${code} -- ${reason}`;
  yield {
    title: isOfFile
      ? { en: "Hide {code} in this file, with a reason", fr: "Masquer {code} dans ce fichier, avec un motif" }
      : { en: "Hide {code} here, with a reason", fr: "Masquer {code} ici, avec un motif" },
    data: { code },
    edits: [commentAbove(source.text, isOfFile ? 0 : range.start, comment)],
    hides: true,
    typeOver: reason,
  };
}

function isInsideText(root: Node | undefined, offset: number): boolean {
  if (!root) return false;
  for (const { kind, range } of walk(root)) {
    if (kind === "scalar" && range.start < offset && offset < range.end) return true;
  }
  return false;
}

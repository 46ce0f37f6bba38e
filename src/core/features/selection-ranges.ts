import type { TextDocument } from "vscode-languageserver-textdocument";
import type { SelectionRange } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Range } from "../finding.ts";
import type { Source } from "../source/parse.ts";
import { bodyOf } from "../source/text.ts";
import { toLspRange } from "./diagnostics.ts";
import { extentOf, piecesOf } from "./extents.ts";

/**
 * What a selection at an offset grows to, step by step: the words, the value with its quotes, the line with its key, the
 * block, the item, the section, the document.
 */
export function selectionRangeAt(
  { source }: PlanDocument | PlaybookDocument,
  document: TextDocument,
  offset: number,
): SelectionRange {
  let widest: Range = { start: 0, end: source.text.length };
  let selection: SelectionRange = { range: toLspRange(widest, document) };
  for (const range of rangesAt(source, offset)) {
    if (!isWithin(range, widest)) continue;
    widest = range;
    selection = { range: toLspRange(range, document), parent: selection };
  }
  return selection;
}

/** The ranges that hold an offset, the widest first. */
function* rangesAt({ text, root }: Source, offset: number): Generator<Range> {
  const isHere = ({ start, end }: Range) => start <= offset && offset <= end;
  let node = root;
  while (node) {
    const extent = extentOf(text, node);
    if (isHere(extent)) yield extent;
    if (node.kind === "scalar") return yield* insideQuotes(text, extent, isHere);
    const piece = piecesOf(text, node).findLast(isHere);
    if (!piece) break;
    yield piece;
    if (piece.entry && isHere(piece.entry.keyRange)) return yield piece.entry.keyRange;
    node = piece.node;
  }
  const line = bodyOf(text, offset);
  if (text[line.start] === "#" && isHere(line)) yield line;
}

function* insideQuotes(text: string, { start, end }: Range, isHere: (range: Range) => boolean): Generator<Range> {
  const inside = { start: start + 1, end: end - 1 };
  if (/["']/.test(text.charAt(start)) && text[start] === text[end - 1] && isHere(inside)) yield inside;
}

/** Whether a range lies in another one and is not the same. */
function isWithin({ start, end }: Range, outer: Range): boolean {
  return start <= end && outer.start <= start && end <= outer.end && end - start < outer.end - outer.start;
}

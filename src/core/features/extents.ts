import { isFlow } from "../edit/layout.ts";
import type { Range } from "../finding.ts";
import { isAlias } from "../source/aliases.ts";
import { type Entry, isEmpty, type ListNode, type MapNode, type Node } from "../source/tree.ts";

/** Something of the tree that a person sees as one piece of the text. */
export interface Piece extends Range {
  /** Undefined for an item of a list. */
  readonly entry: Entry | undefined;
  readonly node: Node;
}

/** What a node holds, piece by piece, as far as it is written there: what an alias stands for is not. */
export function piecesOf(text: string, node: Node): Piece[] {
  if (node.kind === "scalar" || isAlias(text, node)) return [];
  if (node.kind === "list") return node.items.map((item) => pieceOf(extentOfItem(text, node, item), undefined, item));
  return ownEntries(text, node).map((entry) => pieceOf(extentOfEntry(text, entry), entry, entry.value));
}

/** Without spreading: there are as many as words in a document. */
function pieceOf({ start, end }: Range, entry: Entry | undefined, node: Node): Piece {
  return { start, end, entry, node };
}

/** Where a node stands, up to its last word: blocks reach to the next line. */
export function extentOf(text: string, { range: { start, end } }: Node): Range {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}

function ownEntries(text: string, { entries }: MapNode): readonly Entry[] {
  return entries.filter(({ keyRange, value }) => !isAlias(text, { range: keyRange, pointer: value.pointer }));
}

function extentOfEntry(text: string, { keyRange, value }: Entry): Range {
  return { start: keyRange.start, end: Math.max(keyRange.end, extentOf(text, value).end) };
}

/** Of a list in lines, the dash belongs to the item. */
function extentOfItem(text: string, list: ListNode, item: Node): Range {
  const extent = extentOf(text, item);
  if (isFlow(list, text) || isEmpty(item)) return extent; // an empty item is its dash
  if (text.startsWith("- ", extent.start - 2)) return { start: extent.start - 2, end: extent.end };
  const from = Math.max(list.range.start, extent.start - furthestDash);
  const before = /-\s+(?:(?:[&!]\S*|#.*\n)\s*)*$/.exec(text.slice(from, extent.start));
  return { start: before ? from + before.index : extent.start, end: extent.end };
}

/** In UTF-16 units, from a dash to its item: between them only an anchor, a tag or a comment may stand. */
const furthestDash = 300;

import type { Range } from "../finding.ts";
import { lineEnd, lineStart, nextLine } from "../source/text.ts";
import { tokensOf } from "../source/tokens.ts";
import type { Entry, ListNode, MapNode, Node } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import { isFlow } from "./layout.ts";

/** The edits that take an entry out of a mapping; comments beside or inside it stay. None when they could not. */
export function removeEntry(text: string, map: MapNode, entry: Entry): Edit[] {
  const index = map.entries.indexOf(entry);
  const [before, after] = [map.entries[index - 1], map.entries[index + 1]];
  const range = rangeOfEntry(text, entry);
  if (isFlow(map, text)) {
    return outOfBrackets(text, map, {
      range,
      before: before && rangeOfEntry(text, before).end,
      after: after?.keyRange.start,
    });
  }
  if (startsLine(text, range.start)) return linesOf(text, range);
  if (commentsIn(text, range).length > 0) return [];
  const isNext = after && text.slice(range.end, after.keyRange.start).trim() === "";
  return [{ start: range.start, end: isNext ? after.keyRange.start : range.end, text: "" }];
}

/** The edits that take an item out of a list; comments beside or inside it stay. None when they could not. */
export function removeItem(text: string, list: ListNode, index: number): Edit[] {
  const item = list.items[index];
  if (!item) return [];
  const range = { start: item.range.start, end: wordsEnd(text, item) };
  if (isFlow(list, text)) {
    const [before, after] = [list.items[index - 1], list.items[index + 1]];
    return outOfBrackets(text, list, { range, before: before && wordsEnd(text, before), after: after?.range.start });
  }
  const dash = dashOf(text, item);
  return startsLine(text, dash) ? linesOf(text, { start: dash, end: range.end }) : [];
}

/** An entry from its key to the last word of its value. */
export function rangeOfEntry(text: string, { keyRange, value }: Entry): Range {
  const colon = /^\s*:/.exec(text.slice(keyRange.end, keyRange.end + 80))?.[0].length ?? 0;
  return { start: keyRange.start, end: Math.max(wordsEnd(text, value), keyRange.end + colon) };
}

/** Where the dash of an item in a block list stands. */
export function dashOf(text: string, item: Node): number {
  return text.startsWith("-", item.range.start) && /\s/.test(text.charAt(item.range.start + 1) || " ")
    ? item.range.start
    : text.lastIndexOf("-", item.range.start - 1);
}

/** Where the last word of a node ends: blocks reach to the next line. */
export function wordsEnd(text: string, { range: { start, end } }: Node): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** The comments in a part of the text that begins with a key or a dash. */
export function commentsIn(text: string, { start, end }: Range): string[] {
  const part = text.slice(start, end);
  if (!part.includes("#")) return [];
  return tokensOf(part).flatMap((token) => (token.type === "comment" ? part.slice(token.start, token.end) : []));
}

function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}

/** Whole lines go, their comments stay on lines of their own. */
function linesOf(text: string, range: Range): Edit[] {
  const end = lineEnd(text, range.end);
  const comments = commentsIn(text, { start: range.start, end });
  if (comments.length > 0) {
    const indent = text.slice(lineStart(text, range.start), range.start);
    const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
    return [{ start: range.start, end, text: comments.join(lineBreak + indent) }];
  }
  const start = lineStart(text, range.start);
  const next = nextLine(text, end);
  if (next !== undefined) return [{ start, end: next, text: "" }];
  return [{ start: start === 0 ? 0 : lineEnd(text, start - 1 - (text[start - 2] === "\r" ? 1 : 0)), end, text: "" }];
}

interface Bracketed {
  readonly range: Range;
  /** Where what stands before ends, and what stands after begins. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

function outOfBrackets(text: string, node: Node, { range, before, after }: Bracketed): Edit[] {
  const gone =
    after !== undefined
      ? { start: range.start, end: after }
      : before !== undefined
        ? { start: before, end: range.end }
        : { start: node.range.start + 1, end: node.range.end - 1 };
  return commentsIn(text, gone).length > 0 ? [] : [{ ...gone, text: "" }];
}

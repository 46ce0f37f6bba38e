import type { Range } from "../finding.ts";
import { lineEnd, lineStart, nextLine } from "../source/text.ts";
import type { Entry, ListNode, MapNode } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import { isFlow } from "./layout.ts";
import { commentsIn, dashOf, rangeOfEntry, removeEntry, removeItem, wordsEnd } from "./remove.ts";

/** A line of comment above the line of an offset, at its indentation. */
export function commentAbove(text: string, offset: number, comment: string): Edit {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const byteOrderMark = text.startsWith("\ufeff") ? 1 : 0;
  const start = Math.max(lineStart(text, offset), byteOrderMark);
  const indent = /^[ \t\u00a0]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? "";
  return { start, end: start, text: `${indent}# ${comment}${lineBreak}` };
}

/** Takes a comment away, with its line when there is nothing else on it. */
export function removeComment(text: string, { start, end }: Range): Edit {
  const first = lineStart(text, start);
  const before = text.slice(first, start).trimEnd();
  if (before !== "") return { start: first + before.length, end, text: "" };
  return { start: first, end: nextLine(text, end) ?? end, text: "" };
}

/** Turns the lines from one offset to another into comments, each at its indentation. */
export function commentOutLines(text: string, { start, end }: Range): Edit[] {
  const edits: Edit[] = [];
  for (
    let line: number | undefined = lineStart(text, start);
    line !== undefined && line < end;
    line = nextLine(text, line)
  ) {
    const body = line + (/^[ \t\u00a0]*/.exec(text.slice(line, lineEnd(text, line)))?.[0].length ?? 0);
    if (body < lineEnd(text, line)) edits.push({ start: body, end: body, text: "# " });
  }
  return edits;
}

/**
 * Turns what stands from an offset to the end of its words on the line into a comment; none when something other than a
 * comment follows on the line, which would be lost with it.
 */
export function commentOutRest(text: string, { start, end }: Range): Edit[] {
  const rest = text.slice(end, lineEnd(text, end)).trim();
  if (rest !== "" && !rest.startsWith("#")) return [];
  const gap = start === 0 || /\s/.test(text.charAt(start - 1)) ? "" : " ";
  return [{ start, end: start, text: `${gap}# ` }];
}

/** Turns an entry into a comment: its lines, or in brackets a comment behind their line. None when it can't be done. */
export function commentOutEntry(text: string, map: MapNode, entry: Entry): Edit[] {
  return commentOut(text, rangeOfEntry(text, entry), isFlow(map, text) ? removeEntry(text, map, entry) : undefined);
}

/** Turns an item of a list into a comment, in the same way. */
export function commentOutItem(text: string, list: ListNode, index: number): Edit[] {
  const item = list.items[index];
  if (!item) return [];
  const isInBrackets = isFlow(list, text);
  const range = { start: isInBrackets ? item.range.start : dashOf(text, item), end: wordsEnd(text, item) };
  return commentOut(text, range, isInBrackets ? removeItem(text, list, index) : undefined);
}

/** `removed`: the edits that take it out of its brackets. */
function commentOut(text: string, range: Range, removed: readonly Edit[] | undefined): Edit[] {
  const before = text.slice(lineStart(text, range.start), range.start);
  const after = text.slice(range.end, lineEnd(text, range.end));
  if (before.trim() === "" && (!removed || /^,?\s*(?:#|$)/.test(after))) return commentOutLines(text, range);
  const end = lineEnd(text, range.end);
  if (!removed?.length || removed.some((edit) => text.slice(edit.start, edit.end).includes("\n"))) return [];
  return [...removed, { start: end, end, text: ` # ${text.slice(range.start, range.end)}` }];
}

/** Moves words to the end of their line, as a comment; none when the line has a comment already. */
export function toLineComment(text: string, { start, end }: Range): Edit[] {
  const stop = lineEnd(text, end);
  const line = { start: lineStart(text, start), end: stop };
  if (text.slice(start, end).includes("\n") || commentsIn(text, line).length > 0) return [];
  const gap = /(?<=:)[ \t]+$/.exec(text.slice(line.start, start))?.[0].length ?? 0;
  return [
    { start: start - gap, end, text: "" },
    { start: stop, end: stop, text: ` # ${text.slice(start, end).trim()}` },
  ];
}

import type { Edit } from "./edits.ts";
import { bodyOf, lineEnd, lineStart, nextLine } from "./text.ts";

/** A column at which a line may begin to belong to what is above it. */
interface Column {
  readonly column: number;
  /** Whether it is one of list items; else it is one of keys. */
  readonly isItem: boolean;
}

/** How many characters of white space a line begins with. */
export function indentOf(text: string, offset: number): number {
  return bodyOf(text, offset).start - lineStart(text, offset);
}

/** The start of the nearest line above that is neither blank nor a comment, or undefined. */
export function lineAbove(text: string, offset: number): number | undefined {
  let start = lineStart(text, offset);
  while (start > 0) {
    start = lineStart(text, start - 1);
    if (isContent(text, start)) return start;
  }
  return undefined;
}

/** The start of the nearest line below that is neither blank nor a comment, or undefined. */
export function lineBelow(text: string, offset: number): number | undefined {
  let start = nextLine(text, offset);
  while (start !== undefined && !isContent(text, start)) start = nextLine(text, start);
  return start;
}

/** The columns on which the line of an offset could stand, given the lines above it; the nearest block first. */
export function openColumns(text: string, offset: number): Column[] {
  const columns: Column[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let line = lineAbove(text, offset); line !== undefined && limit > 0; line = lineAbove(text, line)) {
    if (indentOf(text, line) >= limit) continue;
    columns.push(...columnsOf(text, line).filter(({ column }) => column < limit));
    limit = indentOf(text, line);
  }
  return columns;
}

/** A line such as `- - key:` opens a column with each dash and one with its key. */
function columnsOf(text: string, offset: number): Column[] {
  const { start, end } = bodyOf(text, offset);
  const indent = indentOf(text, offset);
  const dashes = /^(?:-[ \t]+)*/.exec(text.slice(start, end))?.[0] ?? "";
  const items = [...dashes.matchAll(/-/g)].map(({ index }) => ({ column: indent + index, isItem: true }));
  const hasKey = /:(?:\s|$)/.test(text.slice(start + dashes.length, end));
  return hasKey ? [{ column: indent + dashes.length, isItem: false }, ...items.reverse()] : items.reverse();
}

/** Moves a line to a column, with the lines that hang on it. */
export function moveTo(text: string, offset: number, column: number): Edit[] {
  const indent = indentOf(text, offset);
  return linesFrom(text, lineStart(text, offset), indent).map((start) => {
    const end = column < indent ? start + indent - column : start;
    return { start, end, text: " ".repeat(Math.max(column - indent, 0)) };
  });
}

/** A line, those deeper below it, and those like it beside it; but not what it opens at its own column. */
function linesFrom(text: string, first: number, indent: number): number[] {
  const lines = [first];
  const opens = /:\s*(?:#.*)?$/.test(text.slice(first, lineEnd(text, first)));
  for (let start = lineBelow(text, first); start !== undefined; start = lineBelow(text, start)) {
    const own = indentOf(text, start);
    const isBeside = own === indent && isItem(text, start) === isItem(text, first) && !(opens && lines.length === 1);
    if (own <= indent && !isBeside) break;
    lines.push(start);
  }
  return lines;
}

/** Whether the line of an offset begins with a dash. */
export function isItem(text: string, offset: number): boolean {
  const { start, end } = bodyOf(text, offset);
  return /^-(?:\s|$)/.test(text.slice(start, end));
}

function isContent(text: string, offset: number): boolean {
  const { start, end } = bodyOf(text, offset);
  return start < end && text[start] !== "#";
}

/** The width of the first indentation by spaces in a text: what a tab most likely stands for. */
export function indentWidth(text: string): number {
  return /^( +)\S/m.exec(text)?.[1]?.length ?? 2;
}

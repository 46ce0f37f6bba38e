import type { Range } from "../../finding.ts";

/** A line of a text, in offsets: where it begins, where its words begin, and where it ends before its line break. */
export interface Line extends Range {
  readonly body: number;
  /** Where the next line begins, or the end of the text. */
  readonly next: number;
}

/** The lines of a text and the columns in them, counted in UTF-16 units. */
export interface Lines {
  readonly text: string;
  readonly all: readonly Line[];
  lineOf(offset: number): number;
  columnOf(offset: number): number;
  /** Whether nothing but white space stands before an offset on its line. */
  isFirst(offset: number): boolean;
}

export function linesOf(text: string): Lines {
  const all: Line[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
    all.push(lineBetween(text, start, index, index + lineBreak.length));
    start = index + lineBreak.length;
  }
  all.push(lineBetween(text, start, text.length, text.length));
  const lineOf = (offset: number) => {
    let [low, high] = [0, all.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    text,
    all,
    lineOf,
    columnOf: (offset) => offset - (all[lineOf(offset)]?.start ?? 0),
    isFirst: (offset) => offset <= (all[lineOf(offset)]?.body ?? 0),
  };
}

function lineBetween(text: string, start: number, end: number, next: number): Line {
  let body = start;
  while (body < end && isBlank(text.charAt(body))) body++;
  return { start, body, end, next };
}

/** YAML knows no other white space: a no-break space is a letter to it. */
export function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}

/** How many spaces a line begins with: a tab never counts as indentation. */
export function indentOf({ text }: Lines, { start, body }: Line): number {
  let end = start;
  while (end < body && text[end] === " ") end++;
  return end - start;
}

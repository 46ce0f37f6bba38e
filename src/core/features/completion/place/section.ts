import { lineEnd, lineStart, nextLine } from "../../../source/text.ts";
import type { Sibling } from "./frames.ts";
import type { Extent } from "./lines.ts";

/** The lines from the key of the section that a line belongs to, to the next section. */
export function sectionAt(text: string, start: number, tabWidth: number): Extent {
  let from = start;
  while (from > 0 && !isSection(text, from)) from = lineStart(text, from - 1);
  let end = nextLine(text, start);
  while (end !== undefined && !isSection(text, end)) end = nextLine(text, end);
  return { start: from, end: end ?? text.length, tabWidth };
}

const section = /^[^\s#\-[\]{},"'?%|>&*!@`][^\n]*?:(?=\s|$)/;

function isSection(text: string, start: number): boolean {
  return !/[\s#-]/.test(text.charAt(start)) && section.test(text.slice(start, lineEnd(text, start)));
}

/** The keys of the whole document, which may stand in other sections than the cursor. */
export function sectionKeys(text: string, own: number): Sibling[] {
  const keys = text.matchAll(/^([^\s#\-[\]{},"'?%|>&*!@`][^\n:]*):(?=\s|$)/gm);
  return [...keys].flatMap((key) => (key.index === own ? [] : { key: key[1]?.trimEnd() ?? "", text: "" }));
}

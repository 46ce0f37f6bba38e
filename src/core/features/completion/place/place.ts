import type { Layout } from "../../../edit/layout.ts";
import type { Path } from "../../../edit/put.ts";
import type { Range } from "../../../finding.ts";
import { lineEnd, lineStart, nextLine } from "../../../source/text.ts";
import { bracketSpots } from "./bracket-spots.ts";
import { afterLine, nothingOpen, pathOfLast, type Sibling } from "./frames.ts";
import { lineSpots } from "./line-spots.ts";
import { type Extent, readLines } from "./lines.ts";

/** What may be written at a cursor, and how it has to be written to end up where it belongs. */
export interface Spot {
  /**
   * - key: an entry of the mapping at the path
   * - value: the value at the path
   * - item: the item at the path, with its dash
   */
  readonly kind: "key" | "value" | "item";
  readonly path: Path;
  /** What is replaced. */
  readonly range: Range;
  /** What of it is typed before the cursor. */
  readonly typed: string;
  /** To be written before and after: white space, a line break, a comma. */
  readonly lead: string;
  readonly tail: string;
  /** Of the key or the dash that is written; of an inline value that of the key or dash it follows. */
  readonly column: number;
  readonly isInBrackets: boolean;
  /** The quotes around it, for a value. */
  readonly quote: "" | '"' | "'";
  /** The other entries of the mapping, or the other items of the list, that it stands among. */
  readonly siblings: readonly Sibling[];
  /** For a key that has its colon already: what stands after it, undefined for a block. */
  readonly renames?: { readonly text: string | undefined };
}

/**
 * What may be written at an offset, told by the text around it: the nearest block first. Nothing inside comments and
 * texts. Half-typed text is the normal case: nothing is parsed, lines are read by their indentation.
 */
export function placeAt(text: string, offset: number, layout: Layout): readonly Spot[] {
  const start = lineStart(text, offset);
  const cursor = Math.min(offset, lineEnd(text, start));
  const lines = readLines(text, sectionAt(text, start, layout.step));
  const index = lines.findIndex((one) => one.start === start);
  const line = lines[index];
  if (!line || line.kind === "comment") return [];
  let open = nothingOpen;
  for (const above of lines.slice(0, index)) open = afterLine(open, above, text);
  const head = line.head;
  if (!head) return lineSpots({ text, cursor, layout, lines, line, open });
  return head.brackets ? bracketSpots({ text, cursor, column: head.column }, head.brackets, pathOfLast(open.frames.at(-1))) : [];
}

/** The lines from the key of the section that a line belongs to, to the next section. */
function sectionAt(text: string, start: number, tabWidth: number): Extent {
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

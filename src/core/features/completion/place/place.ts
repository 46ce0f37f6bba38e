import type { Layout } from "../../../edit/layout.ts";
import { lineEnd, lineStart } from "../../../source/text.ts";
import { bracketSpots } from "./bracket-spots.ts";
import { afterLine, nothingOpen, pathOfLast } from "./frames.ts";
import { lineSpots } from "./line-spots.ts";
import { readLines } from "./lines.ts";
import { sectionAt } from "./section.ts";
import type { Spot } from "./spot.ts";

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
  return head.brackets
    ? bracketSpots({ text, cursor, column: head.column }, head.brackets, pathOfLast(open.frames.at(-1)))
    : [];
}

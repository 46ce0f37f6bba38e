import { lineEnd, lineStart, nextLine } from "../source/text.ts";
import type { Entry, MapNode } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import { columnOf, isFlow } from "./layout.ts";
import { rangeOfEntry } from "./remove.ts";

/**
 * The edits that move what stands under a key written a second time below what stands under the first, line by line with
 * its comments: two lists, or two blocks that share no field. None when they are written in other ways.
 */
export function joinEntries(text: string, map: MapNode, first: Entry, second: Entry): Edit[] {
  const [a, b] = [first.value, second.value];
  if (a.kind === "scalar" || a.kind !== b.kind || [map, a, b].some((node) => isFlow(node, text))) return [];
  if (a.kind === "map" && b.kind === "map" && b.entries.some(({ key }) => a.byKey.has(key))) return [];
  const starts = second.keyRange.start;
  const isOnOwnLine = text.slice(lineStart(text, starts), starts).trim() === "";
  const below = nextLine(text, second.keyRange.end);
  if (!isOnOwnLine || below === undefined || b.range.start < below) return [];
  if (columnOf(text, a.range.start) !== columnOf(text, b.range.start)) return [];
  const key = text.slice(starts, lineEnd(text, starts));
  if (key.includes("#")) return [];
  const end = lineEnd(text, rangeOfEntry(text, second).end);
  const at = lineEnd(text, rangeOfEntry(text, first).end);
  const lines = text.slice(below, end);
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  return [
    { start: at, end: at, text: lineBreak + lines },
    { start: lineStart(text, starts), end: nextLine(text, end) ?? end, text: "" },
  ];
}

import type { Range } from "../finding.ts";
import type { Source } from "../source/parse.ts";
import { onOneLine } from "../source/text.ts";
import { entryAt, headOf, nodeAt } from "../source/tree.ts";

/** Where to look for what stands at a JSON pointer: its key, its words, or those of what it would stand in. */
export function placeAt({ text, root }: Source, pointer: string): Range {
  for (let place = pointer; place !== ""; place = place.slice(0, Math.max(place.lastIndexOf("/"), 0))) {
    const entry = entryAt(root, place)?.entry;
    if (entry) return entry.keyRange;
    const node = nodeAt(root, place);
    if (node) return onOneLine(text, headOf(node).range);
  }
  return { start: 0, end: 0 };
}

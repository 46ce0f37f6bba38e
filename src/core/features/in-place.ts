import type { Edit } from "../edit/edit.ts";
import { type Node, nodeAt, walk } from "../source/tree.ts";

/**
 * Whether all that stands outside of a place is still where it was after edits that only add lines. Where a line can't be
 * read, the ones after it may hang on what was added in between.
 */
export function staysInPlace(before: Node, after: Node | undefined, place: string, edits: readonly Edit[]): boolean {
  if (!edits.every(({ start, end, text }) => start === end && text.includes("\n"))) return true;
  for (const node of walk(before)) {
    const isOfPlace = node.pointer === place || node.pointer.startsWith(`${place}/`);
    // Of a key that is written twice the first one counts.
    if (node.kind !== "scalar" || node.value === null || isOfPlace || nodeAt(before, node.pointer) !== node) continue;
    const now = nodeAt(after, node.pointer);
    if (now?.kind !== "scalar" || !Object.is(now.value, node.value)) return false;
  }
  return true;
}

import type { Located, Range } from "../finding.ts";
import { keyOf, keysOf, type Node, nodeAt, pointerTo, walk } from "./tree.ts";

/** What an alias stands for: `*base` is one word of the text, and in the tree a copy of what its anchor `&base` holds. */
export interface Copy {
  /** The node with the anchor. */
  readonly original: Node;
  /** The way from there to the place that was copied, as a pointer. */
  readonly pointer: string;
}

/** Whether a place is or lies in an alias. No plain word begins with a star. */
export function isAlias(text: string, { range }: Located): boolean {
  return text[range.start] === "*";
}

/** What a place in an alias is a copy of; undefined for a place that is none. */
export function copyAt(text: string, root: Node, { range, pointer }: Located): Copy | undefined {
  if (text[range.start] !== "*") return undefined;
  const original = anchored(text, root, range);
  const steps = keysOf(pointer);
  const depth = steps.findIndex((_, index) => isAt(range, nodeAt(root, pointerOf(steps.slice(0, index + 1)))));
  if (!original || depth < 0) return undefined;
  const above = nodeAt(root, pointerOf(steps.slice(0, depth)));
  // What `<<: *base` merges is the entries of the original, not the original.
  const isMerged = isAt(range, keyOf(above, steps[depth] ?? ""));
  return { original, pointer: pointerOf(steps.slice(isMerged ? depth : depth + 1)) };
}

/** The last node before an alias that has the anchor of its name. */
function anchored(text: string, root: Node, alias: Range): Node | undefined {
  const name = text.slice(alias.start + 1, alias.end);
  let found: Node | undefined;
  for (const node of walk(root)) {
    const { start } = node.range;
    if (start < alias.start && anchorBefore(text, start) === name) found = node;
  }
  return found;
}

/** The anchor of the node at an offset: it stands before it, perhaps with a tag in between. */
function anchorBefore(text: string, offset: number): string | undefined {
  const before = text.slice(Math.max(0, offset - longestAnchor), offset);
  return /&(\S+)\s+(?:!\S*\s+)?$/.exec(before)?.[1];
}

/** In UTF-16 units, with the space up to the node. */
const longestAnchor = 200;

function isAt({ start, end }: Range, place: Located | undefined): boolean {
  return place?.range.start === start && place.range.end === end;
}

function pointerOf(steps: readonly string[]): string {
  return steps.reduce((pointer, step) => pointerTo(pointer, step), "");
}

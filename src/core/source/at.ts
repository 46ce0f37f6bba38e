import type { Range } from "../finding.ts";
import { type Entry, isEmpty, type ListNode, type MapNode, type Node } from "./tree.ts";

/** One step down: from a mapping to what a key of it holds, or from a list to an item. */
export interface Step {
  readonly parent: MapNode | ListNode;
  readonly key: string | number;
  /** Undefined for an item of a list. */
  readonly entry: Entry | undefined;
  readonly node: Node;
}

/** What an offset of the text lies in. */
export interface Place {
  /** From the root down; empty where the offset is in the root and in nothing it holds. */
  readonly steps: readonly Step[];
  /** The innermost node; on a key, what the key holds. */
  readonly node: Node;
  readonly side: "key" | "value";
  /** Of the key or of the value. */
  readonly range: Range;
}

/**
 * Where an offset is in the tree; both ends of a word belong to it, as they do for a cursor. Undefined outside of the
 * root. Nothing is found inside an alias: `*base` is one word, whatever it stands for.
 */
export function nodeAtOffset(root: Node | undefined, offset: number): Place | undefined {
  if (!root || !holds(root.range, offset)) return undefined;
  const steps: Step[] = [];
  let node = root;
  for (;;) {
    const step = stepInto(node, offset);
    if (!step) return { steps, node, side: "value", range: node.range };
    steps.push(step);
    node = step.node;
    const { entry } = step;
    if (entry && holds(entry.keyRange, offset)) return { steps, node, side: "key", range: entry.keyRange };
  }
}

function stepInto(node: Node, offset: number): Step | undefined {
  if (node.kind === "scalar") return undefined;
  if (node.kind === "list") {
    const key = node.items.findLastIndex((item) => holds(item.range, offset) && !same(item.range, node.range));
    const item = node.items[key];
    return item && { parent: node, key, entry: undefined, node: item };
  }
  const entry = node.entries.findLast(
    (entry) => !isCopy(entry, node) && (holds(entry.keyRange, offset) || holds(entry.value.range, offset)),
  );
  return entry && { parent: node, key: entry.key, entry, node: entry.value };
}

/** Whether an entry comes from an alias: all of it then stands where the alias stands. */
function isCopy({ keyRange, value }: Entry, map: MapNode): boolean {
  return same(keyRange, map.range) || (same(keyRange, value.range) && !isEmpty(value));
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

function same(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

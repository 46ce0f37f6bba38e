import { isFilled } from "../plan/read.ts";
import type { MapNode, Node, ScalarNode } from "../source/tree.ts";
import { type Pair, pairItems } from "./pair-items.ts";

/** Something that is not what it was; what was removed stands in the old version, everything else in the new one. */
export type Difference =
  | { readonly kind: "changed"; readonly before: ScalarNode; readonly after: ScalarNode }
  | { readonly kind: "added"; readonly after: Node }
  | { readonly kind: "removed"; readonly before: Node };

/**
 * What differs between two versions, in the order of the new one. Nothing that is only written in another way: the order
 * of keys and items, comments, quotes, and keys that are not filled in.
 */
export function* compare(pair: Pair): Generator<Difference> {
  const before = isFilled(pair.before) ? pair.before : undefined;
  const after = isFilled(pair.after) ? pair.after : undefined;
  if (!before || !after) {
    yield* oneSided({ before, after });
  } else if (before.kind === "scalar" && after.kind === "scalar") {
    if (String(before.value) !== String(after.value)) yield { kind: "changed", before, after };
  } else if (before.kind === "map" && after.kind === "map") {
    for (const key of keysOf(before, after)) {
      yield* compare({ before: before.byKey.get(key)?.value, after: after.byKey.get(key)?.value });
    }
  } else if (before.kind === "list" && after.kind === "list") {
    for (const items of pairItems(before.items, after.items)) yield* compare(items);
  } else {
    yield* sentenceAndBlock(before, after);
  }
}

/** A block that comes or goes is told by what is in it; an item of a list, as one thing. */
function* oneSided({ before, after }: Pair): Generator<Difference> {
  const node = after ?? before;
  if (!node) return;
  const onThatSide = (part: Node): Pair => ({ before: before && part, after: after && part });
  if (node.kind === "list") for (const item of node.items) yield* compare(onThatSide(item));
  else if (node.kind === "map" && !isItem(node)) {
    for (const { value } of node.byKey.values()) yield* compare(onThatSide(value));
  } else if (after) yield { kind: "added", after };
  else yield { kind: "removed", before: node };
}

/** An objective that was one sentence and has fields now, or the other way round: what it said already is not new. */
function* sentenceAndBlock(before: Node, after: Node): Generator<Difference> {
  const block = [before, after].find((node) => node.kind === "map");
  const sentence = [before, after].find((node) => node.kind === "scalar");
  if (!sentence || !block?.byKey.has("statement")) {
    yield { kind: "removed", before };
    yield { kind: "added", after };
    return;
  }
  for (const { key, value } of block.byKey.values()) {
    const other = key === "statement" ? sentence : undefined;
    yield* compare(block === after ? { before: other, after: value } : { before: value, after: other });
  }
}

function isItem({ pointer }: Node): boolean {
  return /\/\d+$/.test(pointer);
}

function keysOf(before: MapNode, after: MapNode): readonly string[] {
  return [...new Set([...after.byKey.keys(), ...before.byKey.keys()])];
}

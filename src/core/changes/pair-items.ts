import { isEmpty, type Node, toJson } from "../source/tree.ts";

/** Two nodes that are the same thing in two versions; one of them is undefined for what is only in the other. */
export interface Pair {
  readonly before: Node | undefined;
  readonly after: Node | undefined;
}

/** What tells an item of a list from the others, the surest first. */
const identifying = ["id", "name", "statement", "text", "give", "objection", "what", "reference", "on", "due"];

/**
 * The items of a list in two versions, each beside itself wherever it stands now: by its id or name, else by having most
 * in common. In the order of the new list; what is gone comes last.
 */
export function pairItems(before: readonly Node[], after: readonly Node[]): readonly Pair[] {
  const gone = new Set(before);
  const same = new Map<Node, Node>();
  for (const isSame of [sameWhole, ...identifying.map(sameBy), similar]) {
    for (const item of after) {
      if (same.has(item)) continue;
      const found = [...gone].find((other) => isSame(other, item));
      if (!found) continue;
      same.set(item, found);
      gone.delete(found);
    }
  }
  return [
    ...after.map((item) => ({ before: same.get(item), after: item })),
    ...[...gone].map((item) => ({ before: item, after: undefined })),
  ];
}

function sameWhole(one: Node, other: Node): boolean {
  return one.kind === other.kind && JSON.stringify(toJson(one)) === JSON.stringify(toJson(other));
}

function sameBy(key: string): (one: Node, other: Node) => boolean {
  return (one, other) => {
    const word = wordOf(one, key);
    return word !== undefined && word === wordOf(other, key);
  };
}

/** An objective that is one sentence is known by its sentence. */
function wordOf(node: Node, key: string): string | undefined {
  if (node.kind === "scalar" && key === "statement" && node.value !== null) return String(node.value);
  const value = node.kind === "map" ? node.byKey.get(key)?.value : undefined;
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}

/** Half of what is written in the smaller of the two, or more, is the same in both. */
function similar(one: Node, other: Node): boolean {
  if (one.kind !== "map" || other.kind !== "map") return false;
  const filled = (node: typeof one) => node.entries.filter(({ value }) => !isEmpty(value));
  const fewer = Math.min(filled(one).length, filled(other).length);
  const common = filled(one).filter(({ key, value }) => {
    const twin = other.byKey.get(key)?.value;
    return twin && sameWhole(value, twin);
  });
  return fewer > 0 && common.length * 2 >= fewer;
}

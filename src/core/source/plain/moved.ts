import type { Range } from "../../finding.ts";
import type { Entry, MapNode, Node } from "../tree.ts";

/** An entry as it stands so many letters further on. */
export function moved(entry: Entry, by: number): Entry {
  return { key: entry.key, keyRange: movedRange(entry.keyRange, by), value: movedNode(entry.value, by) };
}

export function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function movedNode(node: Node, by: number): Node {
  const range = movedRange(node.range, by);
  if (node.kind === "scalar") return { ...node, range };
  if (node.kind === "list") return { ...node, items: node.items.map((item) => movedNode(item, by)), range };
  return movedMap(node, range, by);
}

function movedMap({ entries, byKey, pointer }: MapNode, range: Range, by: number): MapNode {
  const now = new Map<Entry, Entry>();
  for (const entry of entries) now.set(entry, moved(entry, by));
  const first = [...byKey].flatMap(([key, entry]) => {
    const own = now.get(entry);
    return own ? [[key, own] as const] : [];
  });
  return { kind: "map", entries: [...now.values()], byKey: new Map(first), range, pointer };
}

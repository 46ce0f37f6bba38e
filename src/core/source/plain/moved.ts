import type { Range } from "../../finding.ts";
import type { Entry, MapNode, Node, ScalarNode } from "../tree.ts";

/** An entry as it stands so many letters further on. */
export function moved(entry: Entry, by: number): Entry {
  return { key: entry.key, keyRange: movedRange(entry.keyRange, by), value: movedNode(entry.value, by) };
}

/** The same, of which nothing is made before somebody looks at its value. */
export function movedWhenRead({ key, keyRange, value }: Entry, by: number): Entry {
  let there: Node | undefined;
  return {
    key,
    keyRange: movedRange(keyRange, by),
    get value() {
      there ??= movedNode(value, by);
      return there;
    },
  };
}

export function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function movedNode(node: Node, by: number): Node {
  const range = movedRange(node.range, by);
  if (node.kind === "scalar") return movedScalar(node, range);
  if (node.kind === "list") {
    return { kind: "list", items: node.items.map((item) => movedNode(item, by)), range, pointer: node.pointer };
  }
  return movedMap(node, range, by);
}

function movedScalar({ value, written, pointer }: ScalarNode, range: Range): ScalarNode {
  return written === undefined
    ? { kind: "scalar", value, range, pointer }
    : { kind: "scalar", value, written, range, pointer };
}

function movedMap(map: MapNode, range: Range, by: number): MapNode {
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry>();
  for (const old of map.entries) {
    const entry = moved(old, by);
    entries.push(entry);
    byKey.set(entry.key, entry); // in a block that could be kept each key stands once
  }
  return { kind: "map", entries, byKey, range, pointer: map.pointer };
}

import type { Located, Range } from "../finding.ts";

/** The YAML document as the rest of the core sees it: plain, ranged, free of aliases, never cyclic. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode extends Located {
  readonly kind: "map";
  /** In the order of the text; a key written twice stands twice. */
  readonly entries: readonly Entry[];
  /** The first entry of each key. */
  readonly byKey: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: Node;
}

export interface ListNode extends Located {
  readonly kind: "list";
  readonly items: readonly Node[];
}

/** `null` stands for "not filled in yet": nothing, `~` or `null`; its range is then that of its key or dash. */
export interface ScalarNode extends Located {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** Of a number, `true` and `false`, as the plan writes it: 007, 1e3. */
  readonly written?: string;
}

/** A scalar whose value is known to be of one type. */
export type Scalar<Value extends ScalarNode["value"]> = ScalarNode & { readonly value: Value };

export function isEmpty(node: Node | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && node.value === null);
}

/** The value under a key, or undefined when the node is no mapping, lacks the key, or the key is not filled in yet. */
export function child(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== "map") return undefined;
  const value = node.byKey.get(key)?.value;
  return isEmpty(value) ? undefined : value;
}

/** The place of a key in a mapping, for findings about the whole of what it holds. */
export function keyOf(node: Node | undefined, key: string): Located | undefined {
  if (node?.kind !== "map") return undefined;
  const entry = node.byKey.get(key);
  return entry && { range: entry.keyRange, pointer: entry.value.pointer };
}

/** The node at a JSON pointer, or undefined. */
export function nodeAt(root: Node | undefined, pointer: string): Node | undefined {
  let node = root;
  for (const key of keysOf(pointer)) node = stepTo(node, key);
  return node;
}

/** The keys and indexes on the way to the node at a JSON pointer. */
export function keysOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeSegment);
}

/** The node under a key, or at an index of a list, as a pointer writes it. */
export function stepTo(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind === "map") return node.byKey.get(key)?.value;
  return node?.kind === "list" ? node.items[Number(key)] : undefined;
}

/** The mapping in which the node at a pointer stands, with its entry; undefined for an item of a list and for the root. */
export function entryAt(root: Node | undefined, pointer: string): { map: MapNode; entry: Entry } | undefined {
  const slash = pointer.lastIndexOf("/");
  const map = slash < 0 ? undefined : nodeAt(root, pointer.slice(0, slash));
  const entry = map?.kind === "map" ? map.byKey.get(unescapeSegment(pointer.slice(slash + 1))) : undefined;
  return map?.kind === "map" && entry ? { map, entry } : undefined;
}

/** The steps from the root to the node at a JSON pointer, or undefined when there is none. */
export function pathTo(root: Node | undefined, pointer: string): (string | number)[] | undefined {
  const steps: (string | number)[] = [];
  let node = root;
  for (const key of keysOf(pointer)) {
    steps.push(node?.kind === "list" ? Number(key) : key);
    node = stepTo(node, key);
    if (!node) return undefined;
  }
  return steps;
}

/**
 * The line by which a person recognises a node, so that a finding about all of it does not underline the whole block:
 * of a mapping the entry that names it (or the first), of anything else the node.
 */
export function headOf(node: Node): Located {
  if (node.kind !== "map") return node;
  const naming = namingKeys.map((key) => node.byKey.get(key)).find((entry) => entry && !isEmpty(entry.value));
  const entry = naming ?? node.entries[0];
  if (!entry) return node;
  const shown = entry.value.kind === "scalar" && naming ? entry.value.range : entry.keyRange;
  return { range: shown, pointer: node.pointer };
}

const namingKeys = ["statement", "name", "text", "what", "give", "objection", "feature", "activity", "id"];

/** The JSON value of a tree. Keys that are not filled in yet are left out. */
export function toJson(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(toJson);
    case "map": {
      const value: Record<string, unknown> = {};
      for (const [key, entry] of node.byKey) if (!isEmpty(entry.value)) define(value, key, toJson(entry.value));
      return value;
    }
  }
}

/** `value.__proto__ = …` would not create a key. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Every node of a tree, parents before children; `goesInto`: those of which the children count too. */
export function* walk(node: Node, goesInto?: (node: Node) => boolean): Generator<Node> {
  yield node;
  if (goesInto && !goesInto(node)) return;
  if (node.kind === "map") for (const entry of node.entries) yield* walk(entry.value, goesInto);
  if (node.kind === "list") for (const item of node.items) yield* walk(item, goesInto);
}

export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${typeof key === "number" ? key : escapeSegment(key)}`;
}

function escapeSegment(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

function unescapeSegment(segment: string): string {
  return segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
}

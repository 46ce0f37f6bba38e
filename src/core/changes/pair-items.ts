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
  const matching = new Matching(before, after);
  matching.matchBy(written);
  for (const key of identifying) matching.matchBy((node) => wordOf(node, key));
  matching.matchSimilar();
  return matching.pairs(after);
}

/** What is left of two long lists that have nothing in common is not compared each with each. */
const mostCompared = 10_000;

class Matching {
  /** By the new item, the old one. */
  readonly #same = new Map<Node, Node>();
  /** Those without a match so far. */
  readonly #gone: Set<Node>;
  readonly #added: Set<Node>;

  constructor(before: readonly Node[], after: readonly Node[]) {
    this.#gone = new Set(before);
    this.#added = new Set(after);
  }

  /** Of several with one name, the first is the first. */
  matchBy(nameOf: (node: Node) => string | undefined): void {
    const waiting = new Map<string, Node[]>();
    for (const item of [...this.#gone].reverse()) {
      const name = nameOf(item);
      const others = name === undefined ? undefined : waiting.get(name);
      if (others) others.push(item);
      else if (name !== undefined) waiting.set(name, [item]);
    }
    for (const item of this.#added) {
      const name = nameOf(item);
      const found = name === undefined ? undefined : waiting.get(name)?.pop();
      if (found) this.#match(found, item);
    }
  }

  matchSimilar(): void {
    if (this.#gone.size * this.#added.size > mostCompared) return;
    for (const item of this.#added) {
      const found = [...this.#gone].find((other) => isSimilar(other, item));
      if (found) this.#match(found, item);
    }
  }

  pairs(after: readonly Node[]): readonly Pair[] {
    return [
      ...after.map((item) => ({ before: this.#same.get(item), after: item })),
      ...[...this.#gone].map((item) => ({ before: item, after: undefined })),
    ];
  }

  #match(before: Node, after: Node): void {
    this.#same.set(after, before);
    this.#gone.delete(before);
    this.#added.delete(after);
  }
}

function written(node: Node): string {
  return JSON.stringify(toJson(node)) ?? "";
}

/** An objective that is one sentence is known by its sentence. */
function wordOf(node: Node, key: string): string | undefined {
  if (node.kind === "scalar" && key === "statement" && node.value !== null) return String(node.value);
  const value = node.kind === "map" ? node.byKey.get(key)?.value : undefined;
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}

/** Half of what is written in the smaller of the two, or more, is the same in both. */
function isSimilar(one: Node, other: Node): boolean {
  if (one.kind !== "map" || other.kind !== "map") return false;
  const filled = (node: typeof one) => node.entries.filter(({ value }) => !isEmpty(value));
  const fewer = Math.min(filled(one).length, filled(other).length);
  const common = filled(one).filter(({ key, value }) => {
    const twin = other.byKey.get(key)?.value;
    return twin && written(value) === written(twin);
  });
  return fewer > 0 && common.length * 2 >= fewer;
}

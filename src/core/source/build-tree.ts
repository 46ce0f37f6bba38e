import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import type { Range } from "../finding.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";
import { type Entry, type MapNode, type Node, pointerTo, type ScalarNode } from "./tree.ts";

/** Deeper nesting than this is no account plan. */
const maxDepth = 64;
/** Nodes that all aliases of a document together may stand for: an "alias bomb" ends here. */
const maxExpanded = 5_000;

/** The document as a tree: aliases followed, merge keys merged, keys written twice reported. */
export function buildTree(document: Document.Parsed, text: string): { root: Node | undefined; problems: SyntaxProblem[] } {
  const problems: SyntaxProblem[] = [];
  const anchors = new Map<string, ParsedNode>();
  const following = new Set<ParsedNode>();
  let expanded = 0;

  /** What is copied from an anchor stands, for findings, where the alias stands. */
  interface Place {
    readonly pointer: string;
    readonly depth: number;
    readonly alias?: Range | undefined;
  }

  function build(node: ParsedNode | null, place: Place, empty: Range): Node {
    if (place.alias && ++expanded > maxExpanded) return nothing(place, empty);
    const range = place.alias ?? rangeOf(node, empty);
    if (!node || place.depth > maxDepth) {
      if (node) problems.push({ kind: "tooDeep", range });
      return nothing(place, range);
    }
    if (isAlias(node)) return follow(node.source, place, range);
    if (node.anchor) anchors.set(node.anchor, node);
    if (isMap(node)) return buildMap(node.items as Pair<ParsedNode, ParsedNode | null>[], place, range);
    if (isSeq(node)) {
      const items = (node.items as ParsedNode[]).map((item, index) =>
        build(isPair(item) ? null : item, step(place, index), { start: range.start, end: range.start + 1 }),
      );
      return { kind: "list", items, range, pointer: place.pointer };
    }
    return buildScalar(node, place, range, empty);
  }

  function buildScalar(node: ParsedNode, place: Place, range: Range, empty: Range): ScalarNode {
    const value = isScalar(node) ? node.value : null;
    if (value === null || value === undefined) {
      const written = range.end > range.start;
      return { kind: "scalar", value: null, range: written ? range : empty, pointer: place.pointer };
    }
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return { kind: "scalar", value: plain ? value : text.slice(range.start, range.end), range, pointer: place.pointer };
  }

  function buildMap(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], place: Place, range: Range): MapNode {
    const entries: Entry[] = [];
    const byKey = new Map<string, Entry>();
    const merged: Node[] = [];
    for (const pair of pairs) {
      const key = keyText(pair.key);
      const keyRange = place.alias ?? rangeOf(pair.key, { start: range.start, end: range.start });
      const value = build(pair.value, step(place, key), keyRange);
      if (key === "<<") {
        merged.push(...(value.kind === "list" ? value.items : [value]));
        continue;
      }
      const entry = { key, keyRange, value };
      const first = byKey.get(key);
      if (first && !place.alias) {
        problems.push({ kind: "duplicateKey", range: keyRange, first: first.keyRange, data: { key } });
      }
      entries.push(entry);
      if (!first) byKey.set(key, entry);
    }
    for (const source of merged) {
      if (source.kind !== "map") continue;
      for (const entry of source.entries) {
        if (byKey.has(entry.key)) continue;
        entries.push(entry);
        byKey.set(entry.key, entry);
      }
    }
    return { kind: "map", entries, byKey, range, pointer: place.pointer };
  }

  function follow(name: string, place: Place, range: Range): Node {
    const target = anchors.get(name);
    if (!target) problems.push({ kind: "unknownAlias", range, data: { name } });
    if (!target || following.has(target)) {
      if (target) problems.push({ kind: "refusedAlias", range, data: { name } });
      return nothing(place, range);
    }
    following.add(target);
    const copy = build(target, { ...place, alias: place.alias ?? range }, range);
    following.delete(target);
    if (expanded > maxExpanded && !place.alias) {
      problems.push({ kind: "refusedAlias", range, data: { name } });
      return nothing(place, range);
    }
    return copy;
  }

  function keyText(key: ParsedNode | null): string {
    if (isScalar(key)) return key.value === null || key.value === undefined ? "" : String(key.value);
    return key?.range ? text.slice(key.range[0], key.range[1]) : "";
  }

  const start = { start: 0, end: 0 };
  const contents = document.contents as ParsedNode | null;
  const empty = !contents || (isScalar(contents) && contents.value === null && contents.range[0] === contents.range[1]);
  return { root: empty ? undefined : build(contents, { pointer: "", depth: 0 }, start), problems };
}

function step<P extends { pointer: string; depth: number }>(place: P, key: string | number): P {
  return { ...place, pointer: pointerTo(place.pointer, key), depth: place.depth + 1 };
}

function nothing(place: { pointer: string }, range: Range): ScalarNode {
  return { kind: "scalar", value: null, range, pointer: place.pointer };
}

function rangeOf(node: ParsedNode | null, otherwise: Range): Range {
  return node?.range ? { start: node.range[0], end: node.range[1] } : otherwise;
}

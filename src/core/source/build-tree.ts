import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from "yaml";
import type { Range } from "../finding.ts";
import type { SyntaxProblem, SyntaxProblemKind } from "./syntax-problem.ts";
import { type Entry, type ListNode, type MapNode, type Node, pointerTo, type ScalarNode } from "./tree.ts";

/** Deeper nesting than this is no account plan. */
const maxDepth = 64;
/** Nodes that all aliases of a document together may stand for: an "alias bomb" ends here. */
const maxCopied = 5_000;

/** Where a node goes. */
interface Place {
  readonly pointer: string;
  readonly depth: number;
  /** Where findings about it point while nothing is written: its key or its dash. */
  readonly empty: Range;
  /** What is copied from an anchor stands, for findings, where the alias stands. */
  readonly alias: Range | undefined;
}

interface Original {
  readonly text: string;
  /** Where an offset of the document was in `text`. */
  originOf(offset: number, isEnd?: boolean): number;
}

/** The document as a tree: aliases followed, merge keys merged, keys written twice reported. */
export function buildTree(
  document: Document.Parsed,
  { text, originOf }: Original,
): { root: Node | undefined; problems: SyntaxProblem[] } {
  const problems: SyntaxProblem[] = [];
  const anchors = new Map<string, ParsedNode>();
  const open = new Set<ParsedNode>(); // anchors with what they hold still being built: an alias to one would never end
  let copied = 0;
  let isTooDeep = false;

  function note(
    kind: SyntaxProblemKind,
    range: Range,
    { pointer }: { pointer: string },
    more: Partial<SyntaxProblem> = {},
  ): void {
    problems.push({ kind, range, pointer, data: {}, ...more });
  }

  function build(node: ParsedNode | null, place: Place): Node {
    if (place.alias && ++copied > maxCopied) return nothing(place);
    if (!node) return nothing(place);
    if (place.depth > maxDepth) {
      if (!isTooDeep) note("tooDeep", rangeOf(node, place), place);
      isTooDeep = true;
      return nothing(place);
    }
    if (isAlias(node)) return follow(node.source, rangeOf(node, place), place);
    if (!node.anchor) return buildContent(node, place);
    anchors.set(node.anchor, node);
    open.add(node);
    const built = buildContent(node, place);
    open.delete(node);
    return built;
  }

  function buildContent(node: ParsedNode, place: Place): Node {
    const range = rangeOf(node, place);
    if (isMap(node)) return buildMap(node.items as Pair<ParsedNode, ParsedNode | null>[], range, place);
    if (isSeq(node)) return buildList(node.items as (ParsedNode | Pair)[], range, place);
    return isScalar(node) ? buildScalar(node, range, place) : nothing(place);
  }

  function buildScalar(node: Scalar.Parsed, range: Range, place: Place): ScalarNode {
    const { value } = node;
    const { pointer } = place;
    if (value === null || value === undefined)
      return isWritten(node) ? { kind: "scalar", value: null, range, pointer } : nothing(place);
    if (typeof value === "string") return { kind: "scalar", value, range, pointer };
    const written = node.source ?? text.slice(range.start, range.end);
    if (typeof value === "number" || typeof value === "boolean")
      return { kind: "scalar", value, written, range, pointer };
    return { kind: "scalar", value: written, range, pointer }; // what a tag such as !!binary makes
  }

  function buildList(items: readonly (ParsedNode | Pair)[], range: Range, place: Place): ListNode {
    const nodes = items.map((item, index) => {
      const node = isPair(item) ? null : item; // pairs stand only in lists with a tag such as !!omap
      return build(node, step(place, index, isWritten(node) ? rangeOf(node, place) : dashBefore(node, range)));
    });
    return { kind: "list", items: nodes, range, pointer: place.pointer };
  }

  function buildMap(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], range: Range, place: Place): MapNode {
    const entries: Entry[] = [];
    const byKey = new Map<string, Entry>();
    const merged: Node[] = [];
    for (const { key: keyNode, value: valueNode } of pairs) {
      const key = keyText(keyNode);
      const keyRange = key === "" ? colonOf(keyNode, range) : rangeOf(keyNode, place);
      if (key === "<<") {
        const source = build(valueNode, { ...place, depth: place.depth + 1, empty: keyRange });
        merged.push(...(source.kind === "list" ? source.items : [source]));
        continue;
      }
      if (key === "") note("noKey", keyRange, place);
      const value = build(valueNode, step(place, key, keyRange));
      const entry = { key, keyRange, value };
      entries.push(entry);
      const first = byKey.get(key);
      if (!first) byKey.set(key, entry);
      else if (!place.alias) note("duplicateKey", keyRange, value, { data: { key }, first: first.keyRange });
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

  function follow(name: string, range: Range, place: Place): Node {
    const target = anchors.get(name);
    if (!target || open.has(target)) {
      note(target ? "refusedAlias" : "unknownAlias", range, place, { data: { name } });
      return nothing(place);
    }
    const copy = build(target, { ...place, empty: range, alias: range });
    if (copied <= maxCopied || place.alias) return copy;
    note("refusedAlias", range, place, { data: { name } });
    return nothing(place);
  }

  function keyText(key: ParsedNode | null): string {
    if (!isScalar(key)) return key?.range ? text.slice(originOf(key.range[0]), originOf(key.range[1])) : "";
    return typeof key.value === "string" ? key.value : (key.source ?? "");
  }

  function rangeOf(node: ParsedNode | null, { alias, empty }: Place): Range {
    if (alias) return alias;
    if (!node?.range) return empty;
    const start = originOf(node.range[0]);
    return { start, end: Math.max(start, originOf(node.range[1], true)) };
  }

  /** The dash of an item for which nothing is written. */
  function dashBefore(node: ParsedNode | null, list: Range): Range {
    const dash = node?.range ? text.lastIndexOf("-", originOf(node.range[0]) - 1) : -1;
    return dash >= list.start ? { start: dash, end: dash + 1 } : { start: list.start, end: list.start + 1 };
  }

  /** The colon before which a key is missing. */
  function colonOf(key: ParsedNode | null, map: Range): Range {
    const start = key?.range ? originOf(key.range[0]) : map.start;
    return { start, end: start + 1 };
  }

  const contents = document.contents as ParsedNode | null;
  const top: Place = { pointer: "", depth: 0, empty: { start: 0, end: 0 }, alias: undefined };
  return { root: contents && isWritten(contents) ? build(contents, top) : undefined, problems };
}

function step({ pointer, depth, alias }: Place, key: string | number, empty: Range): Place {
  return { pointer: pointerTo(pointer, key), depth: depth + 1, empty, alias };
}

function nothing({ pointer, empty, alias }: Place): ScalarNode {
  return { kind: "scalar", value: null, range: alias ?? empty, pointer };
}

/** Whether there is more than an empty place. */
function isWritten(node: ParsedNode | null): boolean {
  return node?.range ? node.range[0] < node.range[1] : false;
}

import type { Source } from "../source/parse.ts";
import { lineEnd } from "../source/text.ts";
import { type Entry, isEmpty, type ListNode, type MapNode, type Node } from "../source/tree.ts";
import type { Edit } from "./edit.ts";
import { columnOf, indentOf, isFlow, type Layout, layoutOf } from "./layout.ts";
import { entryLines, inQuotes, renderBlock, renderInBrackets, renderInline, type YamlValue } from "./render.ts";

/** A place in a document, key by key; a number is an index, and the length of a list is the place after its last item. */
export type Path = readonly (string | number)[];

/** The order in which the keys at a path are written; undefined where there is none. */
export type KeyOrder = (path: Path) => readonly string[] | undefined;

/**
 * The smallest edit that writes a value at a path. What is missing on the way is created, where the key order wants it;
 * comments, quoting and the order of all else stay. Undefined when the way is blocked: a sentence where a block should be;
 * and when a key that is to wait for its value, which null stands for, waits already.
 */
export function put(source: Source, path: Path, value: YamlValue, orderAt: KeyOrder): Edit | undefined {
  const layout = layoutOf(source.text, source.root);
  const writer = { text: source.text, layout, orderAt };
  let node = source.root;
  let key: Entry | undefined;
  let inBrackets = false;
  for (let depth = 0; depth < path.length; depth++) {
    const step = path[depth] ?? "";
    inBrackets ||= node !== undefined && isFlow(node, source.text);
    if (isEmpty(node)) return fill(writer, node, key, inBrackets, wrap(path.slice(depth), value));
    if (node && isCopy(node, source.text)) return undefined;
    if (node?.kind === "map" && typeof step === "string") {
      const entry = ownEntry(node, step, source.text);
      if (!entry) return addEntry(writer, node, path.slice(0, depth), step, wrap(path.slice(depth + 1), value));
      [node, key] = [entry.value, entry];
    } else if (node?.kind === "list" && typeof step === "number") {
      const item = node.items[step];
      if (!item) return addItem(writer, node, wrap(path.slice(depth + 1), value));
      [node, key] = [item, undefined];
    } else return undefined;
  }
  if (!isEmpty(node)) return replace(writer, node, inBrackets, value);
  return value === null && key ? undefined : fill(writer, node, key, inBrackets, value);
}

interface Writer {
  readonly text: string;
  readonly layout: Layout;
  readonly orderAt: KeyOrder;
}

/** Whether a node stands for what is written elsewhere: `*name`. A single value can be replaced, a block can't be written into. */
function isCopy(node: Node, text: string): boolean {
  return node.kind !== "scalar" && text[node.range.start] === "*";
}

/** The entry of a key that the mapping itself writes; one merged into it (`<<: *base`) gives way to an own one. */
function ownEntry(map: MapNode, key: string, text: string): Entry | undefined {
  const entry = map.byKey.get(key);
  return entry && text[entry.keyRange.start] !== "*" ? entry : undefined;
}

/** The value as it stands below the rest of the path. */
function wrap(rest: Path, value: YamlValue): YamlValue {
  return rest.reduceRight<YamlValue>((inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }), value);
}

/** Writes where nothing is yet: after a key's colon, or into an empty document. */
function fill(
  { text, layout }: Writer,
  node: Node | undefined,
  key: Entry | undefined,
  inBrackets: boolean,
  value: YamlValue,
): Edit | undefined {
  if (!key) {
    if (node) return undefined;
    const gap = text === "" || text.endsWith("\n") ? "" : layout.lineBreak;
    return { start: text.length, end: text.length, text: gap + renderBlock(value, 0, layout) + layout.lineBreak };
  }
  const colon = text.indexOf(":", key.keyRange.end) + 1;
  // A key without a colon (`{ name }`), or with an anchor or a tag in the place of the value.
  if (text.slice(key.keyRange.end, colon).trim() !== ":" || /^[ \t]*[&!]/.test(text.slice(colon))) return undefined;
  const written = node && node.range.start >= colon ? node.range.end : colon;
  if (inBrackets) return { start: colon, end: written, text: ` ${renderInBrackets(value)}` };
  const [first = "", ...more] = entryLines(key.key, value, layout);
  if (more.length === 0) return { start: colon, end: written, text: first.slice(first.indexOf(": ") + 1) };
  const indent = " ".repeat(columnOf(text, key.keyRange.start));
  const end = lineEnd(text, written);
  const lines = more.map((one) => layout.lineBreak + indent + one).join("");
  // A ~ gives way to what stands below the key now; its comment stays.
  return written === colon
    ? { start: end, end, text: lines }
    : { start: colon, end, text: text.slice(written, end) + lines };
}

function replace(
  { text, layout }: Writer,
  node: Node | undefined,
  inBrackets: boolean,
  value: YamlValue,
): Edit | undefined {
  if (!node || node.range.start === node.range.end) return undefined; // nothing, or a tag alone: !!str
  const { start, end } = node.range;
  const mark = quoteOf(node, text);
  if (mark && typeof value === "string") return { start, end, text: inQuotes(value, mark) };
  if (inBrackets) return { start, end, text: renderInBrackets(value) };
  if (node.kind === "scalar" || isFlow(node, text)) return { start, end, text: renderInline(value) };
  return { start, end: trimmedEnd(text, node), text: renderBlock(value, columnOf(text, start), layout).trimStart() };
}

/** The quotes of a text, which stay when it is replaced by another one. */
function quoteOf(node: Node, text: string): string | undefined {
  return node.kind === "scalar" ? /^["']/.exec(text.charAt(node.range.start))?.[0] : undefined;
}

function addEntry(writer: Writer, map: MapNode, path: Path, key: string, value: YamlValue): Edit | undefined {
  const { text, layout } = writer;
  const after = entryBefore(map, key, writer.orderAt(path));
  if (isFlow(map, text))
    return intoBrackets(text, map, after?.value, after?.keyRange.end, renderInBrackets({ [key]: value }).slice(2, -2));
  const indent = " ".repeat(indentOf(map, text));
  const lines = entryLines(key, value, layout);
  if (after)
    return afterLine(
      text,
      trimmedEnd(text, after.value, after.keyRange.end),
      lines.map((line) => indent + line),
      layout,
    );
  const first = map.entries[0]?.keyRange.start ?? map.range.start;
  return { start: first, end: first, text: lines.map((line) => line + layout.lineBreak + indent).join("") };
}

/** The entry after which a key belongs: the last one that comes before it in the order, else the last one of all. */
function entryBefore(map: MapNode, key: string, order: readonly string[] | undefined): Entry | undefined {
  const rank = order?.indexOf(key) ?? -1;
  if (!order || rank < 0) return map.entries.at(-1);
  const ranks = map.entries.map((entry) => order.indexOf(entry.key)); // -1: a field of one's own, which may stand anywhere
  return map.entries[ranks.findLastIndex((one) => one >= 0 && one < rank)];
}

function addItem({ text, layout }: Writer, list: ListNode, value: YamlValue): Edit {
  const last = list.items.at(-1);
  if (isFlow(list, text)) return intoBrackets(text, list, last, undefined, renderInBrackets(value));
  const column = columnOf(text, list.range.start);
  const lines = renderBlock([value], column, layout).split(layout.lineBreak);
  return afterLine(text, last ? trimmedEnd(text, last) : list.range.end, lines, layout);
}

/** New lines below the line of an offset, with or without a line break at the end of the document. */
function afterLine(text: string, offset: number, lines: readonly string[], { lineBreak }: Layout): Edit {
  const end = lineEnd(text, offset);
  return { start: end, end, text: lines.map((line) => lineBreak + line).join("") };
}

function intoBrackets(
  text: string,
  node: Node,
  last: Node | undefined,
  lastKeyEnd: number | undefined,
  added: string,
): Edit {
  if (last) {
    const end = Math.max(trimmedEnd(text, last), lastKeyEnd ?? 0);
    const afterColon = text[end] === ":" ? end + 1 : end;
    return { start: afterColon, end: afterColon, text: `, ${added}` };
  }
  const start = node.range.start + 1;
  if (node.kind !== "map") return { start, end: start, text: added };
  const isTight = node.range.end - start <= 1;
  return { start, end: start, text: ` ${added}${node.entries.length > 0 ? "," : isTight ? " " : ""}` };
}

/** Where the last word of a node ends: blocks reach to the next line. */
function trimmedEnd(text: string, node: Node, atLeast = 0): number {
  let { end } = node.range;
  while (end > node.range.start && /\s/.test(text[end - 1] ?? "")) end--;
  return Math.max(end, atLeast);
}

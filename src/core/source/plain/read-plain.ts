import { buildTree } from "../build-tree.ts";
import { badCharacters, withoutNoBreakIndents } from "../characters.ts";
import { firstDocument } from "../first-document.ts";
import { withoutDeepNesting } from "../nesting.ts";
import { lineEnd } from "../text.ts";
import type { Entry, MapNode } from "../tree.ts";
import { BlockReader } from "./block.ts";
import { movedWhenRead } from "./moved.ts";

/** A key at the start of a line with all that hangs on it, up to the next one. */
export interface Block {
  readonly text: string;
  /** Where it begins in the document. */
  readonly start: number;
  readonly entry: Entry;
  /** Where its value ends in the document, with its line. */
  readonly end: number;
  /** The block as it was read, where it stood then. */
  readonly asRead?: Block;
}

/** A longer block that is not plain is probably wrong, and would be read by the library twice. In UTF-16 units. */
const maxForLibrary = 50_000;

export interface PlainText {
  readonly root: MapNode;
  /** In the order of the text. */
  readonly blocks: readonly Block[];
}

/** Characters that mean trouble, or something else to other parts: tabs, control characters, odd line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const odd = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ufeff\ufffd]|\r(?!\n)/;

/**
 * Reads a text that is well-formed beyond doubt, block by block, and gives exactly what the library would; undefined for
 * all others. Several times as fast, because it makes nothing but our tree. `before`: blocks of an earlier text; of those
 * that are still the same nothing is read again.
 */
export function readPlain(text: string, before: readonly Block[] = []): PlainText | undefined {
  const starts = blockStarts(text);
  if (!starts) return undefined;
  const known = new Map(before.map((block) => [firstLine(block.text), block]));
  const blocks: Block[] = [];
  const byKey = new Map<string, Entry>();
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    const own = text.slice(start, end);
    const last = known.get(firstLine(own));
    const block = last?.text === own ? at(start, last) : read(text, start, end);
    if (!block || byKey.has(block.entry.key)) return undefined;
    byKey.set(block.entry.key, block.entry);
    blocks.push(block);
  }
  const entries = blocks.map(({ entry }) => entry);
  const range = { start: entries[0]?.keyRange.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
  return { root: { kind: "map", entries, byKey, range, pointer: "" }, blocks };
}

const onlyComments = /^(?: *(?:#[^\n]*|\r)?\n)*$/;

/** Where the lines with the outermost keys begin; undefined when anything else stands that far out. */
function blockStarts(text: string): number[] | undefined {
  const starts: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/^[^\s#]/gmu)) {
    if (/[\p{L}\d_]/u.test(sign)) starts.push(index);
    else if (sign !== "-" || starts.length === 0 || !/^-[ \r\n]/.test(text.slice(index, index + 2))) return undefined;
  }
  const top = text.slice(0, starts[0]);
  return starts.length > 0 && onlyComments.test(top) && !odd.test(top) ? starts : undefined;
}

function firstLine(text: string): string {
  return text.slice(0, lineEnd(text, 0));
}

function read(text: string, start: number, end: number): Block | undefined {
  const own = text.slice(start, end);
  if (odd.test(own)) return undefined;
  const asPlain = blockOf(new BlockReader(text.slice(0, end)).read(start), own);
  return asPlain ?? at(start, readByLibrary(own));
}

/** What the reader of blocks leaves out, such as texts over several lines, as long as nothing is wrong or named with it. */
function readByLibrary(text: string): Block | undefined {
  if (text.length > maxForLibrary) return undefined;
  if (/(?:^|[\s[{,:])[&*]/.test(text) || badCharacters(text).length > 0) return undefined;
  if (withoutNoBreakIndents(text).problems.length > 0 || withoutDeepNesting(text).problems.length > 0) return undefined;
  const { document, unreadFrom } = firstDocument(text, 1);
  if (unreadFrom !== undefined || document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const { root, problems } = buildTree(document, { text, originOf: (offset) => offset });
  return root?.kind === "map" && problems.length === 0 ? blockOf(root, text) : undefined;
}

function blockOf(map: MapNode | undefined, text: string): Block | undefined {
  const entry = map?.entries.length === 1 ? map.entries[0] : undefined;
  return map && entry && { text, start: map.range.start, entry, end: map.range.end };
}

/** The same block, where it stands now. */
function at(start: number, block: Block | undefined): Block | undefined {
  if (!block || block.start === start) return block;
  const { asRead = block } = block;
  const by = start - asRead.start;
  if (by === 0) return asRead;
  return { text: asRead.text, start, entry: movedWhenRead(asRead.entry, by), end: asRead.end + by, asRead };
}

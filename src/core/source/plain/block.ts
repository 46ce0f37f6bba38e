import { type Entry, type MapNode, type Node, pointerTo } from "../tree.ts";
import { FlowReader } from "./flow.ts";
import { Code, closingQuote, isSpaceAt, scalar, startsWord, unquoted } from "./scalars.ts";

/** Deeper than this is left to the library. */
const maxDepth = 20;
/** Columns. Longer indents, and keys, are left to the library. */
const maxIndent = 200;
const maxKey = 500;

/**
 * Reads blocks as nearly all plans write them: keys, dashes, words, quotes and brackets, and comments between the lines.
 * Everything else, and everything in doubt, makes it give up.
 */
export class BlockReader {
  readonly #text: string;
  readonly #flow: FlowReader;
  /** The line to be read: where it begins, its first letter, and the columns before that; -1 columns at the end of the text. */
  #line = 0;
  #start = 0;
  #indent = 0;
  /** A comment stands on lines before it, behind the last one that was read. */
  #hasComment = false;
  /** Where the last thing that was read ends, with its line. */
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.#flow = new FlowReader(text);
  }

  /** The block whose keys stand at the start of lines, from an offset on. */
  read(start: number): MapNode | undefined {
    this.#line = start;
    const map = this.#goOn() && this.#indent === 0 ? this.#map("", 0) : undefined;
    return this.#indent < 0 ? map : undefined;
  }

  #map(pointer: string, depth: number): MapNode | undefined {
    const text = this.#text;
    const start = this.#start;
    const indent = this.#indent;
    const entries: Entry[] = [];
    const byKey = new Map<string, Entry>();
    if (depth > maxDepth) return undefined;
    do {
      const keyRange = { start: this.#start, end: this.#keyEnd(this.#start) };
      if (keyRange.end < 0) return undefined;
      const key = text.slice(keyRange.start, keyRange.end);
      if (byKey.has(key) || key === "<<") return undefined;
      const value = this.#value({ keyRange, indent, pointer: pointerTo(pointer, key), depth: depth + 1 });
      if (!value) return undefined;
      const entry = { key, keyRange, value };
      entries.push(entry);
      byKey.set(key, entry);
    } while (this.#indent === indent && !this.#isDash(this.#start));
    if (this.#indent >= indent) return undefined;
    return { kind: "map", entries, byKey, range: { start, end: this.#end }, pointer };
  }

  #list(pointer: string, depth: number): Node | undefined {
    const text = this.#text;
    const start = this.#start;
    const indent = this.#indent;
    const items: Node[] = [];
    if (depth > maxDepth) return undefined;
    do {
      const at = skipSpaces(text, this.#start + 1);
      if (isSpaceAt(text, at) || text.charCodeAt(at) === Code.hash || this.#isDash(at)) return undefined;
      const place = { indent, pointer: pointerTo(pointer, items.length), depth: depth + 1 };
      const item = this.#keyEnd(at) < 0 ? this.#inline(at, place) : this.#mapAt(at, place);
      if (!item) return undefined;
      items.push(item);
    } while (this.#indent === indent && this.#isDash(this.#start));
    if (this.#indent > indent) return undefined;
    return { kind: "list", items, range: { start, end: this.#end }, pointer };
  }

  /** A block that begins behind a dash. */
  #mapAt(at: number, { pointer, depth }: { pointer: string; depth: number }): Node | undefined {
    this.#start = at;
    this.#indent = at - this.#line;
    return this.#map(pointer, depth);
  }

  #value(place: {
    keyRange: { start: number; end: number };
    indent: number;
    pointer: string;
    depth: number;
  }): Node | undefined {
    const text = this.#text;
    const { keyRange, indent, pointer, depth } = place;
    const at = skipSpaces(text, keyRange.end + 1);
    const isComment = text.charCodeAt(at) === Code.hash;
    if (!isComment && !isSpaceAt(text, at)) return this.#inline(at, place);
    this.#line = lineAfter(text, at);
    if (!this.#goOn()) return undefined;
    const isDash = this.#isDash(this.#start);
    if (this.#indent > indent) {
      if (isDash) return this.#list(pointer, depth);
      return this.#keyEnd(this.#start) < 0 ? this.#inline(this.#start, place) : this.#map(pointer, depth);
    }
    if (this.#indent === indent && isDash) return this.#list(pointer, depth);
    // Where a block ends in a key with nothing, comments behind it count as its own.
    if (this.#indent < indent && (isComment || this.#hasComment)) return undefined;
    this.#end = at;
    return { kind: "scalar", value: null, range: keyRange, pointer };
  }

  /** Words, quotes or brackets, and goes to the next line. */
  #inline(start: number, { indent, pointer }: { indent: number; pointer: string }): Node | undefined {
    const text = this.#text;
    const code = text.charCodeAt(start);
    let node: Node | undefined;
    let end: number;
    if (code === Code.mapStart || code === Code.listStart) {
      node = this.#flow.read(start, pointer, indent);
      end = this.#flow.end;
    } else if (code === Code.double || code === Code.single) {
      const quote = closingQuote(text, start);
      if (quote < 0) return undefined;
      end = quote + 1;
      node = { kind: "scalar", value: unquoted(text, start, quote), range: { start, end }, pointer };
    } else {
      end = this.#wordsEnd(start);
      if (end < 0) return undefined;
      node = scalar(text.slice(start, end), { range: { start, end }, pointer });
    }
    if (!node) return undefined;
    const rest = skipSpaces(text, end);
    const isComment = rest > end && text.charCodeAt(rest) === Code.hash;
    if (!isComment && !isLineEnd(text, rest)) return undefined;
    this.#end = lineAfter(text, rest);
    this.#line = this.#end;
    // A line further in would go on with the words.
    return this.#goOn() && this.#indent <= indent ? node : undefined;
  }

  /** The colon behind a key; -1 where there is no key. */
  #keyEnd(start: number): number {
    const text = this.#text;
    if (!startsWord(text, start)) return -1;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === Code.colon && isSpaceAt(text, at + 1)) {
        const isOdd = text.charCodeAt(at - 1) === Code.space || at - start > maxKey;
        return isOdd ? -1 : at;
      }
      if (code === Code.lineFeed) return -1;
      if (code === Code.hash && text.charCodeAt(at - 1) === Code.space) return -1;
    }
    return -1;
  }

  /** Where words without quotes end on their line; -1 where they have a colon like a key, or may be something else. */
  #wordsEnd(start: number): number {
    const text = this.#text;
    if (!startsWord(text, start)) return -1;
    let end = start;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === Code.space) continue;
      if (code === Code.lineFeed || code === Code.return) break;
      if (code === Code.colon && isSpaceAt(text, at + 1)) return -1;
      if (code === Code.hash && text.charCodeAt(at - 1) === Code.space) break;
      end = at + 1;
    }
    return end;
  }

  #isDash(at: number): boolean {
    return this.#text.charCodeAt(at) === Code.dash && isSpaceAt(this.#text, at + 1);
  }

  /** Goes to the next line with more than a comment. False where a comment stands further in: it belongs to what is above. */
  #goOn(): boolean {
    const text = this.#text;
    let deepest = 0;
    this.#hasComment = false;
    for (;;) {
      const at = skipSpaces(text, this.#line);
      const isComment = text.charCodeAt(at) === Code.hash;
      if (isComment) {
        this.#hasComment = true;
        deepest = Math.max(deepest, at - this.#line);
      } else if (at >= text.length || !isLineEnd(text, at)) {
        this.#start = at;
        this.#indent = at >= text.length ? -1 : at - this.#line;
        return deepest <= Math.max(0, this.#indent) && this.#indent < maxIndent;
      }
      this.#line = lineAfter(text, at);
    }
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === Code.space) at++;
  return at;
}

function isLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) !== Code.space && isSpaceAt(text, at);
}

function lineAfter(text: string, at: number): number {
  const lineFeed = text.indexOf("\n", at);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}

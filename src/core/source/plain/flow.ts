import { type Entry, type Node, pointerTo } from "../tree.ts";
import { Code, closingQuote, isMarkAt, isSpaceAt, scalar, startsWord, unquoted } from "./scalars.ts";

/** Deeper than this is left to the library. */
const maxDepth = 20;

/** Reads what stands in brackets: `{ a: 1, b: [x, y] }`. Everything in doubt makes it give up. */
export class FlowReader {
  readonly #text: string;
  #at = 0;
  /** Of the block around it: lines that go on must stand further in. */
  #indent = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Behind the closing bracket. */
  get end(): number {
    return this.#at;
  }

  /** `start`: of the opening bracket. */
  read(start: number, pointer: string, indent: number): Node | undefined {
    this.#at = start;
    this.#indent = indent;
    return this.#collection(pointer, 0);
  }

  #collection(pointer: string, depth: number): Node | undefined {
    const start = this.#at;
    if (depth > maxDepth) return undefined;
    return this.#text.charCodeAt(start) === Code.mapStart
      ? this.#map(start, pointer, depth)
      : this.#list(start, pointer, depth);
  }

  #map(start: number, pointer: string, depth: number): Node | undefined {
    const entries: Entry[] = [];
    const byKey = new Map<string, Entry>();
    this.#at++;
    if (!this.#skipSpace()) return undefined;
    if (!this.#closes(Code.mapEnd)) {
      do {
        const keyRange = this.#word();
        if (!keyRange || this.#text.charCodeAt(this.#at) !== Code.colon || !isSpaceAt(this.#text, this.#at + 1))
          return undefined;
        const key = this.#text.slice(keyRange.start, keyRange.end);
        if (byKey.has(key) || key === "<<" || keyRange.end !== this.#at) return undefined;
        this.#at++;
        if (!this.#skipSpace()) return undefined;
        const value = this.#value(pointerTo(pointer, key), depth + 1);
        if (!value) return undefined;
        const entry = { key, keyRange, value };
        entries.push(entry);
        byKey.set(key, entry);
      } while (this.#comma() && this.#text.charCodeAt(this.#at) !== Code.mapEnd);
      if (!this.#closes(Code.mapEnd)) return undefined;
    }
    return { kind: "map", entries, byKey, range: { start, end: this.#at }, pointer };
  }

  #list(start: number, pointer: string, depth: number): Node | undefined {
    const items: Node[] = [];
    this.#at++;
    if (!this.#skipSpace()) return undefined;
    if (!this.#closes(Code.listEnd)) {
      do {
        const item = this.#value(pointerTo(pointer, items.length), depth + 1);
        if (!item) return undefined;
        items.push(item);
      } while (this.#comma() && this.#text.charCodeAt(this.#at) !== Code.listEnd);
      if (!this.#closes(Code.listEnd)) return undefined;
    }
    return { kind: "list", items, range: { start, end: this.#at }, pointer };
  }

  #value(pointer: string, depth: number): Node | undefined {
    const text = this.#text;
    const start = this.#at;
    const code = text.charCodeAt(start);
    if (code === Code.mapStart || code === Code.listStart) {
      const node = this.#collection(pointer, depth);
      return node && this.#skipSpace() ? node : undefined;
    }
    if (code === Code.double || code === Code.single) {
      const quote = closingQuote(text, start);
      if (quote < 0) return undefined;
      this.#at = quote + 1;
      const range = { start, end: quote + 1 };
      return this.#skipSpace() ? { kind: "scalar", value: unquoted(text, start, quote), range, pointer } : undefined;
    }
    const range = this.#word();
    if (!range || !isMarkAt(text, this.#at)) return undefined;
    return scalar(text.slice(range.start, range.end), { range, pointer });
  }

  /** Words without quotes, up to the mark behind them: a comma, a bracket, or the colon of a key. */
  #word(): { start: number; end: number } | undefined {
    const text = this.#text;
    const start = this.#at;
    if (!startsWord(text, start)) return undefined;
    let end = start;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === Code.space) continue;
      if (code === Code.lineFeed || code === Code.return) {
        // Words may go on in the next line; here they must end.
        this.#at = at;
        return this.#skipSpace() && isMarkAt(text, this.#at) ? { start, end } : undefined;
      }
      const isColon = code === Code.colon && (isSpaceAt(text, at + 1) || isMarkAt(text, at + 1));
      if (isColon || isMarkAt(text, at)) {
        this.#at = at;
        return { start, end };
      }
      if (code === Code.hash && end < at) return undefined;
      end = at + 1;
    }
    return undefined;
  }

  /** Goes behind a comma; one behind the last entry does no harm. */
  #comma(): boolean {
    if (this.#text.charCodeAt(this.#at) !== Code.comma) return false;
    this.#at++;
    return this.#skipSpace();
  }

  #closes(bracket: number): boolean {
    if (this.#text.charCodeAt(this.#at) !== bracket) return false;
    this.#at++;
    return true;
  }

  /** False before a comment, and where a line does not stand further in than the block around it. */
  #skipSpace(): boolean {
    const text = this.#text;
    let at = this.#at;
    let indent: number | undefined;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === Code.lineFeed) indent = 0;
      else if (code !== Code.space && code !== Code.return) break;
      else if (indent !== undefined && code === Code.space) indent++;
    }
    const isComment = text.charCodeAt(at) === Code.hash && at > this.#at;
    this.#at = at;
    return !isComment && (indent === undefined || indent > this.#indent);
  }
}

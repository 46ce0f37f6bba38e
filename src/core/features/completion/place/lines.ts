import type { Range } from "../../../finding.ts";
import { lineEnd, nextLine } from "../../../source/text.ts";
import { type Brackets, endOfQuotes, readBrackets } from "./brackets.ts";

/**
 * - block: dashes, a key, a value, as they stand at the start of a line
 * - inside: it goes on with a text or with brackets that an earlier line began
 */
export interface Line extends Range {
  readonly kind: "blank" | "comment" | "inside" | "block";
  /** Of what the line begins with; a tab counts as one step. */
  readonly column: number;
  /** Where it begins: after the white space. */
  readonly body: number;
  readonly parts: readonly LinePart[];
  /** What stands after the dashes and the key, without the comment; empty when nothing does. */
  readonly value: Range;
  readonly brackets: Brackets | undefined;
  /** The first of the lines that this one goes on with. */
  readonly head: Line | undefined;
}

/** A dash, or a key with its colon. */
export interface LinePart extends Range {
  readonly kind: "dash" | "key";
  readonly column: number;
  /** The words of the key, quotes included. */
  readonly words: Range;
  readonly key: string;
}

export interface Extent extends Range {
  /** Columns that a tab stands for. */
  readonly tabWidth: number;
}

/** The lines from one offset to another, both at the start of a line, with what each begins and what it only goes on with. */
export function readLines(text: string, extent: Extent): Line[] {
  const lines: Line[] = [];
  let head: Line | undefined;
  for (let start: number | undefined = extent.start; start !== undefined; start = nextLine(text, start)) {
    // The line behind the last line break is empty, but a cursor may stand there.
    if (start >= extent.end && start > extent.start && start < text.length) break;
    const line = readLine(text, start, extent, head);
    if (line.kind === "block") head = line;
    lines.push(line);
  }
  return lines;
}

function readLine(text: string, start: number, extent: Extent, head: Line | undefined): Line {
  const end = lineEnd(text, start);
  const { body, column } = bodyOf(text, { start, end }, extent.tabWidth);
  const bare = { start, end, body, column, parts: [], value: { start: end, end }, brackets: undefined };
  if (head && goesOn(text, bare, head)) return { ...bare, kind: "inside", head };
  if (body === end) return { ...bare, kind: "blank", head: undefined };
  if (text.charAt(body) === "#" || isMarker(text, start)) return { ...bare, kind: "comment", head: undefined };
  const parts = partsOf(text, bare);
  const last = parts.at(-1);
  const value = valueRange(text, { start: last?.end ?? body, end });
  const block: Line = { ...bare, kind: "block", parts, value, head: undefined };
  const first = text.charAt(value.start);
  if (value.start === value.end || !/["'[{]/.test(first)) return block;
  const limit = limitOf(text, block, extent);
  if (first === "[" || first === "{") return { ...block, brackets: readBrackets(text, value.start, limit) };
  const closed = endOfQuotes(text, value.start, limit);
  return closed === undefined ? block : { ...block, value: { start: value.start, end: closed } };
}

/** The lines that part documents, and directives. */
function isMarker(text: string, start: number): boolean {
  return text.charAt(start) === "%" || /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4));
}

/** Whether a line belongs to the text or the brackets that an earlier one began. */
function goesOn(text: string, line: Range & { body: number; column: number }, head: Line): boolean {
  const { value, brackets } = head;
  if (brackets) return line.start < brackets.end;
  if (line.start < value.end) return true;
  if (value.start === value.end || line.body === line.end) return false;
  const first = text.charAt(value.start);
  if (first === '"' || first === "'" || head.parts.length === 0) return false;
  if (first !== "|" && first !== ">" && text.charAt(line.body) === "#") return false;
  return line.column > columnOfValue(head);
}

/** The column at which lines no longer belong to the value of a line. */
export function columnOfValue({ parts, column }: Line): number {
  return parts.at(-1)?.column ?? column - 1;
}

/** Where brackets and quotes end at the latest when nobody closes them: at the next line that looks like another entry. */
function limitOf(text: string, line: Line, extent: Extent): number {
  const column = columnOfValue(line);
  for (let start = nextLine(text, line.start); start !== undefined; start = nextLine(text, start)) {
    if (start >= extent.end) break;
    const end = lineEnd(text, start);
    const own = bodyOf(text, { start, end }, extent.tabWidth);
    if (own.body < end && own.column <= column && !/[\]}]/.test(text.charAt(own.body))) return start;
  }
  return extent.end;
}

function bodyOf(text: string, { start, end }: Range, tabWidth: number): { body: number; column: number } {
  let column = 0;
  let body = start;
  for (; body < end && /\s/.test(text.charAt(body)); body++) column += text.charAt(body) === "\t" ? tabWidth : 1;
  return { body, column };
}

function partsOf(text: string, { body, end, column }: { body: number; end: number; column: number }): LinePart[] {
  const parts: LinePart[] = [];
  const columnAt = (offset: number) => column + offset - body;
  let at = body;
  while (text.charAt(at) === "-" && (at + 1 === end || isSpace(text.charAt(at + 1)))) {
    const range = { start: at, end: at + 1 };
    parts.push({ kind: "dash", column: columnAt(at), words: range, key: "", ...range });
    at++;
    while (at < end && isSpace(text.charAt(at))) at++;
  }
  const colon = colonOf(text, at, end);
  if (colon === undefined) return parts;
  const words = { start: at, end: at + text.slice(at, colon).trimEnd().length };
  const key = unquoted(text.slice(words.start, words.end));
  parts.push({ kind: "key", column: columnAt(at), words, key, start: at, end: colon + 1 });
  return parts;
}

/** The offset of the colon that makes a key of the words at an offset, or undefined. */
function colonOf(text: string, start: number, end: number): number | undefined {
  const first = text.charAt(start);
  if (/^[#,[\]{}&*!|>%@`?]/.test(first)) return undefined;
  const from = first === '"' || first === "'" ? endOfQuotes(text, start, end) : start;
  if (from === undefined) return undefined;
  for (let at = from; at < end; at++) {
    const character = text.charAt(at);
    if (character === ":" && (at + 1 === end || isSpace(text.charAt(at + 1)))) return at;
    if (character === "#" && isSpace(text.charAt(at - 1))) return undefined;
    if (from !== start && !isSpace(character)) return undefined;
  }
  return undefined;
}

/** Anchors and tags are no value: what they speak of comes after them. */
function valueRange(text: string, { start, end }: Range): Range {
  const before = /^[ \t]*(?:[&!][^\s,[\]{}]*(?:[ \t]+|$))*/.exec(text.slice(start, end))?.[0] ?? "";
  const from = start + before.length;
  if (text.charAt(from) === "#") return { start: from, end: from };
  const quotes = /["']/.test(text.charAt(from)) ? endOfQuotes(text, from, end) : undefined;
  if (quotes !== undefined) return { start: from, end: quotes };
  const comment = text.slice(from, end).search(/\s#/);
  return { start: from, end: from + text.slice(from, comment < 0 ? end : from + comment).trimEnd().length };
}

export function unquoted(words: string): string {
  const quote = words.charAt(0);
  if (quote !== '"' && quote !== "'") return words;
  return words.slice(1, words.length > 1 && words.endsWith(quote) ? -1 : undefined);
}

function isSpace(character: string): boolean {
  return character === " " || character === "\t";
}

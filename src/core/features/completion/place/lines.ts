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
    const line = readLine(bareLine(text, start, extent.tabWidth), text, extent, head);
    if (line.kind === "block") head = line;
    lines.push(line);
  }
  return lines;
}

interface BareLine extends Range {
  readonly body: number;
  readonly column: number;
}

function bareLine(text: string, start: number, tabWidth: number): BareLine {
  const end = lineEnd(text, start);
  let column = 0;
  let body = start;
  for (; body < end && isWhite(text.charCodeAt(body)); body++) column += text.charCodeAt(body) === tab ? tabWidth : 1;
  return { start, end, body, column };
}

function readLine({ start, end, body, column }: BareLine, text: string, extent: Extent, head: Line | undefined): Line {
  const nothing = { start: end, end };
  const without = (kind: Line["kind"], of?: Line): Line => {
    return { kind, start, end, body, column, parts: [], value: nothing, brackets: undefined, head: of };
  };
  if (head && goesOn(text, { start, end, body, column }, head)) return without("inside", head);
  if (body === end) return without("blank");
  if (text.charAt(body) === "#" || isMarker(text, start)) return without("comment");
  const parts = partsOf(text, { body, end, column });
  const value = valueRange(text, parts.at(-1)?.end ?? body, end);
  const block: Line = { kind: "block", start, end, body, column, parts, value, brackets: undefined, head: undefined };
  const first = text.charAt(value.start);
  if (value.start === value.end || !(first === "[" || first === "{" || isQuote(first))) return block;
  const limit = limitOf(text, block, extent);
  if (!isQuote(first)) return { ...block, brackets: readBrackets(text, value.start, limit) };
  const closed = endOfQuotes(text, value.start, limit);
  return closed === undefined ? block : { ...block, value: { start: value.start, end: closed } };
}

/** The lines that part documents, and directives. */
function isMarker(text: string, start: number): boolean {
  return text.charAt(start) === "%" || /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4));
}

/** Whether a line belongs to the text or the brackets that an earlier one began. */
function goesOn(text: string, line: BareLine, head: Line): boolean {
  const { value, brackets } = head;
  if (brackets) return line.start < brackets.end;
  if (line.start < value.end) return true;
  if (value.start === value.end || line.body === line.end) return false;
  const first = text.charAt(value.start);
  if (isQuote(first) || head.parts.length === 0) return false;
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
    const own = bareLine(text, start, extent.tabWidth);
    if (own.body < own.end && own.column <= column && !/[\]}]/.test(text.charAt(own.body))) return start;
  }
  return extent.end;
}

/** No account plan has more lists within lists on one line: each opens a block with a longer path. */
const maxDashes = 20;

function partsOf(text: string, { body, end, column }: { body: number; end: number; column: number }): LinePart[] {
  const parts: LinePart[] = [];
  const columnAt = (offset: number) => column + offset - body;
  let at = body;
  while (parts.length < maxDashes && text.charAt(at) === "-" && (at + 1 === end || isSpace(text.charAt(at + 1)))) {
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
  if (start === end || "#,[]{}&*!|>%@`?".includes(first)) return undefined;
  const from = isQuote(first) ? endOfQuotes(text, start, end) : start;
  if (from === undefined) return undefined;
  const rest = text.slice(from, end);
  let colon = rest.indexOf(":");
  while (colon >= 0 && colon + 1 < rest.length && !isSpace(rest.charAt(colon + 1)))
    colon = rest.indexOf(":", colon + 1);
  if (colon < 0) return undefined;
  const words = rest.slice(0, colon);
  return (from !== start && words.trim() !== "") || /\s#/.test(words) ? undefined : from + colon;
}

/** Anchors and tags are no value: what they speak of comes after them. */
function valueRange(text: string, start: number, end: number): Range {
  let from = start;
  while (from < end && isSpace(text.charAt(from))) from++;
  let first = text.charAt(from);
  if (from < end && (first === "&" || first === "!")) {
    from += /^(?:[&!][^\s,[\]{}]*(?:[ \t]+|$))*/.exec(text.slice(from, end))?.[0].length ?? 0;
    first = text.charAt(from);
  }
  if (from >= end || first === "#") return { start: from, end: from };
  const quotes = isQuote(first) ? endOfQuotes(text, from, end) : undefined;
  if (quotes !== undefined) return { start: from, end: quotes };
  const words = text.slice(from, end);
  const comment = words.includes("#") ? words.search(/\s#/) : -1;
  return { start: from, end: from + (comment < 0 ? words : words.slice(0, comment)).trimEnd().length };
}

export function unquoted(words: string): string {
  const quote = words.charAt(0);
  if (!isQuote(quote)) return words;
  return words.slice(1, words.length > 1 && words.endsWith(quote) ? -1 : undefined);
}

function isSpace(character: string): boolean {
  return character === " " || character === "\t";
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}

const tab = 9;

/** Of what pasted lines may begin with: also spaces that don't break, and the mark of a text's encoding. */
function isWhite(code: number): boolean {
  return code === 32 || code === tab || code === 0xa0 || code === 0x202f || code === 0xfeff;
}

import type { Range } from "../../../finding.ts";
import { lineEnd } from "../../../source/text.ts";

/** A list or a mapping in brackets as far as it is typed: closed or not, with commas and colons missing. */
export interface Brackets extends Range {
  readonly kind: "list" | "map";
  /** What stands between the brackets and commas, empty ones included. */
  readonly parts: readonly BracketPart[];
  readonly isClosed: boolean;
}

export interface BracketPart {
  /** From after the bracket or comma before it to before the one after it. */
  readonly range: Range;
  readonly key: Scalar | undefined;
  /** The offset of the colon. */
  readonly colon: number | undefined;
  readonly value: Scalar | Brackets | undefined;
}

export interface Scalar extends Range {
  readonly kind: "scalar";
  readonly quote: "" | '"' | "'";
}

interface OpenPart {
  start: number;
  key: Scalar | undefined;
  colon: number | undefined;
  value: Scalar | Brackets | undefined;
}

interface OpenBrackets {
  readonly kind: "list" | "map";
  readonly start: number;
  readonly parts: BracketPart[];
  part: OpenPart;
}

/** No account plan has more brackets within brackets. */
const deepest = 32;

/** Reads the brackets that open at an offset; without their closing bracket they end at the limit. */
export function readBrackets(text: string, start: number, limit: number): Brackets {
  const open: OpenBrackets[] = [];
  let at = start;
  while (at < limit) {
    const character = text.charAt(at);
    const top = open.at(-1);
    if ((character === "[" || character === "{") && open.length < deepest) {
      open.push({ kind: character === "[" ? "list" : "map", start: at, parts: [], part: newPart(at + 1) });
      at++;
    } else if (!top || /\s/.test(character)) {
      at++;
    } else if (character === "]" || character === "}") {
      const closed = close(top, at, true);
      open.pop();
      const parent = open.at(-1);
      if (!parent) return closed;
      parent.part.value = closed;
      at++;
    } else if (character === ",") {
      endPart(top, at);
      top.part = newPart(at + 1);
      at++;
    } else if (character === "#" && /\s/.test(text.charAt(at - 1))) {
      const lineFeed = text.indexOf("\n", at);
      at = lineFeed < 0 ? limit : lineFeed;
    } else if (character === ":" && isColon(text, at, top.part.value)) {
      top.part.key = top.part.value?.kind === "scalar" ? top.part.value : undefined;
      top.part.value = undefined;
      top.part.colon = at;
      at++;
    } else {
      const scalar = readScalar(text, at, limit);
      // After words that should have ended, such as those between two quotes, it is all one.
      const before = top.part.value;
      top.part.value = before?.kind === "scalar" ? { ...before, end: scalar.end } : scalar;
      at = scalar.end;
    }
  }
  for (;;) {
    const top = open.pop();
    const parent = open.at(-1);
    const ended = close(top ?? { kind: "list", start, parts: [], part: newPart(start) }, limit, false);
    if (!parent) return ended;
    parent.part.value = ended;
  }
}

function newPart(start: number): OpenPart {
  return { start, key: undefined, colon: undefined, value: undefined };
}

function endPart({ parts, part }: OpenBrackets, end: number): void {
  const { start, ...rest } = part;
  parts.push({ range: { start, end }, ...rest });
}

function close(brackets: OpenBrackets, at: number, isClosed: boolean): Brackets {
  endPart(brackets, at);
  const { kind, start, parts } = brackets;
  return { kind, start, end: isClosed ? at + 1 : at, parts, isClosed };
}

/** After quotes a colon needs no space, as in JSON. */
function isColon(text: string, at: number, before: Scalar | Brackets | undefined): boolean {
  return /^(?:[\s,[\]{}]|$)/.test(text.charAt(at + 1)) || (before?.kind === "scalar" && before.quote !== "");
}

function readScalar(text: string, start: number, limit: number): Scalar {
  const first = text.charAt(start);
  if (first === '"' || first === "'") {
    const end = endOfQuotes(text, start, limit) ?? Math.min(limit, lineEnd(text, start));
    return { kind: "scalar", quote: first, start, end };
  }
  let end = start + 1;
  while (end < limit && !endsScalar(text, end)) end++;
  return { kind: "scalar", quote: "", start, end: start + text.slice(start, end).trimEnd().length };
}

function endsScalar(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (",[]{}".includes(character)) return true;
  if (character === ":") return /^(?:[\s,[\]{}]|$)/.test(text.charAt(at + 1));
  return character === "#" && /\s/.test(text.charAt(at - 1));
}

/** The offset after the closing quote, or undefined when nothing closes it before the limit. */
export function endOfQuotes(text: string, start: number, limit: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < limit; at++) {
    const character = text.charAt(at);
    if (character === "\\" && quote === '"') at++;
    else if (character === quote && quote === "'" && text.charAt(at + 1) === quote) at++;
    else if (character === quote) return at + 1;
  }
  return undefined;
}

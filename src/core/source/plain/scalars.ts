import type { Located } from "../../finding.ts";
import type { ScalarNode } from "../tree.ts";

/** What a word without quotes stands for, as YAML's core schema has it: the tests and readings of `yaml`'s own tags. */
export function meaningOf(word: string): ScalarNode["value"] {
  if (!mayBeMore.test(word)) return word;
  if (/^(?:~|[Nn]ull|NULL)$/.test(word)) return null;
  if (/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(word)) return word.length === 4;
  if (/^[-+]?[0-9]+$/.test(word)) return Number.parseInt(word, 10);
  if (/^0o[0-7]+$/.test(word)) return Number.parseInt(word.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(word)) return Number.parseInt(word.slice(2), 16);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(word)) return Number.parseFloat(word);
  if (/^(?:\.nan|\.NaN|\.NAN)$/.test(word)) return Number.NaN;
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(word)) return word.startsWith("-") ? -Infinity : Infinity;
  return word;
}

/** All that is not text is one word and begins so. Dates are text. */
const mayBeMore = /^[-+.0-9~nNtTfF][^\s-]*(?:[-+]\d+)?$/;

export function scalar(written: string, { range, pointer }: Located): ScalarNode {
  const value = meaningOf(written);
  if (value === null || typeof value === "string") return { kind: "scalar", value, range, pointer };
  return { kind: "scalar", value, written, range, pointer };
}

/**
 * Where the closing quote of a quoted text on one line stands; -1 when it does not end there, or has escapes in it that
 * are better left to the library.
 */
export function closingQuote(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (quote !== Code.single || text.charCodeAt(at + 1) !== Code.single) return at;
      at++;
    } else if (code === Code.lineFeed || (code === Code.backslash && quote === Code.double)) return -1;
  }
  return -1;
}

export function unquoted(text: string, start: number, end: number): string {
  const inside = text.slice(start + 1, end);
  return text.charCodeAt(start) === Code.single && inside.includes("''") ? inside.replaceAll("''", "'") : inside;
}

/** The characters that mean something, by their code. */
export const Code = {
  lineFeed: 10,
  return: 13,
  space: 32,
  double: 34,
  hash: 35,
  single: 39,
  comma: 44,
  dash: 45,
  colon: 58,
  listStart: 91,
  backslash: 92,
  listEnd: 93,
  mapStart: 123,
  mapEnd: 125,
} as const;

/** Whether nothing, or white space, stands at an offset. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === Code.space || code === Code.lineFeed || code === Code.return || Number.isNaN(code);
}

/** Whether a comma or a bracket stands at an offset. */
export function isMarkAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === Code.comma ||
    code === Code.listStart ||
    code === Code.listEnd ||
    code === Code.mapStart ||
    code === Code.mapEnd
  );
}

/** Whether a text without quotes may begin at an offset, beyond doubt. */
export function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === Code.dash) return !isSpaceAt(text, at + 1) && !isMarkAt(text, at + 1);
  return !Number.isNaN(code) && !special.has(code);
}

const special = new Set([..." \n\r\t\u00a0\u202f\ufeff-?:,[]{}#&*!|>'\"%@`"].map((sign) => sign.charCodeAt(0)));

import type { Range } from "../finding.ts";
import type { Source } from "../source/parse.ts";

/** A word of a text, without capitals and accents, and what stands between it and the word before. */
export interface Word extends Range {
  readonly folded: string;
  readonly gap: Gap;
}

/** White space, a hyphen, an apostrophe, or anything else (the start of the text too). */
type Gap = " " | "-" | "'" | "";

/** Fills the room of an escape sequence: as a mark on the letter before it, it is dropped with the accents. */
const filler = "\u034f";

/** The words of a text; offsets count from `start`. */
export function wordsIn(text: string, start = 0): Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => {
    const gap = gapOf(text.slice(end, index));
    end = index + word.length;
    return { folded: fold(word), gap, start: start + index, end: start + end };
  });
}

/** The words of a scalar as it stands in the source, whatever its style: escapes are read, offsets stay those of the source. */
export function wordsInScalar(source: Source, range: Range): Word[] {
  return wordsIn(legible(source.written(range)), range.start);
}

/** A scalar without the signs of its style, each character still at its place. */
function legible(scalar: string): string {
  switch (scalar[0]) {
    case '"':
      return scalar.replace(escapes, (sequence, ...codes) =>
        unescaped(sequence, codes).padEnd(sequence.length, filler),
      );
    case "'":
      return scalar.replaceAll("''", `'${filler}`);
    case "|":
    case ">":
      // The header may hold a comment.
      return scalar.replace(/^[^\r\n]*/, (header) => " ".repeat(header.length));
    default:
      return scalar;
  }
}

const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|\r?\n[ \t]*|[\s\S])/g;

/** A line break that is escaped joins what it parts; signs that are no letters part words, whichever they are. */
function unescaped(sequence: string, codes: readonly unknown[]): string {
  const hexadecimal = codes.slice(0, 3).find((code) => code !== undefined);
  if (hexadecimal === undefined) return /[\r\n]/.test(sequence) ? "" : " ";
  const code = Number.parseInt(String(hexadecimal), 16);
  return code > 0x10ffff ? " " : String.fromCodePoint(code);
}

function fold(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function gapOf(between: string): Gap {
  const signs = between.replaceAll(filler, "");
  if (/^\s+$/.test(signs)) return " ";
  if (/^[-\u2010\u2011]$/.test(signs)) return "-";
  return /^['\u2018\u2019\u02bc]$/.test(signs) ? "'" : "";
}

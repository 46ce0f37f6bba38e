import type { Range } from "../finding.ts";
import { type Diagnosis, diagnosis, drop, type Stumbled } from "./diagnosis.ts";
import type { Edit } from "./edits.ts";
import { bodyOf, lineEnd } from "./text.ts";
import { openBrackets, type Token, tokenBefore } from "./tokens.ts";

/** The words from an offset to the end of their line, without a comment; inside brackets to the next comma or bracket. */
export function wordsAt(text: string, start: number, isInBrackets = false): Range {
  const line = text.slice(start, lineEnd(text, start));
  const stop = line.search(isInBrackets ? /[,\]}]|\s#/ : /\s#/);
  const words = (stop < 0 ? line : line.slice(0, stop)).trimEnd();
  return { start, end: start + words.length };
}

/** Puts quotes around words, so that they are read as the text they are. */
export function quote(text: string, { start, end }: Range, words = text.slice(start, end)): Edit {
  return { start, end, text: `'${words.replaceAll("'", "''")}'` };
}

/** A quote that nothing closes swallows the lines after it; text after a closing quote is lost. */
export function quoteMistake({ text, tokens }: Stumbled, offset: number): Diagnosis | undefined {
  const token = tokenBefore(tokens, offset);
  if (!token || !isQuoted(token) || text.slice(token.end, offset).trim() !== "") return undefined;
  const written = text.slice(token.start, token.end);
  const mark = written.charAt(0);
  const words = wordsAt(text, token.start, openBrackets(tokens, token.start).length > 0);
  const line = text.slice(words.start, words.end);
  const isKey = token.start === bodyOf(text, token.start).start && /:(?:\s|$)/.test(line);
  const inner = line.slice(1, line.length > 1 && line.endsWith(mark) ? -1 : undefined);
  const isClosed = written.length > 1 && written.endsWith(mark);
  if (isClosed && text.slice(token.end, offset).includes("\n")) return undefined;
  if (!isClosed || written.includes("\n")) {
    const edits = isKey ? drop({ start: token.start, end: token.start + 1 }) : [quote(text, words, inner)];
    return diagnosis("unclosedQuote", words, edits);
  }
  if (isKey) return diagnosis("textAfterQuote", words, [{ ...token, text: written.slice(1, -1) }]);
  if (text[offset] === "#") return diagnosis("textAfterQuote", words, [{ start: offset, end: offset, text: " " }]);
  if (mark === "'" && line.endsWith("'")) return diagnosis("apostrophe", words, [quote(text, words, inner)]);
  return diagnosis("textAfterQuote", { start: Math.min(offset, words.end), end: words.end }, [quote(text, words)]);
}

/** A backslash in double quotes means something; single quotes leave it alone. */
export function escapeMistake({ text, tokens }: Stumbled, offset: number): Diagnosis {
  const token = tokens.find(({ start, end }) => start <= offset && offset < end);
  const edits = token && isQuoted(token) ? [quote(text, token, text.slice(token.start + 1, token.end - 1))] : [];
  return diagnosis("badEscape", { start: offset, end: offset + 2 }, edits);
}

function isQuoted({ type }: Token): boolean {
  return type === "single-quoted-scalar" || type === "double-quoted-scalar";
}

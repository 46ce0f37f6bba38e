import type { Edit } from "../edit/edit.ts";
import type { Range } from "../finding.ts";
import { lineEnd, lineStart, nextLine } from "../source/text.ts";

/**
 * The edit that takes the part of a sentence around some words out of a note, up to the signs that part it from the
 * rest, in any way of writing a text in YAML. Undefined when nothing would be left, or what is left could be misread.
 */
export function withoutClause(text: string, note: Range, words: Range): Edit | undefined {
  const inner = innerOf(text, note);
  const range = inParentheses(text, inner, words) ?? lineOf(text, note, words) ?? clauseOf(text, inner, words);
  const [before, after] = [text.slice(inner.start, range.start), text.slice(range.end, inner.end)];
  if ((before + after).trim() === "") return undefined;
  const edit = before.trim() === "" ? capitalised(text, range) : { ...range, text: "" };
  const isPlain = /[^"'|>]/.test(text.charAt(note.start));
  return isPlain && before === "" && /^[\s?:,[\]{}#&*!|>'"%@`-]/.test(edit.text + after) ? undefined : edit;
}

/** The words of a text without its quotes, or without the sign and the white space that begin a block. */
function innerOf(text: string, { start, end }: Range): Range {
  const written = text.slice(start, end);
  if (/^["']/.test(written)) return { start: start + 1, end: end - 1 };
  const head = /^[|>][^\n]*\s*/.exec(written)?.[0].length ?? 0;
  return { start: start + head, end: start + Math.max(written.trimEnd().length, head) };
}

function inParentheses(text: string, inner: Range, words: Range): Range | undefined {
  const open = /\s*\([^()]*$/.exec(text.slice(inner.start, words.start));
  const close = /^[^()]*\)/.exec(text.slice(words.end, inner.end));
  return open && close ? { start: inner.start + open.index, end: words.end + close[0].length } : undefined;
}

/** In a text that keeps its lines, a line that is one clause goes as a whole. */
function lineOf(text: string, note: Range, words: Range): Range | undefined {
  if (text[note.start] !== "|") return undefined;
  const line = { start: lineStart(text, words.start), end: lineEnd(text, words.start) };
  if (/[.!?;,:]\s+\S/.test(text.slice(line.start, line.end)) || line.start <= note.start) return undefined;
  return { start: line.start, end: nextLine(text, line.end) ?? line.end };
}

function clauseOf(text: string, inner: Range, words: Range): Range {
  const before = text.slice(inner.start, words.start);
  const after = text.slice(words.end, inner.end);
  const opening = [...before.matchAll(/([.!?]+|[;,:])\s+/g)].at(-1);
  const closing = /([.!?]+|[;,:])(\s+|$)/.exec(after);
  const isEnd = !closing || words.end + closing.index + closing[0].length >= inner.end;
  const signEnd = closing ? words.end + closing.index + closing[0].length : inner.end;
  if (!opening) return { start: inner.start, end: signEnd };
  const sign = inner.start + opening.index;
  const isWeak = /[;,:]/.test(opening[1] ?? "");
  // "calls only, on sick leave." keeps its full stop, "calls only. On sick leave." its first one.
  if (isWeak && (!closing || /[.!?]/.test(closing[1] ?? ""))) {
    return { start: sign, end: closing ? words.end + closing.index : inner.end };
  }
  if (isEnd) return { start: sign + (opening[1]?.length ?? 0), end: inner.end };
  return { start: sign + opening[0].length, end: signEnd };
}

/** What now begins the note begins with a capital when what began it did. */
function capitalised(text: string, { start, end }: Range): Edit {
  const next = text.slice(end).match(/^\p{Ll}/u)?.[0];
  const isCapital = /^\s*\p{Lu}/u.test(text.slice(start, end));
  return next && isCapital ? { start, end: end + next.length, text: next.toUpperCase() } : { start, end, text: "" };
}

import type { Range } from "../finding.ts";
import type { Word } from "./words.ts";

/** Part of a sentence: its offsets, and its words from `first` up to but without `end`. */
export interface Span {
  readonly range: Range;
  readonly words: { readonly first: number; readonly end: number };
}

export function spanOf(words: readonly Word[], first: number, end: number): Span {
  const range = { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  return { range, words: { first, end } };
}

/** Whether a word is one of a part of a sentence. */
export function holds({ words }: Span, index: number): boolean {
  return words.first <= index && index < words.end;
}

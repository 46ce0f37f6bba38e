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

/** The part that holds a word, of parts in the order of the sentence without overlaps. */
export function spanAt<Part extends Span>(parts: readonly Part[], index: number): Part | undefined {
  let [from, to] = [0, parts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const part = parts[middle];
    if (part === undefined || index < part.words.first) to = middle;
    else if (index < part.words.end) return part;
    else from = middle + 1;
  }
  return undefined;
}

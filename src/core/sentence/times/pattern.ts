import type { Locale } from "../../locale.ts";
import type { Moment } from "../moment.ts";
import type { Span } from "../span.ts";
import type { Word } from "../words.ts";

/** What a sentence is read with. */
export interface Context {
  readonly today: string;
  /** The likelier language; both are read. */
  readonly language: Locale;
  /** The first word that no moment covers yet. */
  readonly free: number;
}

/** A moment without its place. */
export type Meaning = WithoutPlace<Moment>;
type WithoutPlace<Placed> = Placed extends unknown ? Omit<Placed, keyof Span> : never;

/** What a pattern found, and the index of the word after it. */
export interface Found {
  readonly meaning: Meaning;
  readonly end: number;
}

/** A way to speak of time: what begins at a word, if it is that. */
export type Pattern = (words: readonly Word[], at: number, context: Context) => Found | undefined;

/** The plain form of a word; empty before and after the sentence. */
export function plainAt(words: readonly Word[], at: number): string {
  return words[at]?.plain ?? "";
}

/** A whole number of at most so many digits, typed without marks: 15, 2026, 06. */
export function digitsAt(words: readonly Word[], at: number, most = 2): number | undefined {
  const word = words[at];
  return word?.kind === "number" && word.plain.length <= most && /^\d+$/.test(word.plain) ? word.value : undefined;
}

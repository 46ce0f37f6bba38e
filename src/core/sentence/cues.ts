import bank from "./cues.yaml";
import { phraseBook } from "./phrases.ts";
import { type Span, spanOf } from "./span.ts";
import type { Word } from "./words.ts";

/** What a word or two say of the figures around them, or of the objective: see cues.yaml, where each kind is explained. */
export type CueKind =
  | "up"
  | "down"
  | "hold"
  | "same"
  | "worse"
  | "reach"
  | "sell"
  | "deliver"
  | "done"
  | "delivered"
  | "vague"
  | "loose"
  | "against"
  | "now"
  | "guard"
  | "means"
  | "context"
  | "few"
  | "heads"
  | "names"
  | "doubt"
  | "level"
  | "loss"
  | "not"
  | "accept"
  | "agreed"
  | "other";

export interface Cue extends Span {
  readonly kinds: ReadonlySet<CueKind>;
}

type Bank = Readonly<Record<CueKind, Readonly<Record<"en" | "fr", readonly string[]>>>>;

const book = phraseBook(
  (Object.entries(bank as Bank) as [CueKind, Bank[CueKind]][]).flatMap(([kind, { en, fr }]) =>
    [...en, ...fr].map((phrase) => [phrase, kind] as const),
  ),
);

/** The cues of a sentence in its order; none inside another, the longest first. */
export function cuesIn(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < words.length; ) {
    const phrase = book.at(words, index);
    if (phrase) cues.push({ ...spanOf(words, index, phrase.end), kinds: new Set(phrase.meanings) });
    index = phrase?.end ?? index + 1;
  }
  return cues;
}

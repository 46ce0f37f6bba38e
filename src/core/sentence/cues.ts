import type { Locale } from "../locale.ts";
import directions from "./cues/directions.yaml";
import figures from "./cues/figures.yaml";
import holding from "./cues/holding.yaml";
import homonyms from "./cues/homonyms.yaml";
import results from "./cues/results.yaml";
import type { LikelyLanguage } from "./language.ts";
import { phraseBook } from "./phrases.ts";
import { type Span, spanOf } from "./span.ts";
import type { Word } from "./words.ts";

/** What a word or two say of the figures around them, or of the objective: see cues/, where each kind is explained. */
export type CueKind =
  | "up"
  | "down"
  | "hold"
  | "same"
  | "worse"
  | "cap"
  | "reach"
  | "sell"
  | "deliver"
  | "done"
  | "delivered"
  | "thing"
  | "vague"
  | "activity"
  | "effort"
  | "title"
  | "loose"
  | "unclear"
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
  | "bad"
  | "loss"
  | "not"
  | "accept"
  | "agreed"
  | "other";

export interface Cue extends Span {
  readonly kinds: ReadonlySet<CueKind>;
}

type Bank = Readonly<Record<CueKind, Readonly<Record<"en" | "fr", string>>>>;

const bank = Object.assign({}, directions, figures, holding, homonyms, results) as Bank;

interface Meaning {
  readonly kind: CueKind;
  readonly language: Locale;
}

function listed(phrases: string): string[] {
  return phrases
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

const book = phraseBook<Meaning>(
  (Object.entries(bank) as [CueKind, Bank[CueKind]][]).flatMap(([kind, { en, fr }]) => [
    ...listed(en).map((phrase) => [phrase, { kind, language: "en" }] as const),
    ...listed(fr).map((phrase) => [phrase, { kind, language: "fr" }] as const),
  ]),
);

/** Kinds whose English words are used in French sentences: "booster le CA", "signer 3 deals". */
const borrowed: ReadonlySet<CueKind> = new Set([
  "up",
  "down",
  "deliver",
  "delivered",
  "done",
  "few",
  "level",
  "sell",
  "other",
]);

/** The cues of a sentence in its order; none inside another, the longest first. */
export function cuesIn(words: readonly Word[], { language, isSure }: LikelyLanguage): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < words.length; ) {
    const phrase = book.at(words, index);
    const meant =
      phrase?.meanings.filter(
        (one) => !isSure || one.language === language || (language === "fr" && borrowed.has(one.kind)),
      ) ?? [];
    const isCue = phrase !== undefined && meant.length > 0;
    if (isCue) cues.push({ ...spanOf(words, index, phrase.end), kinds: new Set(meant.map(({ kind }) => kind)) });
    index = isCue ? phrase.end : index + 1;
  }
  return cues;
}

export function hasAny(kinds: ReadonlySet<CueKind>, asked: readonly CueKind[]): boolean {
  return asked.some((kind) => kinds.has(kind));
}

/** The first cue of some kinds. */
export function cueOf({ cues }: { readonly cues: readonly Cue[] }, kinds: readonly CueKind[]): Cue | undefined {
  return cues.find((cue) => hasAny(cue.kinds, kinds));
}

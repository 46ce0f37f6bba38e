import type { Locale } from "../locale.ts";
import type { Word } from "./words.ts";

const french =
  "le la les l d de des du un une et a au aux pour en dans sur par avec chez sans est ou que qui plus nos notre ce cette ici fin";
const english =
  "the of to and for in by with at on from our this that is as per an be or than end until before their not it we";

const votes: ReadonlyMap<string, Locale> = new Map([
  ...english.split(" ").map((word) => [word, "en"] as const),
  ...french.split(" ").map((word) => [word, "fr"] as const),
]);

export interface LikelyLanguage {
  readonly language: Locale;
  /** More than one small word tells. */
  readonly isSure: boolean;
}

/** The likelier language of a sentence, by its small words: most are of one language only. French when nothing tells. */
export function languageOfWords(words: readonly Word[]): LikelyLanguage {
  let balance = 0;
  for (const { plain } of words) {
    const vote = votes.get(plain);
    if (vote) balance += vote === "fr" ? 1 : -1;
  }
  return { language: balance >= 0 ? "fr" : "en", isSure: Math.abs(balance) >= 2 };
}

import { type Word, wordsOf } from "./words.ts";

/** A phrase found in a sentence: what it means, and the index of the word after it. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
}

/** The longest phrase of a book that begins at a word of a sentence. */
export type PhraseBook<Meaning> = (words: readonly Word[], index: number) => Phrase<Meaning> | undefined;

/**
 * A book of phrases with their meaning, each entry with several phrases, parted by "|". They are cut as sentences are:
 * capitals, accents, hyphens and the form of an apostrophe make no difference. An elided word may end a phrase: "de l'".
 */
export function phraseBook<Meaning>(
  entries: readonly (readonly [phrases: string, meaning: Meaning])[],
): PhraseBook<Meaning> {
  const byFirstWord = new Map<string, Entry<Meaning>[]>();
  for (const [phrases, meaning] of entries) {
    for (const phrase of phrases.split("|")) {
      const [first, ...rest] = wordsOf(phrase.trim().replace(/(?<=\w)'$/, "")).map(({ plain }) => plain);
      if (first === undefined) continue;
      const others = byFirstWord.get(first);
      if (others) others.push({ rest, meaning });
      else byFirstWord.set(first, [{ rest, meaning }]);
    }
  }
  for (const candidates of byFirstWord.values()) candidates.sort((a, b) => b.rest.length - a.rest.length);
  return (words, index) => {
    const candidates = byFirstWord.get(words[index]?.plain ?? "");
    if (!candidates) return undefined;
    for (const { rest, meaning } of candidates) {
      if (follows(rest, words, index + 1)) return { meaning, end: index + 1 + rest.length };
    }
    return undefined;
  };
}

interface Entry<Meaning> {
  /** The words behind the first one. */
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

function follows(rest: readonly string[], words: readonly Word[], index: number): boolean {
  for (let i = 0; i < rest.length; i += 1) {
    if (words[index + i]?.plain !== rest[i]) return false;
  }
  return true;
}

/** A book of phrases that all mean the same. */
export function phrases(text: string): PhraseBook<true> {
  return phraseBook([[text, true]]);
}

/** Single words to ask for, parted by spaces. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

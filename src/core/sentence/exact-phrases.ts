import { type Word, wordsOf } from "./words.ts";

/** A phrase found in a sentence: what it means, and the index of the word after it. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
}

/** The longest phrase of a book that begins at a word of a sentence. */
export interface PhraseBook<Meaning> {
  (words: readonly Word[], index: number): Phrase<Meaning> | undefined;
  /** The words that its phrases begin with. */
  readonly firstWords: () => Iterable<string>;
}

interface Entry<Meaning> {
  /** The words behind the first one. */
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

/** What may begin with a word, the longest first. */
type Index<Meaning> = ReadonlyMap<string, readonly Entry<Meaning>[]>;

/**
 * A book of phrases with their meaning, each entry with several phrases, parted by "|". They are cut as sentences are:
 * capitals, accents, hyphens and the form of an apostrophe make no difference; an elided word may end one: "de l'". They
 * are found as they stand, without the mercy that the reader of indicators has for plurals and typing mistakes: "mar" is
 * no "mars", and one letter parts "an" from "and".
 */
export function phraseBook<Meaning>(
  entries: readonly (readonly [phrases: string, meaning: Meaning])[],
): PhraseBook<Meaning> {
  const index = onDemand(() => indexOf(entries));
  const find = (words: readonly Word[], at: number) => {
    const candidates = index().get(words[at]?.plain ?? "");
    if (!candidates) return undefined;
    for (const { rest, meaning } of candidates) {
      if (follows(rest, words, at + 1)) return { meaning, end: at + 1 + rest.length };
    }
    return undefined;
  };
  return Object.assign(find, { firstWords: () => index().keys() });
}

/**
 * Whether a phrase of some books may begin with a word, or one of some other words: most words begin none, and are passed
 * over at once. What begins with a figure is seen by looking.
 */
export function beginning(
  books: Iterable<PhraseBook<unknown>>,
  others: Iterable<string> = [],
): (word: Word | undefined) => boolean {
  const firstWords = onDemand(() => new Set([...others, ...[...books].flatMap((book) => [...book.firstWords()])]));
  return (word) =>
    word !== undefined && (word.kind === "number" || word.kind === "code" || firstWords().has(word.plain));
}

/** Makes something when it is first asked for: most plans are read without a sentence in question. */
export function onDemand<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** A book of phrases that all mean the same. */
export function phrases(text: string): PhraseBook<true> {
  return phraseBook([[text, true]]);
}

/** Single words to ask for, parted by spaces. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

function indexOf<Meaning>(entries: readonly (readonly [phrases: string, meaning: Meaning])[]): Index<Meaning> {
  const index = new Map<string, Entry<Meaning>[]>();
  for (const [phrases, meaning] of entries) {
    for (const phrase of phrases.split("|")) {
      const [first, ...rest] = wordsOf(phrase.trim().replace(/(?<=\w)'$/, "")).map(({ plain }) => plain);
      if (first === undefined) continue;
      const others = index.get(first);
      if (others) others.push({ rest, meaning });
      else index.set(first, [{ rest, meaning }]);
    }
  }
  for (const candidates of index.values()) candidates.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

function follows(rest: readonly string[], words: readonly Word[], index: number): boolean {
  for (let i = 0; i < rest.length; i += 1) {
    if (words[index + i]?.plain !== rest[i]) return false;
  }
  return true;
}

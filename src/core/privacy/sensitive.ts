import type { Playbook } from "../playbook/playbook.ts";
import { type Word, wordsIn } from "./words.ts";

/** Sensitive words of a playbook, by the word they begin with. */
export interface Lexicon {
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** The lengths of the stems that stand alone, such as `buddhis*`: a longer word may begin with one. */
  readonly stemLengths: readonly number[];
}

interface Term {
  readonly category: string;
  readonly words: readonly Word[];
  /** Whether the last word may go on: `psychotherap*`. */
  readonly isStem: boolean;
}

export interface SensitivePlace {
  readonly category: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The sensitive words that the given words of notes could begin with: a small part of the playbook's. Both languages,
 * whatever that of the plan: notes mix them.
 */
export function lexiconFor(notes: readonly Word[], { words }: Playbook["privacy"]): Lexicon {
  const beginnings = new Set(notes.map(({ folded }) => folded.slice(0, 3)));
  const terms = new Map<string, Term[]>();
  const stemLengths = new Set<number>();
  for (const [category, { en = [], fr = [] }] of Object.entries(words)) {
    for (const entry of [...en, ...fr]) {
      const beginning = entry.slice(0, 3).toLowerCase();
      if (threeLetters.test(beginning) && !beginnings.has(beginning)) continue;
      const term = { category, words: wordsIn(entry), isStem: entry.trimEnd().endsWith("*") };
      const first = term.words[0]?.folded;
      if (!first) continue;
      if (term.isStem && term.words.length === 1) stemLengths.add(first.length);
      const known = terms.get(first);
      if (known) known.push(term);
      else terms.set(first, [term]);
    }
  }
  return { terms, stemLengths: [...stemLengths] };
}

/** What needs no folding, so that most entries are dismissed at a glance. */
const threeLetters = /^[a-z]{3}$/;

/** Where words of a text are sensitive: the longest term at each word, none inside another. */
export function sensitivePlaces(words: readonly Word[], lexicon: Lexicon): SensitivePlace[] {
  const places: SensitivePlace[] = [];
  let next = 0;
  words.forEach((word, index) => {
    const term = index < next ? undefined : longestAt(words, index, lexicon);
    const last = term && words[index + term.words.length - 1];
    if (!term || !last) return;
    next = index + term.words.length;
    places.push({ category: term.category, start: word.start, end: last.end });
  });
  return places;
}

function longestAt(words: readonly Word[], index: number, { terms, stemLengths }: Lexicon): Term | undefined {
  const folded = words[index]?.folded ?? "";
  const stems = stemLengths.flatMap((length) =>
    length < folded.length ? (terms.get(folded.slice(0, length)) ?? []) : [],
  );
  const fitting = [...(terms.get(folded) ?? []), ...stems].filter((term) => fits(term, words, index));
  return fitting.sort((a, b) => b.words.length - a.words.length)[0];
}

function fits({ words: wanted, isStem }: Term, words: readonly Word[], index: number): boolean {
  // Whole words only: a part of a compound such as "garde-malade" is another word.
  if (index > 0 && words[index]?.gap === "-") return false;
  if (words[index + wanted.length]?.gap === "-") return false;
  return wanted.every(({ folded, gap }, position) => {
    const word = words[index + position];
    if (!word || (position > 0 && word.gap !== gap && !(gap === "-" && word.gap === " "))) return false;
    const isLast = position === wanted.length - 1;
    return isStem && isLast ? word.folded.startsWith(folded) : word.folded === folded;
  });
}

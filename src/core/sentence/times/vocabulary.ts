import { beginsNumber } from "../number-words.ts";
import type { Word } from "../words.ts";
import * as calendar from "./calendar-words.ts";
import * as events from "./event-words.ts";
import * as hours from "./hour-words.ts";
import * as lengths from "./length-words.ts";
import * as paces from "./pace-words.ts";
import { onDemand, type PhraseBook } from "./phrase-book.ts";
import * as prepositions from "./prepositions.ts";
import * as relative from "./relative-words.ts";
import * as vague from "./vague-words.ts";
import * as years from "./year-words.ts";

const modules = [calendar, events, hours, lengths, paces, prepositions, relative, vague, years];

const firstWords = onDemand((): ReadonlySet<string> => {
  const books: PhraseBook<unknown>[] = modules.flatMap((module) =>
    Object.values(module).filter((value) => typeof value === "function"),
  );
  return new Set(books.flatMap((book) => [...book.firstWords()]));
});

/**
 * Whether words about time may begin with a word. Most words of a sentence begin none, and are passed over at once. Single
 * letters count from today: "J+30". What begins with a figure or a sign is seen by looking.
 */
export function mayBegin(word: Word | undefined): boolean {
  if (!word) return false;
  const { kind, plain } = word;
  if (kind !== "word" || plain.length === 1) return true;
  return firstWords().has(plain) || beginsNumber(plain);
}

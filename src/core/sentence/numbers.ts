import { numberWordsAt } from "./number-words.ts";
import type { Word } from "./words.ts";

/** The number at a word, in digits or in letters, and the word after it. */
export function numberAt(
  words: readonly Word[],
  index: number,
): { readonly value: number; readonly end: number } | undefined {
  const word = words[index];
  if (!word) return undefined;
  if (/^aucune?$/.test(word.plain) && words[index + 1]?.kind === "word") return { value: 0, end: index + 1 };
  const isOne = (word.plain === "million" || word.plain === "milliard") && words[index - 1]?.kind !== "number";
  if (isOne) return { value: word.plain === "million" ? 1e6 : 1e9, end: index + 1 };
  if (word.kind === "number") return word.value === undefined ? undefined : { value: word.value, end: index + 1 };
  const said = numberWordsAt(words, index);
  // "Un", "a" and "one" are articles more often than figures.
  return said && said.value !== 1 ? said : undefined;
}

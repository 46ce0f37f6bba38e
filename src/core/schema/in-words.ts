import type { Localized } from "../locale.ts";
import { frenchNameOfKey } from "./key-names.ts";
import { nameOfWord } from "./word-names.ts";

/** A key in a sentence: as it is written, and in French what it means beside it, `owner (responsable)`. */
export function keyInWords(key: string): Localized {
  return { en: key, fr: beside(key, frenchNameOfKey(key)) };
}

/** A value of a field in a sentence, in the same way: `decision-maker (décideur)`. */
export function wordInWords(word: string): Localized {
  return { en: word, fr: beside(word, nameOfWord(word)?.fr) };
}

/** The first name of several, when it says more than the word. */
function beside(word: string, names: string | undefined): string {
  const [name = ""] = names?.split(/, | \(/, 1) ?? [];
  return name === "" || name.toLowerCase() === word.toLowerCase() ? word : `${word} (${name})`;
}

import { closest, isSameWord } from "./closest.ts";
import { frenchNameOfKey } from "./key-names.ts";
import { nameOfWord } from "./word-names.ts";

/** The one among the values of a field that goes by a name, in French or English: `decision-maker` for "décideur". */
export function wordCalled(name: string, words: readonly string[]): string | undefined {
  return words.find((word) => namesOfWord(word).some((one) => isSameWord(one, name)));
}

/** The one among the keys of a block that goes by a French name: `revenue` for "chiffre d'affaires". */
export function keyCalled(name: string, keys: readonly string[]): string | undefined {
  return keys.find((key) => split(frenchNameOfKey(key)).some((one) => isSameWord(one, name)));
}

/** The value that somebody most likely meant, whatever the language and the spelling; undefined when none is near. */
export function wordMeant(written: string, words: readonly string[]): string | undefined {
  const exact = wordCalled(written, words) ?? closest(written, words);
  if (exact !== undefined) return exact;
  const near = closest(written, words.flatMap(namesOfWord));
  return near === undefined ? undefined : wordCalled(near, words);
}

function namesOfWord(word: string): readonly string[] {
  const name = nameOfWord(word);
  return name ? [...split(name.en), ...split(name.fr)] : [];
}

/** "fort, élevé" are two names, "mobiles (SONCAS)" is one. */
function split(names: string | undefined): readonly string[] {
  return names === undefined ? [] : names.replace(/ \([^)]*\)/g, "").split(", ");
}

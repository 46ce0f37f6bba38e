import assert from "node:assert/strict";
import { phraseBook } from "../../../src/core/sentence/phrases.ts";
import { wordsOf } from "../../../src/core/sentence/words.ts";

const book = phraseBook([
  ["chiffre d'affaires", "revenue"],
  ["CA", "revenue"],
  ["rendez-vous", "meeting"],
  ["rdv", "meeting"],
  ["augment*", "raise"],
  ["sans descendre sous", "guard"],
  ["sans", "without"],
  ["renouvellement", "renewal"],
]);

const found = (sentence: string) => {
  const words = wordsOf(sentence);
  return words.flatMap((_, index) => {
    const phrase = book.at(words, index);
    const [first, last] = [words[index], words[(phrase?.end ?? 0) - 1]];
    return phrase && first && last ? `${phrase.meanings.join()}: ${sentence.slice(first.start, last.end)}` : [];
  });
};

describe("a book of phrases", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["le Chiffre d’affaires", ["revenue: Chiffre d’affaires"]],
    ["3 RENDEZ VOUS", ["meeting: RENDEZ VOUS"]],
    ["des RDVs", ["meeting: RDVs"]],
    ["augmentation, augmenter", ["raise: augmentation", "raise: augmenter"]],
    ["sans descendre sous 30 %", ["guard: sans descendre sous"]],
    ["sans remise", ["without: sans"]],
    ["renouvelement et renouvellemnet", ["renewal: renouvelement", "renewal: renouvellemnet"]],
    ["les renouvellements, le renouvellememt", ["renewal: renouvellements", "renewal: renouvellememt"]],
    ["un CA, pas ça", ["revenue: CA"]],
  ];
  for (const [sentence, phrases] of cases) it(sentence, () => assert.deepEqual(found(sentence), phrases));
});

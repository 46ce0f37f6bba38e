import assert from "node:assert/strict";
import { languageOfWords } from "../../../src/core/sentence/language.ts";
import { wordsOf } from "../../../src/core/sentence/words.ts";

/** The likelier language of a sentence, with "!" where it is sure. */
const cases: readonly (readonly [sentence: string, language: string])[] = [
  ["Signer le bail avec la mairie", "fr!"],
  ["Sign the lease with our town hall", "en!"],
  ["Signer le contrat", "fr!"],
  ["Booster le pipe", "fr"],
  ["The pipeline", "en"],
  ["Lego", "fr"],
  ["", "fr"],
  ["Le deal de Lego", "fr"],
  ["Nouveaux locaux", "fr!"],
  ["Growing quickly", "en!"],
  ["Fresh partnership", "en"],
  ["Bing", "fr"],
  ["Trouver une idée politique", "fr!"],
  ["Seed and feed", "en"],
  ["Dynamiser", "fr"],
  ["Win 3 deals", "en"],
];

describe("the language of a sentence", () => {
  for (const [sentence, expected] of cases) {
    it(sentence || "none", () => {
      const { language, isSure } = languageOfWords(wordsOf(sentence));
      assert.equal(`${language}${isSure ? "!" : ""}`, expected);
    });
  }
});

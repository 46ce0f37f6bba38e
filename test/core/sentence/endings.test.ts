import assert from "node:assert/strict";
import { isAbstract, isParticiple, isPluralForm, isVerbOfDegree } from "../../../src/core/sentence/endings.ts";

/** Words that have an ending, and words that only look so. */
const endings: readonly (readonly [what: string, is: (word: string) => boolean, so: string, not: string])[] = [
  [
    "verbs of more or less",
    isVerbOfDegree,
    "fluidifier dynamiser intensify energise energize deepen strengthen widen",
    "certifier finaliser notify organise raise open listen diversified dynamism threaten lengthened fortnight",
  ],
  [
    "what is felt",
    isAbstract,
    "fidélité Proximité confiance presence closeness optimisme certitude finesse partnership neighbourhood Qualités",
    "visite agences licence unité rance ship city conference fidélités-là shipment business",
  ],
  [
    "past participles",
    isParticiple,
    "référencé Retenue inscrits finies validée prises offert ouverte suivi",
    "été dos fin rendez contrat nous voies queue",
  ],
  [
    "plurals",
    isPluralForm,
    "contrats prospects tableaux sites hôtels",
    "devis prix bonus access client Lidl's virus boss x",
  ],
];

describe("what the ending of a word tells", () => {
  for (const [what, is, so, not] of endings) {
    it(what, () => {
      assert.deepEqual(
        so.split(" ").filter((word) => !is(word)),
        [],
      );
      assert.deepEqual(not.split(" ").filter(is), []);
    });
  }
});

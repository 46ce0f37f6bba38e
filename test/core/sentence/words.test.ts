import assert from "node:assert/strict";
import fc from "fast-check";
import { wordsOf } from "../../../src/core/sentence/words.ts";

const plainly = (sentence: string) =>
  wordsOf(sentence).map(({ gap, plain, value }) => `${gap === " " ? "" : gap === "-" ? "-" : "+"}${value ?? plain}`);

const cases: readonly (readonly [sentence: string, words: string])[] = [
  ["Réaliser 200 000 € de CA", "+realiser 200000 € de ca"],
  ["200 000€ d'ici fin déc.", "+200000 +€ d +ici fin dec +."],
  ["180K€, 1,5 M€ et €1.2m", "+180 +k +€ +, 1.5 m +€ et € +1.2 +m"],
  ["1.234,5 puis 1,234.5 ou 200'000", "+1234.5 puis 1234.5 ou 200000"],
  ["rendez-vous mid-March, 3-month, n-1", "+rendez -vous mid -march +, 3 -month +, n -1"],
  ["30/06, 30.06.2026, 2026-06-30", "+30 +/ +6 +, 30.06.2026 +, 2026 +- +6 +- +30"],
  ["10-15 % en T3 2026 sur X200", "+10 +- +15 % en t3 2026 sur x200"],
  ["la 5G, le 1er RDV, 7h30", "+la 5 +g +, le 1 +er rdv +, 7 +h30"],
  ["aujourd'hui, l’an dernier, last year's", "+aujourd'hui +, l +an dernier +, last year +' +s"],
  ["NPS 32 → 45 – x2, ×3", "+nps 32 → 45 - x2 +, x +3"],
  ["0,250 t, 1.500 €, 1234,567", "+0.25 t +, 1500 € +, 1234.567"],
  ["1.2.3, 1,234,567 et 1.234.567,8", "+1.2.3 +, 1234567 et 1234567.8"],
  ["Œuvre, ÉTÉ, ça, Æther", "+oeuvre +, ete +, cela +, aether"],
  ["FY27, iPhone15, Q3-Q4, T3/26", "+fy27 +, iphone +15 +, q3 -q4 +, t3 +/ +26"],
  ["jusqu'à, qu’il, lorsqu'on, d'un", "+jusqu +a +, qu +il +, lorsqu +on +, d +un"],
  ["5 => 8, 5 --> 8, 5 ⇒ 8", "+5 → 8 +, 5 → 8 +, 5 → 8"],
  ["1 200 34, 12 345 678, 1'500", "+1200 34 +, 12345678 +, 1500"],
  ["", ""],
];

describe("the words of a sentence", () => {
  for (const [sentence, words] of cases) {
    it(sentence || "none", () => assert.equal(plainly(sentence).join(" "), words));
  }

  it("says which begin with a capital", () => {
    const capitals = wordsOf("Le CA d'Élan et de l'équipe à Été, Q3 et 5G, über Zoé").filter(
      ({ isCapital }) => isCapital,
    );
    assert.deepEqual(
      capitals.map(({ plain }) => plain),
      ["le", "ca", "elan", "ete", "q3", "g", "zoe"],
    );
  });

  it("holds every character that is not space or a hyphen within a word", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aé9 0.,-'’€%/QT\u202f") }), (sentence) => {
        const words = wordsOf(sentence);
        let end = 0;
        for (const word of words) {
          assert.ok(word.start >= end && word.end > word.start);
          assert.match(sentence.slice(end, word.start), /^[\s-]*$/u);
          end = word.end;
        }
        assert.match(sentence.slice(end), /^[\s-]*$/u);
      }),
    );
  });
});

import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { withFigure } from "../../../src/core/smart/figure-in-sentence.ts";
import { objectiveOf } from "./objective.ts";

/** A sentence that names a figure, and what it says with another one; undefined where that is not certain. */
const cases: readonly (readonly [sentence: string, from: number, to: number, after: string | undefined])[] = [
  ["Reach 200000 euros", 200_000, 250_000, "Reach 250000 euros"],
  ["Reach 200 000 €", 200_000, 250_000, "Reach 250 000 €"],
  ["Reach 200,000 euros", 200_000, 1_250_000, "Reach 1,250,000 euros"],
  ["Atteindre 200.000 €", 200_000, 250_000, "Atteindre 250.000 €"],
  ["Reach 200'000 francs", 200_000, 250_000, "Reach 250'000 francs"],
  ["Reach 2 000 000 €", 2_000_000, 3_500_000, "Reach 3 500 000 €"],
  ["Reach 200 k€", 200_000, 250_000, "Reach 250 k€"],
  ["Reach 200K", 200_000, 250_000, "Reach 250K"],
  ["Reach 200 k€", 200_000, 250_500, undefined],
  ["Reach 32 orders", 32, 45, "Reach 45 orders"],
  ["Reach 31 orders", 31, 45, undefined], // it may be the day of a date
  ["Reach 40 of 40", 40, 45, undefined],
  ["Reach 32.5 %", 32.5, 33.25, "Reach 33.25 %"],
  ["Atteindre 32,5 %", 32.5, 33.25, "Atteindre 33,25 %"],
  ["Reach 200 000", 200_000, 1999.5, "Reach 1 999,5"],
  ["Reach 200,000", 200_000, 1999.5, "Reach 1,999.5"],
  ["Reach -40", -40, -45, undefined],
  ["Reach 40", 40, -45, undefined],
];

/** Sentences that name other figures. */
const others = ["Reach 400 orders", "Reach 140", "Reach 1 040", "Reach 40 000", "Reach 40,5", "Reach it"];

describe("a figure in the sentence of an objective", () => {
  const edits = (sentence: string, from: number, to: number) => {
    const text = `accountPlan: 1\naccount: { name: Copyfast }\nobjectives:\n  - { statement: "${sentence}" }\n`;
    return { text, edits: withFigure(text, objectiveOf(`{ statement: "${sentence}" }`).statement, from, to) };
  };

  for (const [sentence, from, to, after] of cases) {
    it(`${sentence}: ${to} in the place of ${from}`, () => {
      const { text, edits: made } = edits(sentence, from, to);
      assert.equal(made && /statement: "(.*)"/.exec(applyEdits(text, made))?.[1], after);
    });
  }

  it("is left alone where it is another one, or the same", () => {
    for (const sentence of others) assert.deepEqual(edits(sentence, 40, 45).edits, [], sentence);
    assert.deepEqual(edits("Reach 40", 40, 40).edits, []);
    assert.deepEqual(withFigure("", undefined, 40, 45), []);
  });
});

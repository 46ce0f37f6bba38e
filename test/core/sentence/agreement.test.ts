import assert from "node:assert/strict";
import { type Language, languages, type Use } from "../../corpus/labelled-objectives.ts";
import { agreementOn, f1, questions } from "./agreement.ts";

/** What the reader has reached: it may get better, not worse. What counts is `measure`: it has learnt from the others. */
const floors: Readonly<Record<Use, Readonly<Record<Language, readonly number[]>>>> = {
  develop: { fr: [0.95, 0.95, 0.98, 0.95], en: [0.95, 0.95, 0.98, 0.95] },
  learn: { fr: [0.95, 0.95, 0.95, 0.95], en: [0.95, 0.95, 0.95, 0.95] },
  measure: { fr: [0.95, 0.95, 0.98, 0.96], en: [0.96, 0.95, 0.96, 0.92] },
};

describe("the reader of sentences agrees with the people who labelled them", () => {
  for (const use of ["develop", "learn", "measure"] as const) {
    for (const language of languages) {
      it(`${use}, ${language}`, () => {
        const agreement = agreementOn(use, language);
        for (const [index, question] of questions.entries()) {
          const reached = f1(agreement[question]);
          const floor = floors[use][language][index] ?? 1;
          assert.ok(reached >= floor, `${question}: F1 ${reached.toFixed(3)}, at least ${floor}`);
        }
      });
    }
  }
});

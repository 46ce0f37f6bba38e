import assert from "node:assert/strict";
import { agreementOn, f1, type halves, languages, questions } from "./agreement.ts";

/** What the reader has reached: it may get better, not worse. */
const floors: Readonly<Record<keyof typeof halves, Readonly<Record<"fr" | "en", readonly number[]>>>> = {
  develop: { fr: [0.97, 0.98, 0.99, 0.99], en: [0.97, 0.97, 0.98, 0.98] },
  measure: { fr: [0.88, 0.9, 0.97, 0.96], en: [0.88, 0.87, 0.96, 0.89] },
};

describe("the reader of sentences agrees with the people who labelled them", () => {
  for (const half of ["develop", "measure"] as const) {
    for (const language of languages) {
      it(`${half}, ${language}`, () => {
        const agreement = agreementOn(half, language);
        for (const [index, question] of questions.entries()) {
          const reached = f1(agreement[question]);
          const floor = floors[half][language][index] ?? 1;
          assert.ok(reached >= floor, `${question}: F1 ${reached.toFixed(3)}, at least ${floor}`);
        }
      });
    }
  }
});

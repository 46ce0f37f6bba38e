import assert from "node:assert/strict";
import { agreementOn, f1, type halves, languages, questions } from "./agreement.ts";

/** What the reader has reached: it may get better, not worse. */
const floors: Readonly<Record<keyof typeof halves, Readonly<Record<"fr" | "en", readonly number[]>>>> = {
  develop: { fr: [0.97, 0.97, 0.98, 0.97], en: [0.95, 0.96, 0.97, 0.96] },
  measure: { fr: [0.88, 0.89, 0.97, 0.93], en: [0.88, 0.86, 0.95, 0.83] },
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

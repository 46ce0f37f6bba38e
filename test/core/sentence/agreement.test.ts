import assert from "node:assert/strict";
import { agreementOn, f1, type halves, languages, questions } from "./agreement.ts";

/** What the reader has reached: it may get better, not worse. */
const floors: Readonly<Record<keyof typeof halves, Readonly<Record<"fr" | "en", readonly number[]>>>> = {
  develop: { fr: [0.95, 0.96, 0.96, 0.96], en: [0.89, 0.92, 0.94, 0.97] },
  measure: { fr: [0.8, 0.84, 0.96, 0.85], en: [0.81, 0.88, 0.93, 0.9] },
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

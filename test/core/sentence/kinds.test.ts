import assert from "node:assert/strict";
import { type Kind, kinds, languages, objectivesIn } from "../../corpus/labelled-objectives.ts";
import { isJudgedAlike } from "./agreement.ts";

/** How many of a kind are told, of a hundred: it may get better, not worse. */
const floors: Readonly<Record<Kind, number>> = {
  directions: 90,
  deliverables: 90,
  indicators: 90,
  figures: 95,
  held: 95,
};

describe("the reader of sentences tells what an objective is", () => {
  for (const language of languages) {
    const objectives = objectivesIn(language, "kinds.yaml");
    for (const kind of kinds) {
      it(`${kind}, ${language}`, () => {
        const own = objectives.filter((objective) => objective.kind === kind);
        const missed = own.filter((objective) => !isJudgedAlike(objective)).map(({ text }) => text);
        const told = 100 * (1 - missed.length / own.length);
        assert.ok(told >= floors[kind], `${told.toFixed(1)} %, at least ${floors[kind]} %: ${missed.join(" · ")}`);
      });
    }
  }
});

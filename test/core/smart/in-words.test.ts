import assert from "node:assert/strict";
import { locales } from "../../../src/core/locale.ts";
import { type Letter, reasons, smartInWords } from "../../../src/core/smart/in-words.ts";
import { smartReadingOf } from "./objective.ts";

const complete = `
owner: c.morel
statement: Sell 40 copiers to the head office
measurable: [{ indicator: volume, baseline: 25, target: 40 }]
realistic: { means: [a demonstration machine] }
timeBound: { start: 2026-05-01, due: 2026-07-31 }
`;

describe("the five letters in words", () => {
  const inWords = (yaml: string) => locales.map((locale) => smartInWords(smartReadingOf(yaml), locale));

  it("names them by how they stand, the best first", () => {
    assert.deepEqual(inWords(complete), ["SMART: all five letters met", "SMART : les cinq lettres sont acquises"]);
    assert.deepEqual(inWords("Sell 40 copiers before June"), [
      "SMART: M, T met · S partly met · A, R missing",
      "SMART : M, T acquis · S en partie · A, R absents",
    ]);
    assert.equal(inWords(complete.replace(/realistic.*/, ""))[1], "SMART : S, M, A, T acquis · R absent");
  });
});

describe("why a letter stands as it does", () => {
  const why = (letter: Letter, yaml: string) => reasons(letter, smartReadingOf(yaml)).map(({ en }) => en);

  it("is what is lacking, else what there is: an ambition says that there is a baseline", () => {
    assert.deepEqual(why("ambitious", complete), ["it goes beyond the baseline"]);
    assert.deepEqual(why("timeBound", "Sell more copiers"), ["no due date"]);
    assert.deepEqual(
      why("ambitious", `${complete.replace("baseline: 25", "baseline: 40")}acceptable: { agreedBy: c }`),
      ["there is a baseline to compare with", "somebody agreed, or past results speak for it"],
    );
    assert.deepEqual(why("ambitious", "Sell 40 copiers before June"), ["the fields do not show it yet"]);
  });
});

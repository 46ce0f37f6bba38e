import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { usualReturns } from "../../../src/core/negotiation/usual-returns.ts";

describe("what is usually asked for in return", () => {
  const offered = (concessions: string) =>
    usualReturns(readPlanDocument(`negotiation: { concessions: [${concessions}] }`).plan).map(({ en }) => en);

  it("is three things", () => {
    assert.deepEqual(offered(""), ["a commitment of 12 months", "a larger volume", "a signature this month"]);
  });

  it("leaves out what is asked for already, in either language", () => {
    const rest = ["a signature this month", "a recommendation to another site"];
    assert.deepEqual(offered("{ give: a, inReturnFor: a larger volume }, { give: b }"), [
      "a commitment of 12 months",
      ...rest,
    ]);
    assert.deepEqual(offered("{ inReturnFor: un engagement de 12 mois }, { inReturnFor: a larger volume }"), rest);
  });
});

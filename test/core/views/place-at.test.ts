import assert from "node:assert/strict";
import { parse } from "../../../src/core/source/parse.ts";
import { placeAt } from "../../../src/core/views/place-at.ts";

const text = `account:
  name: Bellwether
objectives:
  - Sell more
  - statement: Sell 40 copiers
    measurable: []
`;

const places: readonly [pointer: string, words: string][] = [
  ["/account/name", "name"],
  ["/objectives/0", "Sell more"],
  ["/objectives/1", "Sell 40 copiers"],
  ["/objectives/1/measurable", "measurable"],
  ["/objectives/1/timeBound/due", "Sell 40 copiers"],
  ["/objectives/7", "objectives"],
  ["/nowhere/at/all", ""],
  ["", ""],
];

describe("a place of the plan", () => {
  for (const [pointer, words] of places) {
    it(`${JSON.stringify(pointer)} is found at ${JSON.stringify(words)}`, () => {
      const { start, end } = placeAt(parse(text), pointer);
      assert.equal(text.slice(start, end), words);
    });
  }
});

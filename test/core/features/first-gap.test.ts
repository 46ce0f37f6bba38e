import assert from "node:assert/strict";
import { openedAtGap } from "../../../src/core/features/first-gap.ts";

const cases: readonly (readonly [before: string, after: string])[] = [
  ["account:\n  name: Leaf\n  sector:\n  owner:\nsale:\n", "account:\n  name: Leaf\n  sector: ‸\n  owner:\nsale:\n"],
  ["sale:\n  model:  # volume | value\n", "sale:\n  model: ‸ # volume | value\n"],
  ["account: { name: Leaf, sector: ~ }\nneeds:\n", "account: { name: Leaf, sector: ‸~ }\nneeds:\n"],
  ["account:\n", "account: ‸\n"],
  ["account: { name: Leaf }\n", "account: { name: Leaf }\n‸"],
];

describe("a plan that is opened to be filled in", () => {
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => {
      const { text, cursor } = openedAtGap(before);
      assert.equal(`${text.slice(0, cursor)}‸${text.slice(cursor)}`, after);
    });
  }
});

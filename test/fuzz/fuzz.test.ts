import fc from "fast-check";
import { properties } from "./properties.ts";

/** The same cases each time, so that a failure is somebody's own: `npm run fuzz` seeks new ones. */
const seed = 2026;

describe("whatever is typed", () => {
  for (const { name, promise, fewRuns, over } of properties) {
    it(`${name}: ${promise}`, () =>
      fc.assert(
        over((_, work) => work()),
        { seed, numRuns: fewRuns },
      ));
  }
});

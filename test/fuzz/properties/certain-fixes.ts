import assert from "node:assert/strict";
import { brokenByAll } from "../../core/fixes/all-at-once.ts";
import { mistaken } from "../../core/fixes/mistakes.ts";
import { property } from "../property.ts";
import { examplePlans, smallPlans } from "../texts.ts";

export const certainFixes = property(
  {
    name: "certain-fixes",
    promise: "all that is certain is put right at once, nothing gets worse and the comments stay",
    fewRuns: 5,
  },
  mistaken([...smallPlans, ...examplePlans]),
  (text) => assert.deepEqual(brokenByAll(text), []),
);

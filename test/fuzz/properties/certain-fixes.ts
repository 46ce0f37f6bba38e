import assert from "node:assert/strict";
import { brokenByAll } from "../../core/fixes/all-at-once.ts";
import { mistaken } from "../../core/fixes/mistakes.ts";
import { property } from "../property.ts";
import { plans } from "../texts.ts";

export const certainFixes = property(
  {
    name: "certain-fixes",
    promise: "all that is certain is put right at once, nothing gets worse and the comments stay",
    fewRuns: 8,
  },
  mistaken(plans),
  (text) => assert.deepEqual(brokenByAll(text), []),
);

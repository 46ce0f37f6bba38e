import assert from "node:assert/strict";
import { mistaken } from "../../core/fixes/mistakes.ts";
import { brokenPromises } from "../../core/fixes/promises.ts";
import { property } from "../property.ts";
import { examplePlans, smallPlans, wholePlaybooks } from "../texts.ts";

const promise = "every fix takes its finding away, and keeps all other values and comments";

export const fixes = property(
  { name: "fixes", promise, fewRuns: 10 },
  mistaken([...smallPlans, ...examplePlans]),
  (text) => {
    assert.deepEqual(brokenPromises(text), []);
  },
);

export const fixesInPlaybooks = property(
  { name: "fixes-in-playbooks", promise, fewRuns: 2 },
  mistaken(wholePlaybooks),
  (text) => {
    assert.deepEqual(brokenPromises(text, { kind: "sales-playbook" }), []);
  },
);

import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { isLost, marginLeft } from "../../../src/core/negotiation/margin.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";

/** What is left, and what was earned before; undefined when it can't be told. */
type Case = readonly [measures: string, left: number | undefined, baseline?: number];

const revenue = "{ indicator: revenue, unit: EUR, target: 200000 }";
const rate = '{ indicator: margin-rate, unit: "%", baseline: 30, target: 35 }';

const cases: readonly Case[] = [
  ["{ indicator: margin, unit: EUR, baseline: 50000, target: 70000 }", 60_000, 50_000],
  ["{ indicator: margin, unit: EUR, target: 70000.3 }", 60_000.3, 0],
  [`${revenue}, ${rate}`, 30, 30],
  [`${rate}, ${revenue.replace("revenue", "recurring-revenue")}`, 30, 30],
  [`${revenue}, { indicator: margin-rate, target: 0.5 }`, -4.5, 0],
  // An amount says more than a rate.
  [`${revenue}, ${rate}, { indicator: margin, unit: EUR, target: 15000 }`, 5000, 0],
  // Nothing to reckon with.
  [revenue, undefined],
  [rate, undefined],
  [`${rate}, { indicator: volume, target: 200000 }`, undefined],
  [`${rate}, { indicator: revenue, unit: EUR }`, undefined],
  [`${rate}, { indicator: revenue, unit: EUR, target: 0 }`, undefined],
  [`${rate}, { indicator: revenue, unit: EUR, target: -5 }`, undefined],
  [`${rate}, { indicator: revenue, unit: EUR, target: 4000, per: week }`, undefined],
  ['{ indicator: margin-rate, unit: "%", baseline: 30 }, { indicator: revenue, unit: EUR, target: 9 }', undefined],
  ["{ indicator: margin, unit: EUR, target: 900, per: week }", undefined],
  ["{ unit: EUR, target: 70000 }", undefined],
  ["", undefined],
];

describe("what concessions of 10,000 leave of a margin", () => {
  for (const [measures, left, baseline] of cases) {
    it(measures || "of none", () => {
      const { objectives } = readPlanDocument(`objectives: [{ statement: a, measurable: [${measures}] }]`).plan;
      const found = objectives[0] && marginLeft(objectives[0], 10_000, builtInPlaybook);
      assert.deepEqual([found?.left, found?.baseline], [left, baseline]);
      if (found) assert.equal(isLost(found), found.left < found.baseline);
    });
  }
});

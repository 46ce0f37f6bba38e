import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { growthOf } from "../../../src/core/smart/growth.ts";
import { isMoney, isShare, measureName } from "../../../src/core/smart/indicator.ts";
import { objectiveOf } from "./objective.ts";

function measureOf(fields: string) {
  const [measure] = objectiveOf(`measurable: [{ ${fields} }]`).measures;
  assert.ok(measure, fields);
  return measure;
}

describe("a measure", () => {
  it("grows in the direction of its indicator", () => {
    const cases: readonly (readonly [string, { change: number; percent: number | undefined } | undefined])[] = [
      ["indicator: revenue, baseline: 180000, target: 225000", { change: 45000, percent: 25 }],
      ["indicator: payment-days, baseline: 60, target: 45", { change: 15, percent: 25 }],
      ["indicator: payment-days, baseline: 60, target: 45, better: higher", { change: -15, percent: -25 }],
      ["indicator: margin, baseline: -10, target: -5", { change: 5, percent: 50 }],
      ["indicator: orders, baseline: 0, target: 5", { change: 5, percent: undefined }],
      ["indicator: orders, target: 5", undefined],
      ["indicator: orders, baseline: 5", undefined],
    ];
    for (const [fields, growth] of cases)
      assert.deepEqual(growthOf(measureOf(fields), builtInPlaybook), growth, fields);
  });

  it("counts money, a share, or things", () => {
    const money = ["unit: EUR", "unit: k€", "unit: M€", "unit: euros", "unit: $", "indicator: revenue"];
    const shares = ['unit: "%"', "unit: points", "indicator: margin-rate"];
    const things = [
      "unit: RDV",
      "unit: heures",
      "unit: vendeurs",
      "unit: kgs",
      "unit: ptarmigans",
      "indicator: meetings",
      "indicator: constructor",
    ];
    const kindOf = (fields: string) => {
      const measure = measureOf(fields);
      return isMoney(measure, builtInPlaybook) ? "money" : isShare(measure, builtInPlaybook) ? "share" : "things";
    };
    for (const fields of money) assert.equal(kindOf(fields), "money", fields);
    for (const fields of shares) assert.equal(kindOf(fields), "share", fields);
    for (const fields of things) assert.equal(kindOf(fields), "things", fields);
  });

  it("is called by the playbook's words, else by its own", () => {
    assert.deepEqual(measureName(measureOf("indicator: revenue"), builtInPlaybook), {
      en: "Revenue",
      fr: "Chiffre d'affaires",
    });
    assert.deepEqual(measureName(measureOf("indicator: shelf-metres"), builtInPlaybook), {
      en: "shelf-metres",
      fr: "shelf-metres",
    });
    assert.deepEqual(measureName(measureOf("target: 3"), builtInPlaybook), { en: "This figure", fr: "Ce chiffre" });
  });
});

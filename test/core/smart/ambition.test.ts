import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { ambitionOf, isAgreed } from "../../../src/core/smart/ambition.ts";
import { capacityOf } from "../../../src/core/smart/drivers.ts";
import { isBare } from "../../../src/core/smart/written.ts";
import { objectiveOf, trackOf } from "./objective.ts";

const measures = {
  more: "{ indicator: orders, baseline: 100, target: 130 }",
  little: "{ indicator: orders, baseline: 1000, target: 1001 }",
  same: "{ indicator: orders, baseline: 100, target: 100 }",
  less: "{ indicator: orders, baseline: 100, target: 90 }",
  unknown: "{ indicator: orders, target: 90 }",
  first: "{ indicator: orders, baseline: 0, target: 5 }",
  none: "{ indicator: orders, baseline: 100 }",
};

describe("the ambition of an objective", () => {
  const minimumGrowth = (percent: number) => ({
    ...builtInPlaybook,
    smart: { ...builtInPlaybook.smart, minimumGrowth: percent },
  });
  const ambition = (kinds: readonly (keyof typeof measures)[], playbook = minimumGrowth(1)) => {
    const found = ambitionOf(
      objectiveOf(`{ measurable: [${kinds.map((kind) => measures[kind]).join(", ")}] }`),
      playbook,
    );
    return found.state === "modest" ? found.modest.kind : found.state;
  };

  it("is that of what gets worse, else of what grows enough, else of what does not", () => {
    assert.deepEqual([ambition(["more"]), ambition(["less"]), ambition(["same"])], ["ambitious", "worse", "same"]);
    assert.deepEqual([ambition(["more", "less"]), ambition(["same", "more"])], ["worse", "ambitious"]);
    assert.deepEqual([ambition(["little"]), ambition(["same", "little"])], ["too-little", "same"]);
    assert.deepEqual(
      [ambition(["little"], minimumGrowth(0)), ambition(["more"], minimumGrowth(30))],
      ["ambitious", "too-little"],
    );
    assert.equal(ambition(["first"]), "ambitious");
  });

  it("is unknown without a baseline, and not measured without a target", () => {
    assert.deepEqual(
      [ambition(["unknown"]), ambition(["none"]), ambition([])],
      ["unknown", "unmeasured", "unmeasured"],
    );
    assert.equal(ambition(["unknown", "same"]), "same");
  });

  it("may be agreed instead", () => {
    const agreed = (fields: string) => isAgreed(objectiveOf(`{ statement: x, acceptable: ${fields} }`));
    const fields = [
      "{ agreedBy: c }",
      "{ evidence: last year }",
      "{ motivation: a bonus }",
      "{ on: 2026-01-01 }",
      "{}",
    ];
    assert.deepEqual(fields.map(agreed), [true, true, true, false, false]);
  });
});

describe("an objective with fields", () => {
  it("has more than a sentence", () => {
    const fields = [
      "measurable: [{ indicator: orders }]",
      "acceptable: { agreedBy: c }",
      "realistic: { means: [a budget] }",
      "timeBound: { due: 2026-12-31 }",
      "progress: [{ on: 2026-01-01, value: 1 }]",
    ];
    for (const field of fields) assert.equal(isBare(objectiveOf(`{ statement: x, ${field} }`)), false, field);
    assert.equal(isBare(objectiveOf("{ statement: x, owner: c }")), true);
  });
});

describe("what activities bring", () => {
  const capacity = (measure: string, driver: string, days: string) =>
    capacityOf(
      trackOf(
        `{ measurable: [{ ${measure} }], realistic: { drivers: [{ activity: calls, ${driver} }] }, timeBound: { ${days} } }`,
      ),
    )?.total;
  const days = "start: 2026-01-01, due: 2026-12-31";

  it("counts over the time of the objective, or in the measure's own period", () => {
    assert.equal(capacity("indicator: orders, target: 100", "volume: 8, per: month, yield: 1/4", days), 24);
    assert.equal(capacity("indicator: orders, target: 100", "volume: 8, yield: 1/4", days), 2);
    assert.equal(capacity("indicator: orders, per: week, target: 5", "volume: 8, per: day, yield: 1/4", days), 10);
  });

  it("is not known without its days in order, a target to be reached, or the way to it", () => {
    const monthly = "volume: 8, per: month, yield: 1/4";
    assert.equal(capacity("indicator: orders, target: 100", monthly, "start: 2026-01-01, due: 2026-01-01"), undefined);
    assert.equal(capacity("indicator: orders, target: 100", monthly, "due: 2026-12-31"), undefined);
    assert.equal(capacity("indicator: orders, target: 0", monthly, days), undefined);
    assert.equal(capacity("indicator: orders, better: lower, target: 100", monthly, days), undefined);
    assert.equal(capacity("indicator: orders", monthly, days), undefined);
  });
});

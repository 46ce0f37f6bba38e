import assert from "node:assert/strict";
import { roundOn, stepsTowards } from "../../../src/core/smart/steps.ts";
import { trackOf } from "./objective.ts";

const track = trackOf("{ measurable: [{ indicator: orders, baseline: 0, target: 100 }] }");

describe("milestones on the way to a target", () => {
  const steps = (start: string, due: string, of = track) =>
    stepsTowards(of, start, due).map(({ due: day, target = "-" }) => `${day} ${target}`);

  it("are quarters, months where the way is short, half-years or years where it is long, else its middle", () => {
    assert.deepEqual(steps("2026-01-01", "2026-12-31"), ["2026-03-31 20", "2026-06-30 50", "2026-09-30 70"]);
    assert.deepEqual(steps("2026-01-01", "2026-03-15"), ["2026-01-31 40", "2026-02-28 80"]);
    assert.deepEqual(steps("2026-01-01", "2027-09-30").length, 6);
    assert.deepEqual(steps("2026-01-01", "2028-12-31")[0], "2026-06-30 20");
    assert.deepEqual(steps("2026-01-01", "2031-12-31")[1], "2027-12-31 30");
    assert.deepEqual(steps("2026-01-01", "2026-01-20"), ["2026-01-11 50"]);
    assert.deepEqual(steps("2026-01-01", "2035-12-31"), ["2031-01-01 50"]);
  });

  it("have no target where the plan does not say from where to where", () => {
    const days = ["2026-03-31 -", "2026-06-30 -"];
    assert.deepEqual(steps("2026-01-01", "2026-08-31", undefined).length, 2);
    assert.deepEqual(
      stepsTowards(undefined, "2026-01-01", "2026-08-31").map(({ due, target = "-" }) => `${due} ${target}`),
      days,
    );
    assert.deepEqual(
      steps("2026-01-01", "2026-08-31", trackOf("{ measurable: [{ indicator: orders, baseline: 1 }] }")),
      days,
    );
  });

  it("are figures as somebody would write them, between the two ends", () => {
    const cases: readonly (readonly [from: number, to: number, share: number, value: number])[] = [
      [180_000, 200_000, 0.25, 185_000],
      [0, 1_234_567, 0.37, 500_000],
      [0, 40, 1 / 3, 13],
      [30, 31, 0.5, 30.5],
      [30, 32, 0.4, 31],
      [0.3, 0.35, 0.5, 0.325],
      [0, 30.5, 0.34, 10],
      [100, 50, 0.3, 85],
      [-5, 5, 0.33, -2],
      [10, 10, 0.5, 10],
      [0, 3, 1.2, 3],
      [3, 0, 1.2, 0],
    ];
    for (const [from, to, share, value] of cases) assert.equal(roundOn({ from, to, share }), value, `${from} to ${to}`);
  });
});

import assert from "node:assert/strict";
import { capacityOf, volumeToReach } from "../../../src/core/smart/drivers.ts";
import { trackOf } from "./objective.ts";

const meetings = (drivers: string, measure = "per: week, baseline: 5, target: 6") => `
measurable: [{ indicator: meetings, ${measure} }]
realistic: { drivers: [${drivers}] }
timeBound: { start: 2026-04-01, due: 2026-06-30 }
`;
const calls = "{ activity: calls, volume: 40, per: week, yield: 1/8 }";

describe("what the activities bring", () => {
  it("is volume times yield, summed in the period of the measure", () => {
    const cases: readonly (readonly [string, number, number, number])[] = [
      [meetings(calls), 5, 1, 48],
      [meetings(`${calls}, { activity: leads, volume: 2, per: week, yield: 1 }`), 7, 0, 32],
      [meetings("{ activity: calls, volume: 8, per: day, yield: 12.5% }"), 5, 1, 10],
      [meetings('{ activity: calls, volume: 40, per: week, yield: "0,125" }'), 5, 1, 48],
      [meetings(calls, "target: 78"), 65, 13, 48],
      [meetings("{ activity: calls, volume: 40, yield: 1/8 }", "target: 6"), 5, 1, 48],
      [meetings("{ activity: calls, volume: 0, per: week, yield: 1/8 }"), 0, 6, 48],
    ];
    for (const [yaml, total, gap, needed] of cases) {
      const capacity = capacityOf(trackOf(yaml));
      assert.ok(capacity, yaml);
      assert.deepEqual([capacity.total, capacity.gap, volumeToReach(capacity)], [total, gap, needed], yaml);
    }
  });

  it("counts from the baseline where the milestones show a level", () => {
    const track = trackOf(`
measurable: [{ indicator: new-customers, baseline: 25, target: 40 }]
realistic: { drivers: [{ activity: visits, volume: 2, per: month, yield: 0.5 }] }
timeBound: { start: 2026-01-01, due: 2026-12-31, milestones: [{ due: 2026-06-30, target: 32 }] }
`);
    const { required, total, gap } = capacityOf(track) ?? {};
    assert.deepEqual({ required, total, gap }, { required: 15, total: 12, gap: 3 });
  });

  it("is unknown while a figure is missing or does not compare", () => {
    const unknown = [
      meetings(""),
      meetings("{ activity: calls, per: week, yield: 1/8 }"),
      meetings(`${calls}, { activity: visits, volume: 3 }`),
      meetings("{ activity: calls, volume: 40, yield: 1/8 }"),
      meetings("{ activity: calls, volume: 40, per: week, yield: 0 }"),
      meetings(calls, "per: week"),
      meetings(calls, "target: 78").replace("start: 2026-04-01, ", ""),
      meetings(calls, "target: 78, better: lower"),
      meetings(calls, 'unit: "%", target: 78'),
      meetings(calls, "unit: k€, target: 78"),
      meetings(`${calls.replace("}", ", indicator: orders }")}`),
    ];
    for (const yaml of unknown) assert.equal(capacityOf(trackOf(yaml)), undefined, yaml);
  });
});

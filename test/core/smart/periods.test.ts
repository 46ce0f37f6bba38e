import assert from "node:assert/strict";
import type { Period } from "../../../src/core/plan/vocabulary.ts";
import { convertPace, periodsIn } from "../../../src/core/smart/periods.ts";

describe("periods", () => {
  it("turns one pace into another", () => {
    const paces: readonly (readonly [number, Period, Period, number])[] = [
      [8, "day", "week", 40],
      [40, "week", "day", 8],
      [3, "week", "week", 3],
      [12, "week", "year", 624],
      [3, "month", "quarter", 9],
      [12, "year", "month", 1],
      [3, "month", "week", 36 / 52],
    ];
    for (const [volume, from, to, expected] of paces) assert.equal(convertPace(volume, from, to), expected);
  });

  it("counts the periods from one day to another, both included", () => {
    const spans: readonly (readonly [string, string, Period, number])[] = [
      ["2026-01-01", "2026-12-31", "year", 1],
      ["2026-01-01", "2026-12-31", "week", 52],
      ["2028-01-01", "2028-12-31", "month", 12],
      ["2026-04-01", "2026-06-30", "month", 3],
      ["2026-04-01", "2026-06-30", "quarter", 1],
      ["2026-04-01", "2026-06-30", "week", 13],
      ["2026-04-15", "2026-07-14", "week", 13],
      ["2026-07-06", "2026-08-30", "week", 8],
      ["2026-07-06", "2026-07-12", "day", 5],
    ];
    for (const [start, due, period, expected] of spans) {
      assert.equal(periodsIn(start, due, period), expected, `${start} ${due} ${period}`);
    }
  });
});

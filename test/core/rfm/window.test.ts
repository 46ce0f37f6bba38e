import assert from "node:assert/strict";
import fc from "fast-check";
import { addMonths, dayNumberFrom, dayNumberOf, isoOf } from "../../../src/core/rfm/day-number.ts";
import { previousOf, type Window, windowOf } from "../../../src/core/rfm/window.ts";

const shown = ({ from, to }: Window) => `${isoOf(from)}..${isoOf(to)}`;

describe("a window", () => {
  for (const [period, to, current, previous] of [
    ["12m", "2026-06-15", "2025-06-16..2026-06-15", "2024-06-16..2025-06-15"],
    ["1m", "2026-02-28", "2026-02-01..2026-02-28", "2026-01-01..2026-01-31"],
    ["3m", "2026-03-31", "2026-01-01..2026-03-31", "2025-10-01..2025-12-31"],
    ["1y", "2024-02-29", "2023-03-01..2024-02-29", "2022-03-01..2023-02-28"],
    ["2w", "2026-06-15", "2026-06-02..2026-06-15", "2026-05-19..2026-06-01"],
    ["90d", "2026-06-15", "2026-03-18..2026-06-15", "2025-12-18..2026-03-17"],
  ] as const) {
    it(`of ${period} to ${to}, and the one before`, () => {
      const window = windowOf(period, dayNumberOf(to));
      assert.deepEqual([shown(window), shown(previousOf(window, period))], [current, previous]);
    });
  }

  it("given by its ends is followed back by as many months when they are whole, else by as many days", () => {
    const precedes = (from: string, to: string) =>
      shown(previousOf({ from: dayNumberOf(from), to: dayNumberOf(to), asOf: dayNumberOf(to) }));
    assert.equal(precedes("2026-01-01", "2026-06-30"), "2025-07-01..2025-12-31");
    assert.equal(precedes("2026-01-01", "2026-01-10"), "2025-12-22..2025-12-31");
  });

  it("keeps as many days to the day that counts as today", () => {
    const window = windowOf("1m", dayNumberOf("2026-05-31"), dayNumberOf("2026-06-15"));
    assert.equal(isoOf(previousOf(window, "1m").asOf), "2026-05-15");
  });
});

describe("a day as a number", () => {
  it("is the calendar's", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const [year = 0, month = 0, day = 0] = isoOf(number).split("-").map(Number);
        assert.equal(dayNumberFrom(year, month, day), number);
      }),
      { numRuns: 200 },
    );
    assert.equal(dayNumberFrom(2026, 2, 29), undefined);
    const last = (year: number) =>
      Array.from({ length: 12 }, (_, month) =>
        [28, 29, 30, 31, 32].findLast((day) => dayNumberFrom(year, month + 1, day) !== undefined),
      );
    const usual = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const year of [1, 1900, 2026, 2100, 9999]) assert.deepEqual(last(year), usual);
    for (const year of [4, 2000, 2024]) assert.deepEqual(last(year), usual.with(1, 29));
    for (const [year, month, day] of [
      [0, 1, 1],
      [10_000, 1, 1],
      [2026, 0, 1],
      [2026, 1, 0],
      [Number.NaN, 1, 1],
    ] as const) {
      assert.equal(dayNumberFrom(year, month, day), undefined);
    }
    assert.equal(dayNumberFrom(2026, 13, 1), undefined);
    assert.equal(isoOf(addMonths(dayNumberOf("2026-03-31"), -1)), "2026-02-28");
  });
});

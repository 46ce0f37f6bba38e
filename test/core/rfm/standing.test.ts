import assert from "node:assert/strict";
import fc from "fast-check";
import { dayNumberOf, isoOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import { perUnit } from "../../../src/core/rfm/money.ts";
import { portfolioOf, valuesOf } from "../../../src/core/rfm/portfolio.ts";
import { rankOf } from "../../../src/core/rfm/segments.ts";
import { endOfNextStep, stepsOf } from "../../../src/core/rfm/steps.ts";
import { windowOf } from "../../../src/core/rfm/window.ts";
import { type Purchase, standing, today } from "./standings.ts";

const runs = Number(process.env.RUNS ?? 60);

describe("the steps of a period", () => {
  for (const [period, count, first] of [
    ["12m", 12, "2025-06-16 2025-07-15"],
    ["24m", 12, "2024-06-16 2024-08-15"],
    ["90d", 13, "2026-03-18 2026-03-24"],
    ["1d", 1, "2026-06-15 2026-06-15"],
  ] as const) {
    it(`of ${period}`, () => {
      const whole = windowOf(period, today);
      const steps = stepsOf(whole);
      assert.equal(steps.length, count);
      assert.equal(steps[0] && `${isoOf(steps[0].from)} ${isoOf(steps[0].to)}`, first);
      assert.deepEqual([steps[0]?.from, steps.at(-1)?.to], [whole.from, whole.to]);
      for (const [index, { from }] of steps.entries())
        if (index > 0) assert.equal(from, (steps[index - 1]?.to ?? 0) + 1);
    });
  }

  it("end where the first one has left the period", () => {
    const february = windowOf("12m", dayNumberOf("2025-01-31"));
    assert.equal(isoOf(endOfNextStep(february)), "2025-02-28");
  });
});

describe("what lifts an account", () => {
  const purchases = fc.array(
    fc.tuple(fc.integer({ min: dayNumberOf("2024-07-01"), max: today }), fc.integer({ min: 0, max: 30_000 })),
    { maxLength: 12 },
  );

  it("holds on the day of the last order, whichever it is, as long as the limits do", () => {
    fc.assert(
      fc.property(purchases, fc.nat(), (lines, seed) => {
        const bought = lines.map(([day, amount]): Purchase => [isoOf(day), amount]);
        const { outlook, method, portfolio, now } = standing(bought);
        assert.ok(outlook);
        const { until, orders, without, toKeep } = outlook;
        const last = until - (seed % (until - today));
        const classOn = (day: number, more: number) => {
          const then = windowOf("12m", day);
          const ledger = new Ledger([then], method);
          ledger.addCustomer("a");
          const all = [
            ...bought.map(([on, amount]) => [dayNumberOf(on), amount] as const),
            // One a day: those of one day count as one.
            ...Array.from({ length: more }, (_, index) => [last - index, 0] as const),
          ];
          for (const [on, amount] of all) ledger.add("a", { day: on, amount: amount * perUnit, currency: "EUR" });
          const activity = ledger.activityOf("a", 0);
          assert.ok(activity);
          const values = new Map([["a", valuesOf(activity, then, method)]]);
          return portfolioOf(values, method, { frozen: portfolio.axes }).standings.get("a")?.segment;
        };
        const rank = (segment: string | undefined) => rankOf(segment ?? "", method) ?? 99;
        const isPossible = (count: number) => count <= last - today;
        assert.equal(classOn(until, 0), without);
        if (orders && isPossible(orders.needed)) {
          assert.ok(rank(classOn(last, orders.needed)) <= rank(orders.segment), `${now.segment}: ${orders.needed}`);
        }
        if (toKeep !== undefined && isPossible(toKeep)) {
          assert.ok(rank(classOn(until, toKeep)) <= rank(now.segment), `${now.segment} with ${toKeep}`);
        }
      }),
      { numRuns: runs },
    );
  });
});

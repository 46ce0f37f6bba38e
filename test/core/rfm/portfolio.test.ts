import assert from "node:assert/strict";
import fc from "fast-check";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { RfmMethod } from "../../../src/core/playbook/playbook.ts";
import type { OrderLine } from "../../../src/core/rfm/activity.ts";
import { periodsOf } from "../../../src/core/rfm/compare.ts";
import { dayNumberOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import { moneyDigits } from "../../../src/core/rfm/money.ts";
import type { Portfolio, Standing } from "../../../src/core/rfm/portfolio.ts";
import { movement } from "../../../src/core/rfm/segments.ts";
import { previousOf, windowOf } from "../../../src/core/rfm/window.ts";

const method = builtInPlaybook.rfm;
const window = windowOf("12m", dayNumberOf("2026-06-15"));
const windows = [window, previousOf(window, "12m")] as const;

type Line = readonly [customer: string, day: string, amount: number, more?: Partial<OrderLine>];

function periods(lines: readonly Line[], own: Partial<RfmMethod> = {}) {
  const chosen = { ...method, ...own };
  const ledger = new Ledger(windows, chosen);
  for (const [customer, day, amount, more] of lines) {
    ledger.add(customer, { day: dayNumberOf(day), amount: Math.round(amount * 10_000), ...more });
  }
  return { ...periodsOf(ledger, windows, chosen), ledger };
}

function standing(lines: readonly Line[], id = "a", own: Partial<RfmMethod> = {}): Standing {
  const found = periods(lines, own).current.standings.get(id);
  assert.ok(found);
  return found;
}

const written = ({ recencyDays, frequency, monetary, r, f, m, segment }: Standing) =>
  [recencyDays, frequency, monetary === undefined ? "-" : moneyDigits(monetary), `${r}${f}${m}`, segment].join(" ");

/** Customers c1 (the best) to cN, each with as many purchases as it is good. */
function ranked(count: number): Line[] {
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: count - index }, (_, purchase): Line => {
      const day = String(10 - Math.min(purchase, 9)).padStart(2, "0");
      const month = String(6 - (index % 6)).padStart(2, "0");
      return [`c${index + 1}`, `2026-${month}-${day}`, 100 * (count - index)];
    }),
  ).flat();
}

describe("the values of a customer", () => {
  it("are the days since the last purchase, the purchases, and their exact net sum", () => {
    const lines: Line[] = [
      ["a", "2026-06-01", 0.1],
      ["a", "2026-05-01", 0.2],
    ];
    assert.equal(written(standing(lines)), "14 2 0.3 521 potential-loyalists");
  });

  it("take in both ends of the window, and nothing beyond", () => {
    const lines: Line[] = [
      ["a", "2025-06-16", 1],
      ["a", "2026-06-15", 10],
      ["a", "2025-06-15", 100],
      ["a", "2026-06-16", 1000],
    ];
    assert.equal(written(standing(lines)), "0 2 11 521 potential-loyalists");
    assert.equal(periods(lines).ledger.future, 1);
  });

  it("count purchases by day, by line or by document", () => {
    const lines: Line[] = [
      ["a", "2026-06-01", 1, { document: "F1" }],
      ["a", "2026-06-01", 1, { document: "F2" }],
      ["a", "2026-06-02", 1, { document: "F2" }],
      ["a", "2026-06-02", 1],
    ];
    const counted = (countBy: RfmMethod["countBy"]) => standing(lines, "a", { countBy }).frequency;
    assert.deepEqual([counted("day"), counted("line"), counted("document")], [2, 4, 3]);
  });

  it("subtract refunds, which are no purchases and no sign of life", () => {
    const lines: Line[] = [
      ["a", "2026-05-01", 100],
      ["a", "2026-06-10", -30],
    ];
    assert.equal(written(standing(lines)), "45 1 70 411 promising");
  });

  it("give whoever was paid back all the lowest amount score, whatever the others do", () => {
    const worse = ["b", "c", "d", "e", "f"].flatMap((id, index): Line[] => [
      [id, "2026-05-01", 100],
      [id, "2026-05-02", -500 - index],
    ]);
    const found = standing([["a", "2026-05-01", 100], ["a", "2026-06-10", -100], ...worse]);
    assert.deepEqual([found.monetary, found.m], [0n, 1]);
  });

  it("count a free order as a sign of life, unless the playbook leaves it out", () => {
    const lines: Line[] = [
      ["a", "2026-05-01", 100],
      ["a", "2026-06-10", 0],
    ];
    const days = (zeroAmounts: RfmMethod["zeroAmounts"]) => standing(lines, "a", { zeroAmounts }).recencyDays;
    assert.deepEqual([days("count"), days("ignore")], [5, 45]);
  });

  it("tell who never bought from who bought before the window", () => {
    const { ledger, current, previous } = periods([
      ["old", "2020-01-01", 5],
      ["last-year", "2025-01-01", 5],
      ["refund", "2026-01-01", -5],
    ]);
    ledger.addCustomer("nobody");
    const all = (portfolio: Portfolio) =>
      [...portfolio.standings.values()].map(({ id, segment }) => `${id} ${segment}`);
    assert.deepEqual(all(current), ["old inactive", "last-year inactive", "refund inactive"]);
    assert.deepEqual(all(previous), ["old inactive", "last-year about-to-sleep", "refund prospect"]);
    assert.equal(periodsOf(ledger, windows, method).current.standings.get("nobody")?.segment, "prospect");
  });

  it("count recency from contacts too when the playbook says so, for everybody", () => {
    const { ledger } = periods([["a", "2026-05-01", 100]]);
    ledger.addContact("a", dayNumberOf("2026-06-14"));
    ledger.addContact("b", dayNumberOf("2026-06-14"));
    const { standings } = periodsOf(ledger, windows, { ...method, recency: "contact" }).current;
    assert.deepEqual([standings.get("a")?.recencyDays, standings.get("b")?.segment], [1, "prospect"]);
    assert.equal(periodsOf(ledger, windows, method).current.standings.get("a")?.recencyDays, 45);
  });
});

describe("scores", () => {
  it("cut a portfolio at type 7 quantiles, a value on a limit below it", () => {
    // The values 1 to 6: limits at 2, 3, 4 and 5.
    const { current } = periods(ranked(6));
    const scores = [...current.standings.values()].map(({ f }) => f);
    assert.deepEqual(scores, [5, 4, 3, 2, 1, 1]);
    assert.deepEqual(current.axes.frequency.cuts, {
      limits: [10n, 15n, 20n, 25n],
      denominator: 5n,
      floors: [2n, 3n, 4n, 5n],
    });
  });

  it("are never quintiles of a handful: thresholds stand in, and never 511 for everybody", () => {
    const { axes } = periods(ranked(4)).current;
    assert.equal(axes.frequency.method, "thresholds");
    const alike = periods(["a", "b", "c", "d", "e", "f"].map((id): Line => [id, "2026-06-01", 30_000])).current;
    assert.equal(alike.axes.monetary.method, "thresholds");
    assert.deepEqual(written([...alike.standings.values()][0] as Standing), "14 1 30000 514 new");
  });

  it("are left out where there is neither way, and the values are shown", () => {
    const thresholds = { recency: [30], frequency: [2, 1, 3, 4], monetary: [1, 2, 3, 4] };
    const found = standing([["a", "2026-06-01", 3]], "a", { thresholds });
    assert.equal(written(found), "14 1 3 undefinedundefined3 ");
  });

  it("compare amounts in the currency of most customers only, and never add up two", () => {
    const lines: Line[] = [
      ...ranked(6).map(([id, day, amount]): Line => [id, day, amount, { currency: "EUR" }]),
      ["us", "2026-06-01", 1e6, { currency: "USD" }],
      ["both", "2026-06-01", 1, { currency: "EUR" }],
      ["both", "2026-06-02", 1, { currency: "CHF" }],
    ];
    const { current } = periods(lines);
    assert.equal(current.currency, "EUR");
    assert.deepEqual(current.standings.get("us")?.m, undefined);
    assert.equal(moneyDigits(current.standings.get("us")?.monetary ?? 0n), "1000000");
    assert.equal(current.standings.get("both")?.monetary, undefined);
    assert.ok(current.standings.get("both")?.segment);
    assert.equal(current.axes.monetary.customers, 6);
  });
});

describe("two periods", () => {
  const before = ranked(8).map(([id, day, amount]): Line => [id, day.replace("2026", "2025"), amount]);

  it("move a customer by its own purchases alone when the limits are frozen", () => {
    // c1 buys as it did; everybody else buys ten times as much.
    const others = before.filter(([id]) => id !== "c1");
    const now = [...others, ...others.map(([id, , amount]): Line => [id, "2026-06-15", 10 * amount])];
    const lines: Line[] = [
      ...before,
      ...before
        .filter(([id]) => id === "c1")
        .map(([id, day, amount]): Line => [id, day.replace("2025", "2026"), amount]),
      ...now.map(([id, day, amount]): Line => [id, day.replace("2025", "2026"), amount]),
    ];
    const moneyScores = (cuts: RfmMethod["cuts"]) => {
      const { previous, current } = periods(lines, { cuts });
      return [previous.standings.get("c1")?.m, current.standings.get("c1")?.m];
    };
    assert.deepEqual(moneyScores("frozen"), [5, 5]);
    assert.equal(moneyScores("recomputed")[1] === 5, false);
  });

  it("tell a rise from a fall by the ranks of the classes", () => {
    assert.equal(movement("champions", "at-risk", method), "fell");
    assert.equal(movement("at-risk", "champions", method), "rose");
    assert.equal(movement("loyal", "loyal", method), "same");
    assert.equal(movement("champions", "inactive", method), "fell");
    assert.equal(movement("prospect", "new", method), undefined);
    assert.equal(movement(undefined, "new", method), undefined);
  });
});

const orderLines = fc.array(
  fc.record({
    customer: fc.constantFrom(..."abcdefghij"),
    day: fc.integer({ min: dayNumberOf("2023-01-01"), max: dayNumberOf("2026-07-30") }),
    amount: fc.integer({ min: -1_000_000, max: 90_000_000 }),
    document: fc.constantFrom("1", "2", undefined),
    currency: fc.constantFrom("EUR", undefined),
  }),
  { maxLength: 200 },
);

describe("whatever the lines", () => {
  const runs = { numRuns: Number(process.env.RUNS ?? 30) };
  const added = (lines: readonly (OrderLine & { customer: string })[], own: RfmMethod) => {
    const ledger = new Ledger(windows, own);
    for (const { customer, ...line } of lines) ledger.add(customer, line);
    const { current, previous } = periodsOf(ledger, windows, own);
    return { ledger, current, previous };
  };
  const methods = fc.record({
    countBy: fc.constantFrom("line", "day", "document" as const),
    zeroAmounts: fc.constantFrom("count", "ignore" as const),
    cuts: fc.constantFrom("frozen", "recomputed" as const),
    method: fc.constantFrom("quantiles", "thresholds" as const),
    bins: fc.constantFrom(3, 5),
  });
  const sorted = ({ standings, axes }: Portfolio) => ({
    axes,
    standings: [...standings].sort(([a], [b]) => (a < b ? -1 : 1)),
  });

  it("their order changes nothing", () => {
    fc.assert(
      fc.property(
        orderLines.chain((lines) =>
          fc.tuple(
            fc.constant(lines),
            fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
          ),
        ),
        methods,
        ([lines, shuffled], own) => {
          const [one, other] = [lines, shuffled].map((some) => added(some, { ...method, ...own }));
          assert.deepEqual(one && sorted(one.current), other && sorted(other.current));
          assert.deepEqual(one && sorted(one.previous), other && sorted(other.previous));
        },
      ),
      runs,
    );
  });

  it("the amounts add up to those of the lines in the window, and equal values share a score", () => {
    fc.assert(
      fc.property(orderLines, methods, (lines, own) => {
        const { current, ledger } = added(lines, { ...method, ...own });
        const inWindow = lines.filter(({ day }) => day >= window.from && day <= window.to);
        const all = [...current.standings.values()];
        assert.equal(
          all.reduce((sum, { monetary = 0n }) => sum + monetary, 0n),
          BigInt(inWindow.reduce((sum, { amount }) => sum + amount, 0)),
        );
        assert.ok(ledger.lines <= inWindow.length);
        for (const one of all) {
          for (const other of all) {
            if (one.frequency > 0 && one.frequency === other.frequency) assert.equal(one.f, other.f);
            if (one.frequency > 0 && other.frequency > one.frequency) assert.ok((other.f ?? 0) >= (one.f ?? 0));
          }
        }
      }),
      runs,
    );
  });
});

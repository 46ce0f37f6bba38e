import assert from "node:assert/strict";
import fc from "fast-check";
import type { RfmMethod } from "../../../src/core/playbook/playbook.ts";
import { dayNumberOf, isoOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import { perUnit } from "../../../src/core/rfm/money.ts";
import { portfolioOf, valuesOf } from "../../../src/core/rfm/portfolio.ts";
import { rankOf } from "../../../src/core/rfm/segments.ts";
import { standingInWords } from "../../../src/core/rfm/standing-in-words.ts";
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

const cases: readonly (readonly [
  string,
  readonly Purchase[],
  readonly string[],
  readonly string[],
  Partial<RfmMethod>?,
])[] = [
  [
    "a customer whom one order lifts",
    [
      ["2025-12-01", 3000],
      ["2026-02-10", 4000],
    ],
    [
      "About to sleep: 2 purchases for €7,000 from 16 Jun 2025 to 15 Jun 2026, the last one 125 days ago.",
      "A period ago: Prospects.",
      "One more order by 15 Jul 2026 would make it Potential loyalists.",
      "Another €13,001 by 15 Jul 2026 raises the amount score from 3 to 4.",
    ],
    [
      "En voie d'endormissement : 2 achats pour 7 000 € du 16 juin 2025 au 15 juin 2026, le dernier il y a 125 jours.",
      "Une période plus tôt : Prospects.",
      "Une commande de plus d'ici au 15 juil. 2026 en ferait : Fidèles potentiels.",
      "13 001 € de plus d'ici au 15 juil. 2026 portent la note de montant de 3 à 4.",
    ],
  ],
  [
    "a good customer whose silence costs",
    [
      ["2025-07-01", 9000],
      ["2025-10-01", 9000],
      ["2025-11-01", 9000],
      ["2025-12-01", 9000],
      ["2026-01-02", 9000],
      ["2026-02-02", 9000],
      ["2026-03-20", 9000],
    ],
    [
      "Loyal: 7 purchases for €63,000 from 16 Jun 2025 to 15 Jun 2026, the last one 87 days ago.",
      "A period ago: Prospects.",
      "Without an order by 15 Jul 2026 it falls to Need attention.",
      "One more order by 15 Jul 2026 would make it Champions.",
    ],
    [],
  ],
  [
    "nobody's customer yet",
    [],
    ["Prospects: no purchase so far.", "One more order by 15 Jul 2026 would make it New."],
    [],
  ],
  [
    "one who left",
    [["2024-07-01", 900]],
    [
      "Inactive: nothing was bought from 16 Jun 2025 to 15 Jun 2026.",
      "It fell: Hibernating a period ago.",
      "One more order by 15 Jul 2026 would make it New.",
    ],
    [],
  ],
];

describe("the standing of an account, in words", () => {
  for (const [who, purchases, english, french, own] of cases) {
    it(`of ${who}`, () => {
      const account = standing(purchases, own);
      const said = (locale: "en" | "fr") => {
        const { standing: first, trend, outlook } = standingInWords(account, locale);
        return [first, trend, ...outlook].flatMap((one) => one?.replaceAll(/[\u00a0\u202f]/g, " ") ?? []);
      };
      assert.deepEqual(said("en"), english);
      if (french.length > 0) assert.deepEqual(said("fr"), french);
    });
  }

  it("tells how much one order has to bring where the class depends on the amount", () => {
    const segments = { big: { m: [4, 5], rank: 1 }, busy: { f: [3, 5], rank: 2 }, small: { rank: 3 } };
    const { outlook } = standingInWords(standing([["2026-05-01", 4000]], { segments }), "en");
    assert.equal(
      outlook[0],
      "3 more orders by 15 Jul 2026 would make it busy, and so would one of €16,001 or more (big).",
    );
  });

  it("keeps silent about what would lift an account that has no scores", () => {
    const thresholds = { recency: [1], frequency: [1], monetary: [1] };
    assert.equal(standing([["2026-05-01", 4000]], { thresholds }).outlook, undefined);
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
          return portfolioOf(values, method, portfolio.axes).standings.get("a")?.segment;
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

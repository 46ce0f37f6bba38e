import assert from "node:assert/strict";
import { checkObjectives, messagesOf, only } from "./objectives.ts";

describe("smart/realistic", () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      "a leap needs an explanation even before there is a date",
      `
- statement: Triple the copiers at the head office
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smart/realistic
  measurable: [{ indicator: volume, baseline: 40, target: 120 }]`,
    ],
    [
      "a measured and dated objective asks for its means",
      `
- statement: Sell more copiers to the head office
  measurable: [{ indicator: volume, baseline: 40, target: 44 }]
  realistic:
  ^^^^^^^^^ smart/realistic
  timeBound: { due: 2026-07-31 }`,
    ],
    [
      "means explain a leap",
      "- statement: Triple the copiers\n  measurable: [{ indicator: volume, baseline: 40, target: 120 }]\n  realistic: { means: [a second salesperson] }",
    ],
    [
      "a total: 13 weeks of 40 calls at 1/8 are 65 meetings",
      `
- statement: Meetings at the head office
  measurable: [{ indicator: meetings, target: 66 }]
  realistic: { drivers: [{ activity: calls, volume: 40, per: week, yield: 1/8 }] }
                                                    ^^ smart/realistic
  timeBound: { start: 2026-04-01, due: 2026-06-30 }
- statement: Meetings at the branch
  measurable: [{ indicator: meetings, target: 65 }]
  realistic: { drivers: [{ activity: calls, volume: 40, per: week, yield: 1/8 }] }
  timeBound: { start: 2026-04-01, due: 2026-06-30 }`,
    ],
    [
      "the driver names the measure it feeds, money included",
      `
- statement: Revenue and meetings
  measurable: [{ indicator: revenue, unit: EUR, per: month, target: 10000 }, { indicator: meetings, per: week, target: 6 }]
  realistic:
    drivers:
      - { activity: orders, indicator: revenue, volume: 18, per: month, yield: 500 }
                                                        ^^ smart/realistic
      - { activity: calls, indicator: meetings, volume: 10, per: day, yield: 1/8 }`,
    ],
    [
      "nobody says which of two measures it feeds",
      "- statement: Two measures here\n  measurable: [{ indicator: meetings, per: week, target: 6 }, { indicator: calls, per: week, target: 600 }]\n  realistic: { drivers: [{ activity: calls, volume: 1, per: week, yield: 1/8 }] }",
    ],
    [
      "calls are no money",
      "- statement: Revenue it is\n  measurable: [{ indicator: revenue, target: 10000 }]\n  realistic: { drivers: [{ activity: calls, volume: 1, per: week, yield: 1/8 }] }\n  timeBound: { start: 2026-04-01, due: 2026-06-30 }",
    ],
    [
      "a yield that is still to be typed",
      "- statement: Meetings at the branch\n  measurable: [{ indicator: meetings, per: week, target: 6 }]\n  realistic: { drivers: [{ activity: calls, volume: 1, per: week }, { activity: visits, volume: 1, per: week, yield: 1 }] }",
    ],
    [
      "less is better",
      "- statement: Fewer complaints there\n  measurable: [{ indicator: complaints, per: week, target: 6 }]\n  realistic: { drivers: [{ activity: calls, volume: 1, per: week, yield: 1 }] }",
    ],
    [
      "a third of a third leaves no gap of its own",
      "- statement: Meetings at the branch\n  measurable: [{ indicator: meetings, per: week, target: 1 }]\n  realistic: { drivers: [{ activity: a, volume: 1, per: week, yield: 1/3 }, { activity: b, volume: 1, per: week, yield: 1/3 }, { activity: c, volume: 1, per: week, yield: 1/3 }] }",
    ],
  ];
  for (const [name, objectives] of cases) it(name, () => void checkObjectives(objectives, only("smart/realistic")));

  it("shows the sum of several activities and the periods that differ", () => {
    const objectives = `
- statement: Meetings at the branch
  measurable: [{ indicator: meetings, per: week, target: 12 }]
  realistic:
    drivers: [{ activity: visits, volume: 2, per: month, yield: 0.5 }, { activity: calls, volume: 8, per: day, yield: 1/8 }]
`;
    assert.deepEqual(messagesOf(objectives, "en", only("smart/realistic")), [
      "8 calls a day × 1/8 × 5 + 2 visits a month × 0.5 × 0.23 = 5.23 a week, 6.77 short of 12. It takes 19 calls a day, a better yield or another source.",
    ]);
    assert.deepEqual(messagesOf(objectives, "fr", only("smart/realistic")), [
      "8 calls par jour × 1/8 × 5 + 2 visits par mois × 0,5 × 0,23 = 5,23 par semaine : il manque 6,77 pour arriver à 12. Il faut 19 calls par jour, un meilleur rendement ou une autre source.",
    ]);
  });
});

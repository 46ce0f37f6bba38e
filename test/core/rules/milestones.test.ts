import { checkObjectives, only } from "./objectives.ts";

describe("smart/milestones", () => {
  const revenue = (time: string, measure = "indicator: revenue, unit: EUR, baseline: 180000, target: 200000") =>
    `- statement: Reach 200,000 € of revenue\n  measurable: [{ ${measure} }]\n  timeBound:\n${time}`;
  const cases: readonly (readonly [string, string])[] = [
    ["a quarter needs none", revenue("    start: 2026-01-01\n    due: 2026-03-31")],
    [
      "a longer time does",
      revenue("    start: 2026-01-01\n    due: 2026-04-30").replace(
        "timeBound:",
        "timeBound:\n  ^^^^^^^^^ smart/milestones",
      ),
    ],
    [
      "from today when it has no start",
      revenue("    due: 2026-12-31").replace("timeBound:", "timeBound:\n  ^^^^^^^^^ smart/milestones"),
    ],
    ["not for what is past", revenue("    due: 2025-12-31")],
    ["an empty list", revenue("    due: 2026-12-31\n    milestones: []\n    ^^^^^^^^^^ smart/milestones")],
    [
      "dates out of order, twice the same, outside",
      revenue(`    start: 2026-01-01
    due: 2026-12-31
    milestones:
      - { due: 2025-12-01, target: 10000 }
               ^^^^^^^^^^ smart/milestones
      - { due: 2026-06-30, target: 100000 }
      - { due: 2026-03-31, target: 45000 }
               ^^^^^^^^^^ smart/milestones
      - { due: 2026-06-30 }
               ^^^^^^^^^^ smart/milestones
      - { due: 2027-01-01, target: 200000 }
               ^^^^^^^^^^ smart/milestones`),
    ],
    [
      "figures that go back, beyond the target, short of it at the end",
      `${revenue(`    start: 2026-01-01
    due: 2026-12-31
    milestones:
      - { due: 2026-03-31, target: 100000 }
      - { due: 2026-06-30, target: 45000 }
                                   ^^^^^ smart/milestones
      - { due: 2026-12-31, target: 190000 }
                                   ^^^^^^ smart/milestones`)}
${revenue(`    start: 2026-01-01
    due: 2026-12-31
    milestones:
      - { due: 2026-06-30, target: 210000 }
      - { due: 2026-09-30, target: 220000 }
                                   ^^^^^^ smart/milestones`)}`,
    ],
    [
      "a level starts from its baseline, down as well as up",
      `${revenue("    start: 2026-01-01\n    due: 2026-12-31\n    milestones: [{ due: 2026-06-30, target: 28 }]\n                                            ^^ smart/milestones", "indicator: margin-rate, baseline: 30, target: 35")}
${revenue("    start: 2026-01-01\n    due: 2026-12-31\n    milestones: [{ due: 2026-06-30, target: 50 }, { due: 2026-09-30, target: 47 }]", "indicator: payment-days, baseline: 60, target: 45")}
${revenue("    start: 2026-01-01\n    due: 2026-12-31\n    milestones: [{ due: 2026-06-30, target: 50 }, { due: 2026-09-30, target: 55 }]\n                                                                             ^^ smart/milestones", "indicator: payment-days, baseline: 60, target: 45")}`,
    ],
    [
      "from the baseline to the target is the way, whatever is better",
      revenue(
        "    start: 2026-01-01\n    due: 2026-12-31\n    milestones: [{ due: 2026-06-30, target: 35 }, { due: 2026-09-30, target: 32 }]",
        "indicator: margin-rate, baseline: 40, target: 30",
      ),
    ],
    [
      "without a baseline, or from the target to itself, what is better is the way",
      `${revenue(
        "    start: 2026-01-01\n    due: 2026-12-31\n    milestones: [{ due: 2026-06-30, target: 35 }, { due: 2026-09-30, target: 32 }]\n                                                                             ^^ smart/milestones",
        "indicator: margin-rate, target: 40",
      )}
${revenue(
  "    start: 2026-01-01\n    due: 2026-12-31\n    milestones: [{ due: 2026-06-30, target: 41 }]\n                                            ^^ smart/milestones",
  "indicator: margin-rate, baseline: 40, target: 40",
)}`,
    ],
    [
      "each indicator has steps of its own",
      `
- statement: Two measures here
  measurable: [{ indicator: revenue, baseline: 180000, target: 200000 }, { indicator: margin-rate, baseline: 30, target: 35 }]
  timeBound:
    start: 2026-01-01
    due: 2026-12-31
    milestones:
      - { due: 2026-03-31, target: 45000 }
      - { due: 2026-06-30, target: 100000 }
      - { due: 2026-03-31, target: 31, indicator: margin-rate }
      - { due: 2026-06-30, target: 36, indicator: margin-rate }
                                   ^^ smart/milestones
      - { due: 2026-09-30, target: 1, indicator: unknown }`,
    ],
    [
      "steps without figures",
      revenue("    start: 2026-01-01\n    due: 2026-12-31\n    milestones: [{ due: 2026-06-30 }, { due: }]"),
    ],
    [
      "when the dates of the objective contradict each other, that is said once",
      revenue("    start: 2026-12-31\n    due: 2026-01-01\n    milestones: [{ due: 2026-06-30 }]"),
    ],
  ];
  for (const [name, objectives] of cases) it(name, () => void checkObjectives(objectives, only("smart/milestones")));
});

import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { expectedAt, standingOf } from "../../../src/core/smart/progress.ts";
import { trackOf } from "./objective.ts";

const year = "start: 2026-01-01, due: 2026-12-31";
const revenue = (time: string, progress = "") => `
measurable: [{ indicator: revenue, unit: EUR, baseline: 180000, target: 200000 }]
timeBound: { ${time} }
progress: [${progress}]
`;
const steps = `${year}, milestones: [{ due: 2026-06-30, target: 100000 }, { due: 2026-03-31, target: 45000 }]`;

describe("what a measure should have reached", () => {
  const cases: readonly (readonly [
    name: string,
    yaml: string,
    expected: Readonly<Record<string, number | undefined>>,
  ])[] = [
    [
      "a total over its milestones, in whatever order they are written",
      revenue(steps),
      {
        "2025-12-31": undefined,
        "2026-01-01": 0,
        "2026-03-31": 45000,
        "2026-06-30": 100000,
        "2026-12-31": 200000,
        "2027-05-01": 200000,
      },
    ],
    ["a total without milestones", revenue(year), { "2026-01-01": 0, "2026-07-02": 100000, "2026-12-31": 200000 }],
    ["no start", revenue("due: 2026-12-31"), { "2026-07-02": undefined, "2026-12-31": 200000 }],
    [
      "no due date",
      revenue("milestones: [{ due: 2026-03-31, target: 45000 }]"),
      { "2026-03-30": undefined, "2026-04-30": 45000 },
    ],
    [
      "a level by its unit",
      `measurable: [{ indicator: margin-rate, baseline: 30, target: 40 }]\ntimeBound: { ${year} }`,
      { "2026-01-01": 30, "2026-07-02": 35 },
    ],
    [
      "a pace",
      `measurable: [{ indicator: meetings, per: week, baseline: 5, target: 6 }]\ntimeBound: { ${year} }`,
      { "2026-07-02": 5.5 },
    ],
    [
      "a level by its milestones",
      `measurable: [{ indicator: new-customers, baseline: 25, target: 40 }]\ntimeBound: { ${year}, milestones: [{ due: 2026-07-02, target: 32 }] }`,
      { "2026-01-01": 25, "2026-07-02": 32 },
    ],
    [
      "a level by the first of its milestones that has a figure",
      `measurable: [{ indicator: new-customers, baseline: 25, target: 40 }]\ntimeBound: { ${year}, milestones: [{ due: 2026-03-31 }, { due: 2026-07-02, target: 32 }] }`,
      { "2026-01-01": 25, "2026-07-02": 32 },
    ],
    [
      "a total by its milestones, though less is better",
      `measurable: [{ indicator: complaints, baseline: 40, target: 20 }]\ntimeBound: { ${year}, milestones: [{ due: 2026-07-02, target: 10 }] }`,
      { "2026-01-01": 0, "2026-07-02": 10 },
    ],
    [
      "less is better, from nowhere",
      `measurable: [{ indicator: complaints, target: 20 }]\ntimeBound: { ${year} }`,
      { "2026-01-01": undefined, "2026-07-02": undefined, "2026-12-31": 20 },
    ],
    [
      "two steps on a day",
      revenue(`${year}, milestones: [{ due: 2026-06-30, target: 1 }, { due: 2026-06-30, target: 3 }]`),
      { "2026-06-30": 3 },
    ],
  ];
  for (const [name, yaml, expected] of cases) {
    it(name, () => {
      const track = trackOf(yaml);
      for (const [day, value] of Object.entries(expected)) assert.equal(expectedAt(track, day), value, day);
    });
  }
});

describe("how a measure stands", () => {
  const cases: readonly (readonly [progress: string, today: string, state: string | undefined])[] = [
    ["", "2026-06-15", undefined],
    ["{ on: 2026-03-31, value: 47000 }", "2026-06-15", "on-track"],
    ["{ on: 2026-03-31, value: 40000 }", "2026-06-15", "behind"],
    ["{ on: 2026-03-31, value: 50000 }", "2026-06-15", "ahead"],
    ["{ on: 2026-03-31, value: 200000 }", "2026-06-15", "reached"],
    ["{ on: 2026-12-31, value: 200000 }", "2027-01-15", "reached"],
    ["{ on: 2026-12-31, value: 199000 }", "2027-01-15", "missed"],
    ["{ on: 2026-12-31, value: 199000 }", "2026-12-31", "on-track"],
    ["{ on: 2026-07-01, value: 1 }", "2026-06-15", undefined],
    ["{ on: 2026-03-31, value: 1 }, { on: 2026-03-31, value: 45000 }", "2026-06-15", "on-track"],
    ["{ on: 2026-03-31, value: 45000 }, { on: 2026-05-31 }, { value: 1 }", "2026-06-15", "on-track"],
  ];
  for (const [progress, today, state] of cases) {
    it(`${progress || "nothing noted"} on ${today}: ${state}`, () => {
      assert.equal(standingOf(trackOf(revenue(steps, progress)), today, builtInPlaybook)?.state, state);
    });
  }

  it("misses nothing that had no target", () => {
    const track = trackOf(
      `measurable: [{ indicator: orders }]\ntimeBound: { ${year} }\nprogress: [{ on: 2026-07-02, value: 1 }]`,
    );
    assert.notEqual(standingOf(track, "2027-01-02", builtInPlaybook)?.state, "missed");
  });

  it("judges a ceiling only at its end", () => {
    const complaints = (value: number) =>
      trackOf(`
measurable: [{ indicator: complaints, baseline: 40, target: 20 }]
timeBound: { ${year}, milestones: [{ due: 2026-07-02, target: 10 }] }
progress: [{ on: 2026-07-02, value: ${value} }]
`);
    assert.equal(standingOf(complaints(14), "2026-07-02", builtInPlaybook)?.state, "behind");
    assert.equal(standingOf(complaints(10), "2026-07-02", builtInPlaybook)?.state, "on-track");
    assert.equal(standingOf(complaints(14), "2027-01-02", builtInPlaybook)?.state, "reached");
  });
});

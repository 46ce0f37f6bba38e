import assert from "node:assert/strict";
import { findingsIn } from "../check.ts";
import { type Offered, offered } from "../fixes/fixed.ts";
import { checkObjectives, messagesOf, only, planWith } from "./objectives.ts";

const code = "objective/off-track";

describe(code, () => {
  const objective = (
    value: string,
    {
      measure = "indicator: revenue, unit: EUR, baseline: 180000, target: 200000",
      time = "start: 2026-01-01, due: 2026-12-31",
    } = {},
  ) => `
- statement: Reach the target of the year
  measurable: [{ ${measure} }]
  timeBound: { ${time} }
  progress:
    - ${value}`;
  const margin = { measure: "indicator: margin-rate, baseline: 30, target: 40" };
  const cases: readonly (readonly [string, string])[] = [
    ["this year's revenue starts at 0 again", objective("{ on: 2026-03-31, value: 47000 }")],
    ["a tenth less is tolerated", objective("{ on: 2026-07-02, value: 90500 }")],
    [
      "more is not",
      objective("{ on: 2026-07-02, value: 89000 }\n                               ^^^^^ objective/off-track"),
    ],
    [
      "only the latest result counts, and none from the future",
      objective(
        "{ on: 2026-05-31, value: 80000 }\n    - { on: 2026-02-28, value: 1 }\n    - { on: 2026-06-30, value: 2 }",
      ),
    ],
    [
      "a rate starts at its baseline",
      objective("{ on: 2026-06-01, value: 30 }\n                               ^^ objective/off-track", margin),
    ],
    ["a rate that is on its way", objective("{ on: 2026-06-01, value: 33 }", margin)],
    [
      "less is better",
      objective("{ on: 2026-06-01, value: 60 }\n                               ^^ objective/off-track", {
        measure: "indicator: payment-days, baseline: 60, target: 45",
      }).replaceAll("2026-06-01", "2026-06-14"),
    ],
    ["nothing is expected without a start", objective("{ on: 2026-06-01, value: 1 }", { time: "due: 2026-12-31" })],
    ["reached early", objective("{ on: 2026-02-01, value: 200001 }")],
    ["reached in time", objective("{ on: 2026-05-30, value: 200000 }", { time: "start: 2026-01-01, due: 2026-05-31" })],
    [
      "missed",
      objective("{ on: 2026-05-30, value: 199999 }\n                               ^^^^^^ objective/off-track", {
        time: "start: 2026-01-01, due: 2026-05-31",
      }),
    ],
    ["from before the start", objective("{ on: 2025-12-31, value: 1 }")],
  ];
  for (const [name, objectives] of cases) {
    it(
      name,
      () =>
        void checkObjectives(objectives, {
          only: ["objective/off-track"],
          today: objectives.includes("07-02") ? "2026-07-02" : "2026-06-15",
        }),
    );
  }

  it("asks for the result of what is past, as a question", () => {
    const [finding] = checkObjectives(
      `
- statement: Reach the target of last year
  measurable: [{ indicator: revenue, target: 1 }]
  timeBound: { due: 2026-06-14 }
                    ^^^^^^^^^^ objective/off-track
- statement: Reach the target of this year
  measurable: [{ indicator: revenue, target: 1 }]
  timeBound: { due: 2026-06-15 }
`,
      only("objective/off-track"),
    );
    assert.equal(finding?.severity, "information");
  });

  it("says what was expected", () => {
    const objectives = objective("{ on: 2026-03-31, value: 31000 }");
    assert.deepEqual(messagesOf(objectives, "en", only("objective/off-track")), [
      "Revenue: 31,000 on 2026-03-31, where the plan expects 48,901 by then. What will you change: the activity, the means, or the target?",
    ]);
    assert.deepEqual(messagesOf(objectives, "fr", only("objective/off-track")), [
      "Chiffre d'affaires : 31 000 au 2026-03-31, alors que le plan attend 48 901 à cette date. Que changez-vous : l'activité, les moyens ou la cible ?",
    ]);
  });

  it("asks for no result of what has no target, and for none where one is noted", () => {
    const past = (fields: string) =>
      findingsIn(planWith(`- { statement: Reach it, timeBound: { due: 2026-05-31 }, ${fields} }`), only(code)).length;
    assert.equal(past("measurable: [{ indicator: visits, target: 3 }], progress: []"), 1);
    assert.equal(past("measurable: [{ indicator: visits }]"), 0);
    assert.equal(past("measurable: [{ indicator: visits }, { indicator: orders, target: 3 }]"), 1);
    assert.equal(past("measurable: [{ indicator: visits, target: 3 }], progress: [{ on: 2026-05-30, value: 3 }]"), 0);
    // What can't be read is there: the schema speaks of it.
    assert.equal(past("measurable: [{ indicator: visits, target: 3 }], progress: soon"), 0);
  });

  it("rounds large expectations alone, and names all the facts of a miss", () => {
    const facts = (measure: string, result: string) =>
      findingsIn(planWith(objective(result, { measure })), only(code)).map(({ data }) => data.expected);
    assert.deepEqual(facts("indicator: visits, target: 182.5", "{ on: 2026-01-03, value: 0.5 }"), [182.5 * (2 / 364)]);
    assert.deepEqual(facts("indicator: visits, target: 36400", "{ on: 2026-01-02, value: 50 }"), [100]);
    assert.deepEqual(facts("indicator: visits, target: 36450", "{ on: 2026-01-02, value: 50 }"), [100]);
    const missed = objective("{ on: 2026-05-30, value: 5 }", {
      measure: "indicator: orders, target: 20",
      time: "start: 2026-01-01, due: 2026-05-31",
    });
    const [finding] = findingsIn(planWith(missed), only(code));
    const { on, due, target, value } = finding?.data ?? {};
    assert.deepEqual([on, due, target, value], ["2026-05-30", "2026-05-31", 20, 5]);
  });

  const check = (objectives: string, ...offers: readonly Offered[]) =>
    assert.deepEqual(offered(planWith(objectives), only(code)), offers);

  it("offers the result at this pace, in the figures and in the sentence", () => {
    check(
      `
- statement: Sell copiers for 200,000 € in 2026
  measurable:
    - { indicator: revenue, unit: EUR, baseline: 180000, target: 200000 }
  timeBound:
    start: 2026-01-01
    due: 2026-12-31
    milestones:
      - { due: 2026-03-31, target: 45000 }
      - { due: 2026-06-30 }
      - { due: 2026-09-30, target: 140000 }
  progress:
    - { on: 2026-03-31, value: 31000 }
`,
      [
        "Agree on 137,778 instead, the result at this pace",
        "- statement: Sell copiers for 137,778 € in 2026 | - { indicator: revenue, unit: EUR, baseline: 180000, target: 137778 } | - { due: 2026-03-31, target: 31000 } | - { due: 2026-09-30, target: 96444 }",
      ],
    );
    check(objective("{ on: 2026-06-01, value: 0.5 }", { measure: "indicator: visits, target: 3" }), [
      "Agree on 1.21 instead, the result at this pace",
      "measurable: [{ indicator: visits, target: 1.21 }]",
    ]);
    const claims = { measure: "indicator: claims, better: lower, baseline: 100, target: 50" };
    check(objective("{ on: 2026-06-01, value: 90 }", claims), [
      "Agree on 75.9 instead, the result at this pace",
      "measurable: [{ indicator: claims, better: lower, baseline: 100, target: 75.9 }]",
    ]);
  });

  it("offers none to whom nothing moves, or moves back", () => {
    for (const result of ["on: 2026-06-01, value: 100", "on: 2026-06-01, value: 110", "on: 2026-01-01, value: 120"]) {
      check(
        objective(`{ ${result} }`, {
          measure: "indicator: claims, better: lower, baseline: 100, target: 50",
        }),
      );
    }
  });

  it("offers to note what was reached, by the day that it was due or later, under the right indicator", () => {
    check(
      `
- statement: Reach it
  measurable: [{ indicator: visits, target: 40 }, { indicator: orders, target: 20 }]
  timeBound: { start: 2026-01-01, due: 2026-05-31 }
  progress:
    - { on: 2026-05-30, value: 10, indicator: orders }
    - { on: 2026-06-10, value: 39 }
`,
      ["It was reached: note 20 on 31 May 2026", "- on: 2026-05-31 | value: 20 | indicator: orders"],
      ["It was reached: note 40 on 10 Jun 2026", "- on: 2026-06-10 | value: 40"],
    );
    check(
      `
- statement: Reach it
  measurable: [{ indicator: visits }, { indicator: orders, target: 20 }]
  timeBound: { due: 2026-05-31 }
`,
      ["It was reached: note 20 on 31 May 2026", "progress: | - on: 2026-05-31 | value: 20 | indicator: orders"],
    );
  });
});

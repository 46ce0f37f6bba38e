import assert from "node:assert/strict";
import { checkObjectives, messagesOf, only } from "./objectives.ts";

describe("objective/off-track", () => {
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
});

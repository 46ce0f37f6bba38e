import assert from "node:assert/strict";
import { offersIn } from "./fixed.ts";

const head = "accountPlan: 1\naccount: { name: X, owner: c }\n";

/** The fields of an objective, and all that is offered: its title, and the line of the text that it makes. */
type Case = readonly [fields: readonly string[], offers: Readonly<Record<string, string>>];

const year = "timeBound: { start: 2026-01-01, due: 2026-12-31 }";
const milestones = (...steps: readonly string[]) =>
  `timeBound: { start: 2026-01-01, due: 2026-12-31, milestones: [${steps.map((step) => `{ ${step} }`).join(", ")}] }`;
const measured = (measure: string) => `measurable: [{ ${measure} }]`;
const orders = measured("indicator: orders, baseline: 100, target: 200");
const revenue = (target: number) => `{ indicator: revenue, unit: EUR, target: ${target} }`;
const agreed = { "c agreed to it today": "acceptable:" };

const cases: Readonly<Record<string, readonly Case[]>> = {
  "smart/ambitious": [
    [
      ["statement: Reach 90", measured("indicator: orders, baseline: 100, target: 90")],
      {
        "Exchange baseline and target": measured("indicator: orders, baseline: 90, target: 100"),
        "Less is better here": measured("indicator: orders, baseline: 100, target: 90, better: lower"),
        ...agreed,
        "Aim at 110": "statement: Reach 110",
      },
    ],
    [
      ["statement: Reach it", measured("indicator: claims, better: lower, baseline: 50, target: 60")],
      {
        "Exchange baseline and target": measured("indicator: claims, better: lower, baseline: 60, target: 50"),
        "More is better here": measured("indicator: claims, better: higher, baseline: 50, target: 60"),
        ...agreed,
        "Aim at 45": measured("indicator: claims, better: lower, baseline: 50, target: 45"),
      },
    ],
    [
      ["statement: Reach it", measured("indicator: orders, baseline: 3, target: 3")],
      { ...agreed, "Aim at 4": measured("indicator: orders, baseline: 3, target: 4") },
    ],
    [
      ["statement: Reach it", measured("indicator: orders, baseline: 0, target: 0")],
      { ...agreed, "Aim at 1": measured("indicator: orders, baseline: 0, target: 1") },
    ],
    [
      ["statement: Reach it", measured('indicator: margin-rate, unit: "%", baseline: 3, target: 3')],
      { ...agreed, "Aim at 3.3": measured('indicator: margin-rate, unit: "%", baseline: 3, target: 3.3') },
    ],
    [
      [
        "statement: Reach it",
        "measurable: [{ indicator: orders, baseline: 50, target: 50 }, { indicator: visits, target: 7 }]",
      ],
      {
        ...agreed,
        "Aim at 55": "measurable: [{ indicator: orders, baseline: 50, target: 55 }, { indicator: visits, target: 7 }]",
      },
    ],
    [["statement: Reach 100, against 100", measured("indicator: orders, baseline: 100, target: 100")], agreed],
  ],
  "smart/contradiction": [
    [
      ["statement: Reach a margin of 35 %", measured("indicator: margin-rate, target: 0.35")],
      { "Write 35": measured("indicator: margin-rate, target: 35") },
    ],
    [
      ["statement: Reach 200 k€ of revenue", `measurable: [${revenue(210_000)}]`],
      {
        "Write 200,000, as the sentence does": `measurable: [${revenue(200_000)}]`,
        "Write 210,000 in the sentence": "statement: Reach 210 k€ of revenue",
      },
    ],
    [
      ["statement: Reach 200 k€ of revenue", `measurable: [${revenue(210_000)}, ${revenue(200_000)}]`],
      {
        "210,000 holds": `measurable: [${revenue(210_000)}]`,
        "200,000 holds": `measurable: [${revenue(200_000)}]`,
      },
    ],
    [
      ["statement: Reach 200 k€ of revenue in 2026", "timeBound: { due: 2027-03-31 }"],
      {
        "Make it due in 2026": "timeBound: { due: 2026-03-31 }",
        "Write 2027 in the sentence": "statement: Reach 200 k€ of revenue in 2027",
      },
    ],
    [
      ["statement: Reach 200 k€ of revenue in 2026", "timeBound: { due: 2028-02-29 }"],
      { "Write 2028 in the sentence": "statement: Reach 200 k€ of revenue in 2028" },
    ],
  ],
  "smart/measurable": [
    [
      ["statement: Win more", measured("indicator: orders, baseline: 100")],
      Object.fromEntries(
        [105, 110, 120].map((to) => [`Aim at ${to}`, measured(`indicator: orders, baseline: 100, target: ${to}`)]),
      ),
    ],
    [
      ["statement: Win more", measured("indicator: orders, baseline: 3")],
      { "Aim at 4": measured("indicator: orders, baseline: 3, target: 4") },
    ],
    [
      ["statement: Win more", measured("indicator: claims, better: lower, baseline: 3.2")],
      Object.fromEntries(
        [3.04, 2.88, 2.56].map((to) => [
          `Aim at ${to}`,
          measured(`indicator: claims, better: lower, baseline: 3.2, target: ${to}`),
        ]),
      ),
    ],
    [["statement: Win more", measured("indicator: orders")], { "Aim at 1": measured("indicator: orders, target: 1") }],
    [
      ["statement: Win more", "measurable: [{ indicator: orders, target: 7 }, { indicator: orders }]"],
      { "Aim at 7": "measurable: [{ indicator: orders, target: 7 }, { indicator: orders, target: 7 }]" },
    ],
    [
      ["statement: Win more", measured("indicator: revenue, baseline: 0")],
      { "Add the target, to be filled in": measured("indicator: revenue, baseline: 0, target:") },
    ],
    [
      ["statement: Win more revenue", "measurable: [{ target: 90, unit: EUR }]"],
      Object.fromEntries(
        ["revenue", "recurring revenue", "margin"].map((name) => [
          `These figures count ${name}`,
          measured(`indicator: ${name.replace(" ", "-")}, target: 90, unit: EUR`),
        ]),
      ),
    ],
    [
      ["statement: Win more"],
      Object.fromEntries(
        [
          ["meetings", "meetings"],
          ["contracts signed", "signatures"],
          ["orders", "orders"],
        ].map(([name, id]) => [`Measure it by ${name}, 1 to begin with`, `- indicator: ${id}`]),
      ),
    ],
  ],
  "smart/milestones": [
    [
      ["statement: Reach it", orders, milestones("due: 2026-06-30, target: 250")],
      { "Write 150, on the way to the target": milestones("due: 2026-06-30, target: 150") },
    ],
    [
      ["statement: Reach it", orders, milestones("due: 2026-03-31, target: 150", "due: 2026-06-30, target: 120")],
      {
        "Write 167, on the way to the target": milestones(
          "due: 2026-03-31, target: 150",
          "due: 2026-06-30, target: 167",
        ),
      },
    ],
    [
      [
        "statement: Reach it",
        orders,
        milestones("due: 2026-09-30, target: 170", "target: 160", "due: 2026-03-31, target: 120", "due: 2026-06-30"),
      ],
      {
        "Put the milestones in the order of their dates": milestones(
          "due: 2026-03-31, target: 120",
          "target: 160",
          "due: 2026-06-30",
          "due: 2026-09-30, target: 170",
        ),
      },
    ],
    [
      ["statement: Reach it", orders, milestones("due: 2026-03-31, target: 120", "due: 2026-03-31, target: 150")],
      { "Remove this milestone": milestones("due: 2026-03-31, target: 120") },
    ],
    [
      ["statement: Reach it", orders, milestones("due: 2027-03-31, target: 150")],
      {
        "Move it to 31 Dec 2026": milestones("due: 2026-12-31, target: 150"),
        "Remove this milestone": milestones(),
      },
    ],
    [
      ["statement: Reach it", orders, milestones("due: 2025-03-31, target: 150")],
      {
        "Move it to 1 Jan 2026": milestones("due: 2026-01-01, target: 150"),
        "Remove this milestone": milestones(),
      },
    ],
    [
      ["statement: Reach it", orders, milestones("due: 2026-12-31, target: 150")],
      { "Write 200, on the way to the target": milestones("due: 2026-12-31, target: 200") },
    ],
    [
      ["statement: Reach it", orders, milestones("due: 2025-01-31, target: 110", "due: 2026-01-01, target: 120")],
      { "Remove this milestone": milestones("due: 2026-01-01, target: 120") },
    ],
    [
      ["statement: Reach it", orders, year],
      {
        "Add milestones on the way: 31 Mar 2026, 30 Jun 2026, 30 Sept 2026": milestones(
          "due: 2026-03-31, target: 50",
          "due: 2026-06-30, target: 100",
          "due: 2026-09-30, target: 150",
        ),
      },
    ],
  ],
  "smart/time-bound": [
    [
      ["statement: Win it", "timeBound: { start: 2026-06-01, due: 2026-05-01 }"],
      { "Exchange the two dates": "timeBound: { start: 2026-05-01, due: 2026-06-01 }" },
    ],
    [
      ["statement: Win it"],
      {
        "Due on 30 Jun 2026": "due: 2026-06-30",
        "Due on 30 Sept 2026": "due: 2026-09-30",
        "Due on 31 Dec 2026": "due: 2026-12-31",
      },
    ],
  ],
  "smart/specific": [
    [
      [measured("indicator: orders, target: 40")],
      {
        "Say what its figures say: “Reach 40 (orders)”": "statement: Reach 40 (orders)",
        "Add the field statement, to be filled in": "statement:",
      },
    ],
  ],
  "smart/realistic": [
    [
      [
        "statement: Reach it",
        measured("indicator: orders, baseline: 0, target: 100"),
        "realistic: { drivers: [{ activity: calls, volume: 2, per: week, yield: 1/8 }] }",
        year,
      ],
      { "Plan 16 calls": "realistic: { drivers: [{ activity: calls, volume: 16, per: week, yield: 1/8 }] }" },
    ],
    [
      ["statement: Reach it", measured("indicator: orders, baseline: 100, target: 500")],
      Object.fromEntries(
        ["time set aside for it", "a budget", "an up-to-date file", "training"].map((means) => [
          `Name the means: ${means}`,
          `means: [${means}]`,
        ]),
      ),
    ],
  ],
};

/** Those that are most likely meant. */
const preferred: ReadonlySet<string> = new Set([
  "Write 35",
  "These figures count revenue",
  "Put the milestones in the order of their dates",
  "Write 200, on the way to the target",
  "Add milestones on the way: 31 Mar 2026, 30 Jun 2026, 30 Sept 2026",
  "Exchange the two dates",
  "Plan 16 calls",
]);

describe("what is offered for an objective", () => {
  for (const [code, objectives] of Object.entries(cases)) {
    for (const [fields, expected] of objectives) {
      it(`${code}: ${fields.join("; ")}`, () => {
        const text = `${head}objectives:\n  - id: o\n${fields.map((field) => `    ${field}\n`).join("")}`;
        const offers = offersIn(text, { only: [code] }).filter(({ fix }) => !fix.hides);
        assert.deepEqual([...new Set(offers.map(({ title }) => title))], Object.keys(expected));
        for (const { title, after, fix } of offers) {
          assert.equal(fix.isPreferred ?? false, preferred.has(title), title);
          const lines = after.split("\n").map((line) => line.trim());
          assert.ok(lines.includes(expected[title] ?? ""), `${title}:\n${after}`);
        }
      });
    }
  }

  const inWords: readonly (readonly [code: string, sentence: string, offers: Readonly<Record<string, string>>])[] = [
    [
      "smart/time-bound",
      "Win it soon",
      {
        "Add “by the end of June 2026”": "Win it soon by the end of June 2026",
        "Add “by the end of September 2026”": "Win it soon by the end of September 2026",
        "Add “by the end of December 2026”": "Win it soon by the end of December 2026",
        "Write it with fields, to be filled in":
          "{ owner: c, statement: Win it soon, measurable:, timeBound: { due: } }",
      },
    ],
    [
      "smart/measurable",
      "Win more revenue",
      {
        "Measure it by revenue":
          "{ owner: c, statement: Win more revenue, measurable: [{ indicator: revenue, target: }], timeBound: { due: } }",
        "Measure it by meetings, 1 to begin with":
          "{ owner: c, statement: Win more revenue, measurable: [{ indicator: meetings, target: 1 }], timeBound: { due: } }",
        "Measure it by contracts signed, 1 to begin with":
          "{ owner: c, statement: Win more revenue, measurable: [{ indicator: signatures, target: 1 }], timeBound: { due: } }",
        "Write it with fields, to be filled in":
          "{ owner: c, statement: Win more revenue, measurable:, timeBound: { due: } }",
      },
    ],
    [
      "smart/ambitious",
      "Keep the revenue at 200 k€ in 2026",
      {
        "c agreed to it today":
          "{ owner: c, statement: Keep the revenue at 200 k€ in 2026, measurable:, acceptable: { agreedBy: c, on: 2026-06-15 }, timeBound: { due: } }",
      },
    ],
  ];
  for (const [code, sentence, expected] of inWords) {
    it(`${code}: ${sentence}`, () => {
      const offers = offersIn(`${head}objectives: [${sentence}]\n`, { only: [code] }).filter(({ fix }) => !fix.hides);
      const made = offers.map(({ title, after }) => [title, after.slice(`${head}objectives: [`.length, -2)]);
      assert.deepEqual(Object.fromEntries(made), expected);
    });
  }
});

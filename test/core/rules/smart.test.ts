import assert from "node:assert/strict";
import type { Locale } from "../../../src/core/locale.ts";
import { fill } from "../../../src/core/locale.ts";
import { ruleOf, rules } from "../../../src/core/rules/index.ts";
import { type Circumstances, checkMarked, findingsIn } from "../check.ts";

const smart = rules.map(({ code }) => code).filter((code) => /^(smart|objective)\//.test(code));
const only = (code: string) => ({ only: [code] });

/** A plan with these objectives, as marked lines from column 0. */
const plan = (objectives: string) =>
  `accountPlan: 1\naccount: { name: Copyfast, owner: c.morel }\nobjectives:\n${objectives.replace(/^\n/, "")}`;

function check(objectives: string, circumstances: Circumstances = { only: smart }) {
  return checkMarked(plan(objectives), circumstances);
}

function messagesOf(objectives: string, locale: Locale, circumstances: Circumstances = { only: smart }): string[] {
  return findingsIn(plan(objectives), circumstances).map(({ code, message, data }) =>
    fill(ruleOf(code)?.messages[message]?.[locale] ?? "", data, locale).replace(/[\u00a0\u202f]/g, " "),
  );
}

describe("the two SMART cases of the method", () => {
  it("a revenue and margin target with means and a year: only the steps are missing", () => {
    check(
      `
- id: revenue-2021
  owner: c.morel
  statement: 200 000 € de CA à un taux de marge de 35 % en 2021, contre 180 000 € à 30 % l'année précédente
  measurable:
    - { indicator: revenue, unit: EUR, baseline: 180000, target: 200000 }
    - { indicator: margin-rate, unit: "%", baseline: 30, target: 35 }
  realistic:
    means: [formation à la nouvelle offre très attendue, secteur redessiné et plus porteur]
  timeBound: { start: 2021-01-01, due: 2021-12-31 }
  ^^^^^^^^^ smart/milestones
`,
      { only: smart, today: "2021-01-11" },
    );
  });

  const prospecting = (drivers: string) => `
- owner: c.morel
  statement: Passer de 5 à 6 rendez-vous par semaine, transformés à 30 %
  measurable: [{ indicator: meetings, per: week, baseline: 5, target: 6 }]
  acceptable: { evidence: un rendez-vous pour huit appels jusqu'ici, motivation: commission }
  realistic:
    means: [fichier du secteur à jour, une demi-journée de téléphone par semaine]
    drivers:
${drivers}
  timeBound: { start: 2026-04-01, due: 2026-06-30, review: 2026-06-30 }
`;
  const calls = "    - { activity: calls, volume: 40, per: week, yield: 1/8 }";

  it("forty calls at the proven yield are one meeting short, and the finding says how many would do", () => {
    const short = prospecting(`${calls}\n                                 ^^ smart/realistic`);
    const [finding] = check(short);
    assert.equal(finding?.data.needed, 48);
    const text = prospecting(calls);
    assert.deepEqual(messagesOf(text, "en"), [
      "40 calls × 1/8 = 5 a week, 1 short of 6. It takes 48 calls a week, a better yield or another source.",
    ]);
    assert.deepEqual(messagesOf(text, "fr"), [
      "40 calls × 1/8 = 5 par semaine : il manque 1 pour arriver à 6. Il faut 48 calls par semaine, un meilleur rendement ou une autre source.",
    ]);
  });

  it("two leads a week from the website close the gap", () => {
    check(prospecting(`${calls}\n    - { activity: web-leads, volume: 2, per: week, yield: 1 }`));
  });

  it("the hoped-for yield of one in six would do by itself", () => {
    check(prospecting("    - { activity: calls, volume: 40, per: week, yield: 1/6 }"));
  });
});

it("a complete objective and a sentence are free of findings", () => {
  check(`
- id: revenue-2026
  owner: c.morel
  statement: Réaliser 200 000 € de CA à 35 % de marge en 2026, contre 180 000 € à 30 % en 2025
  measurable:
    - { indicator: revenue, unit: EUR, baseline: 180000, target: 200000 }
    - { indicator: margin-rate, unit: "%", baseline: 30, target: 35 }
  acceptable: { agreedBy: c.morel, on: 2026-01-08, evidence: formée à la nouvelle offre }
  realistic:
    means: [nouvelle offre attendue par les clients, secteur redessiné]
    drivers:
      - { activity: calls, volume: 40, per: week, yield: 1/8 }
      - { activity: web-leads, volume: 2, per: week, yield: 1 }
  timeBound:
    start: 2026-01-01
    due: 2026-12-31
    milestones: [ { due: 2026-03-31, target: 45000 }, { due: 2026-06-30, target: 100000 } ]
    review: 2026-07-05
  progress: [ { on: 2026-03-31, value: 47000 } ]
- Obtenir un rendez-vous avec la direction générale avant fin mars
`);
});

describe("half-written objectives", () => {
  const cases: readonly (readonly [name: string, objectives: string])[] = [
    ["an empty list", "[]"],
    ["a dash", "-"],
    ["an id alone", "- id: revenue\n      ^^^^^^^ smart/specific"],
    ["an empty statement", "- id: revenue\n  statement:\n  ^^^^^^^^^ smart/specific"],
    [
      "a sentence without figure or date",
      `
- Améliorer la relation avec le siège
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smart/measurable
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smart/time-bound`,
    ],
    ["a sentence in place of the mapping's statement", "- statement: Sell 40 copiers to the head office before June"],
    [
      "a date being typed",
      `
- statement: Sell 40 copiers to the head office
  timeBound:
    due:
    ^^^ smart/time-bound`,
    ],
    [
      "fields that can't be read are the schema's matter",
      "- statement: Grow the account\n  measurable: yes\n  timeBound: soon",
    ],
    [
      "a date that does not exist is the schema's matter",
      "- statement: Sell 40 copiers to them\n  timeBound: { due: 2026-02-30 }",
    ],
    [
      "a target that is no number is the schema's matter",
      "- statement: Sell copiers before June\n  measurable: [{ indicator: volume, target: many }]",
    ],
  ];
  for (const [name, objectives] of cases) it(name, () => void check(objectives));

  it("an objective without an owner in a plan without one is worth a thought", () => {
    const [finding] = checkMarked(
      `
accountPlan: 1
objectives:
- statement: Sell 40 copiers to the head office before June
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smart/specific
- Sell 40 printers to the head office before June
- statement: Sell 40 scanners to the head office before June
  acceptable: { agreedBy: c.morel }
`,
      { only: smart },
    );
    assert.equal(finding?.severity, "information");
  });
});

describe("smart/measurable", () => {
  it("points at the entry that lacks its indicator or its target", () => {
    check(
      `
- statement: Grow with the head office before June
  measurable:
    - { unit: EUR, target: 10 }
        ^^^^ smart/measurable
    - { indicator: revenue, target: }
                            ^^^^^^ smart/measurable
    - { indicator: revenue }
                   ^^^^^^^ smart/measurable
`,
      only("smart/measurable"),
    );
  });
});

describe("smart/ambitious and smart/acceptable, by the reading of A", () => {
  const readings = ["either", "ambitious", "acceptable", "both"] as const;
  const measure = (figures: string) =>
    `- statement: Sell copiers to the head office\n  measurable: [{ indicator: volume${figures} }]`;
  const agreed = "\n  acceptable: { agreedBy: c.morel }";
  const cases: readonly (readonly [string, string, Readonly<Record<(typeof readings)[number], readonly string[]>>])[] =
    [
      [
        "better than the baseline",
        measure(", baseline: 40, target: 44"),
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "the same again",
        measure(", baseline: 40, target: 40"),
        {
          either: ["ambitious"],
          ambitious: ["ambitious"],
          acceptable: ["acceptable"],
          both: ["acceptable", "ambitious"],
        },
      ],
      [
        "the same again, agreed",
        measure(", baseline: 40, target: 40") + agreed,
        { either: [], ambitious: ["ambitious"], acceptable: [], both: ["ambitious"] },
      ],
      [
        "a step back",
        measure(", baseline: 40, target: 30"),
        {
          either: ["ambitious"],
          ambitious: ["ambitious"],
          acceptable: ["acceptable"],
          both: ["acceptable", "ambitious"],
        },
      ],
      [
        "no baseline",
        measure(", target: 40"),
        {
          either: ["acceptable"],
          ambitious: ["ambitious"],
          acceptable: ["acceptable"],
          both: ["acceptable", "ambitious"],
        },
      ],
      [
        "no baseline, agreed",
        measure(", target: 40") + agreed,
        { either: [], ambitious: ["ambitious"], acceptable: [], both: ["ambitious"] },
      ],
      [
        "a sentence",
        "- Sell 40 copiers before June",
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "a sentence that names an agreement",
        "- Sell 40 copiers before June, agreed with c.morel",
        { either: [], ambitious: [], acceptable: [], both: [] },
      ],
      [
        "from nothing",
        measure(", baseline: 0, target: 4"),
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "a cost that falls",
        "- statement: Spend less on the head office\n  measurable: [{ indicator: cost-of-sale, baseline: 40, target: 30 }]",
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "a cost that rises",
        "- statement: Spend more on the head office\n  measurable: [{ indicator: cost-of-sale, baseline: 30, target: 40 }]",
        {
          either: ["ambitious"],
          ambitious: ["ambitious"],
          acceptable: ["acceptable"],
          both: ["acceptable", "ambitious"],
        },
      ],
      [
        "better says otherwise",
        "- statement: Lower the volume at the head office\n  measurable: [{ indicator: volume, baseline: 40, target: 30, better: lower }]",
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "one holds while another grows",
        "- statement: Grow at the same margin\n  measurable: [{ indicator: margin-rate, baseline: 30, target: 30 }, { indicator: revenue, baseline: 1, target: 2 }]",
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
      [
        "a negative baseline",
        measure(", baseline: -10, target: -5"),
        { either: [], ambitious: [], acceptable: ["acceptable"], both: ["acceptable"] },
      ],
    ];
  for (const [name, objectives, expected] of cases) {
    it(name, () => {
      for (const readingOfA of readings) {
        const circumstances = { only: ["smart/ambitious", "smart/acceptable"], playbook: { smart: { readingOfA } } };
        const found = findingsIn(plan(objectives), circumstances).map(({ code }) => code.replace("smart/", ""));
        assert.deepEqual(found.sort(), expected[readingOfA], readingOfA);
      }
    });
  }

  it("asks for as much growth as the playbook does", () => {
    const playbook = { smart: { minimumGrowth: 10 } };
    const objectives = measure(", baseline: 40, target: 44");
    assert.deepEqual(messagesOf(objectives, "en", { playbook, only: ["smart/ambitious"] }), [
      "Quantities sold: from 40 to 44 is 10 % better; your playbook asks for more than 10 %. Aim further, or say under acceptable who agreed and what makes it worth the effort.",
    ]);
    assert.deepEqual(
      messagesOf(measure(", baseline: 40, target: 45"), "en", { playbook, only: ["smart/ambitious"] }),
      [],
    );
  });

  it("speaks the words of a salesperson", () => {
    const again = measure(", baseline: 1000, target: 1000");
    assert.deepEqual(messagesOf(again, "fr", only("smart/ambitious")), [
      "Quantités vendues : 1 000, comme la dernière fois, et sans l'accord de personne. Visez mieux que le point de départ, ou dites sous acceptable qui l'a accepté et pourquoi cela vaut l'effort.",
    ]);
    assert.deepEqual(
      messagesOf(again, "en", { ...only("smart/ambitious"), playbook: { smart: { readingOfA: "both" } } }),
      ["Quantities sold: 1,000 again, as before. Where is the ambition? Aim beyond the baseline."],
    );
  });

  it("points at the target, or at the block that waits for the agreement", () => {
    check(
      `
- statement: Keep the head office
  measurable: [{ indicator: volume, baseline: 40, target: 40 }]
                                                          ^^ smart/ambitious
- statement: Win the branch
  measurable: [{ indicator: volume, target: 40 }]
  acceptable: {}
  ^^^^^^^^^^ smart/acceptable
`,
      { only: ["smart/ambitious", "smart/acceptable"] },
    );
  });
});

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
  for (const [name, objectives] of cases) it(name, () => void check(objectives, only("smart/realistic")));

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

describe("smart/time-bound", () => {
  it("compares the dates with each other", () => {
    check(
      `
- statement: Sell 40 copiers
  timeBound: { start: 2026-05-01, due: 2026-04-30, review: 2026-04-01 }
                                       ^^^^^^^^^^ smart/time-bound
- statement: Sell 40 printers
  timeBound: { start: 2026-05-01, due: 2026-06-30, review: 2026-04-01 }
                                                           ^^^^^^^^^^ smart/time-bound
- statement: Sell 40 scanners
  timeBound: { start: 2026-05-01, due: 2026-05-01, review: 2026-07-01 }
`,
      only("smart/time-bound"),
    );
  });
});

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
  for (const [name, objectives] of cases) it(name, () => void check(objectives, only("smart/milestones")));
});

describe("smart/contradiction", () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      "the same indicator counted in another way",
      "- statement: Revenue\n  measurable: [{ indicator: revenue, unit: EUR, target: 1 }, { indicator: revenue, unit: USD, target: 2 }, { indicator: revenue, per: month, target: 3 }]",
    ],
    [
      "the same target twice",
      "- statement: Revenue\n  measurable: [{ indicator: revenue, target: 1 }, { indicator: revenue, target: 1 }]",
    ],
    [
      "a fraction where the unit is a percentage already",
      `
- statement: Porter le taux de marge de 30 % à 35,5 %
  measurable: [{ indicator: margin-rate, unit: "%", baseline: 0.3, target: 0.355 }]
                                                              ^^^ smart/contradiction
                                                                           ^^^^^ smart/contradiction`,
    ],
    [
      "half a percent that is meant",
      '- statement: Gain half a point of market share\n  measurable: [{ indicator: market-share, unit: "%", baseline: 0.3, target: 0.8 }]',
    ],
    [
      "more than the whole",
      `
- statement: All of it
  measurable: [{ indicator: customer-share, target: 120 }, { indicator: margin-rate, target: 120 }]
                                                    ^^^ smart/contradiction`,
    ],
    [
      "a year that the sentence opens with",
      "- statement: Objectif 2026 - 40 copieurs\n  timeBound: { due: 2027-12-31 }\n                    ^^^^^^^^^^ smart/contradiction",
    ],
    [
      "two years are a comparison",
      "- statement: Réaliser 200 000 € de CA en 2026, contre 180 000 € en 2025\n  timeBound: { due: 2027-12-31 }",
    ],
    [
      "a year that dates something else",
      "- statement: Relancer les 12 clients perdus en 2025\n  timeBound: { due: 2026-12-31 }",
    ],
    [
      "a business year",
      "- statement: Reach 200,000 € of revenue in 2026\n  timeBound: { start: 2026-07-01, due: 2027-06-30 }",
    ],
    ["books closed in January", "- statement: Reach 200,000 € of revenue in 2026\n  timeBound: { due: 2027-01-15 }"],
    ["more than last year", "- statement: Faire 10 % de plus qu'en 2025\n  timeBound: { due: 2026-12-31 }"],
  ];
  for (const [name, objectives] of cases) it(name, () => void check(objectives, only("smart/contradiction")));
});

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
        void check(objectives, {
          only: ["objective/off-track"],
          today: objectives.includes("07-02") ? "2026-07-02" : "2026-06-15",
        }),
    );
  }

  it("asks for the result of what is past, as a question", () => {
    const [finding] = check(
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

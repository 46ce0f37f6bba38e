import assert from "node:assert/strict";
import { type Circumstances, checkMarked, findingsIn } from "../check.ts";
import { type Offered, offered } from "../fixes/fixed.ts";
import { checkObjectives, messagesOf, only, planWith, smart } from "./objectives.ts";

describe("the two SMART cases of the method", () => {
  it("a revenue and margin target with means and a year: only the steps are missing", () => {
    checkObjectives(
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
    const [finding] = checkObjectives(short);
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
    checkObjectives(prospecting(`${calls}\n    - { activity: web-leads, volume: 2, per: week, yield: 1 }`));
  });

  it("the hoped-for yield of one in six would do by itself", () => {
    checkObjectives(prospecting("    - { activity: calls, volume: 40, per: week, yield: 1/6 }"));
  });
});

it("a complete objective and a sentence are free of findings", () => {
  checkObjectives(`
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
  ^^^^^^^^^ smart/specific
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
      "- statement: Grow the orders\n  measurable: yes\n  timeBound: soon",
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
  for (const [name, objectives] of cases) it(name, () => void checkObjectives(objectives));

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
    checkObjectives(
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

describe("smart/time-bound", () => {
  it("compares the dates with each other", () => {
    checkObjectives(
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

describe("smart/contradiction", () => {
  it("shows the other target", () => {
    const [finding] = checkObjectives(
      `
- statement: Revenue it is
  measurable:
    - { indicator: revenue, target: 1000 }
    - { indicator: revenue, target: 2000 }
                                    ^^^^ smart/contradiction
`,
      only("smart/contradiction"),
    );
    assert.deepEqual(
      finding?.related?.map(({ pointer }) => pointer),
      ["/objectives/0/measurable/0/target"],
    );
  });

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
      "a year to compare with",
      "- statement: Réaliser 200 000 € de CA en 2026, contre 180 000 € en 2025\n  timeBound: { due: 2026-12-31 }",
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
  for (const [name, objectives] of cases) it(name, () => void checkObjectives(objectives, only("smart/contradiction")));
});

describe("what the sentence of an objective says", () => {
  const cases: readonly (readonly [what: string, objectives: string])[] = [
    ["is enough when it says all", "- Facturer 60 000 € d'automates à la filière laitière d'ici fin septembre"],
    ["counts something delivered as a measure", "- Sign the master agreement with Siemens by 17 July"],
    [
      "points at a quantity that is none",
      `
- Obtenir quelques rendez-vous avec le siège d'ici fin août
          ^^^^^^^^ smart/measurable`,
    ],
    [
      "points at a figure of nothing",
      `
- 150 pour fin juillet
  ^^^ smart/measurable
  ^^^^^^^^^^^^^^^^^^^^ smart/specific`,
    ],
    [
      "points at an urgency, an event and a pace that are no dates",
      `
- Sign the yearly contract with Henkel ASAP
                                       ^^^^ smart/time-bound
- "Signer l'avenant avec la Caf après la réorganisation"
                                ^^^^^^^^^^^^^^^^^^^^^^^ smart/time-bound
- Passer 40 appels par semaine
                   ^^^^^^^^^^^ smart/time-bound`,
    ],
    [
      "points at what asks for no more than before",
      `
- Maintenir la part de marché à 22 % en 2027
  ^^^^^^^^^ smart/ambitious
- Churn from 3 % to 5 % in 2027
                    ^^^ smart/ambitious`,
    ],
    ["may hold one thing while another grows", "- Grow revenue by 8% in 2027 while keeping the margin at 30%"],
    [
      "is compared with the field of the same indicator",
      `
- statement: Reach 200,000 € of revenue in 2026
  measurable: [{ indicator: revenue, unit: EUR, baseline: 180000, target: 220000 }]
                                                                          ^^^^^^ smart/contradiction
  timeBound: { due: 2026-12-31 }`,
    ],
  ];
  const kinds = ["specific", "measurable", "ambitious", "time-bound", "contradiction"].map((kind) => `smart/${kind}`);
  for (const [what, objectives] of cases) it(what, () => void checkObjectives(objectives, { only: kinds }));
});

describe("smart/*: the facts of a finding", () => {
  const facts = (code: string, objective: string, playbook?: Circumstances["playbook"]) =>
    findingsIn(planWith(`- { statement: Sell copiers, ${objective} }`), { ...only(`smart/${code}`), playbook }).map(
      ({ message, data: { measure: _, ...data } }) => [message, data],
    );

  it("are the figures that it is about, as numbers", () => {
    const modest = "measurable: [{ indicator: volume, baseline: 40, target: 30 }]";
    assert.deepEqual(facts("ambitious", modest), [
      ["worseEither", { indicator: "volume", baseline: 40, target: 30, percent: -25, minimum: 0, opposite: "lower" }],
    ]);
    assert.equal(facts("ambitious", modest, { smart: { readingOfA: "both" } })[0]?.[0], "worse");
    const claims = "measurable: [{ indicator: claims, better: lower, baseline: 40, target: 50 }]";
    assert.deepEqual(facts("ambitious", claims, { smart: { readingOfA: "ambitious", minimumGrowth: 5 } }), [
      ["worse", { indicator: "claims", baseline: 40, target: 50, percent: -25, minimum: 5, opposite: "higher" }],
    ]);
    assert.deepEqual(facts("acceptable", "measurable: [{ indicator: volume }, { indicator: visits, target: 3 }]"), [
      ["neither", { target: 3 }],
    ]);
    assert.deepEqual(facts("realistic", "measurable: [{ indicator: volume, baseline: 40, target: 120 }]"), [
      ["bigLeap", { indicator: "volume", baseline: 40, target: 120, percent: 200 }],
    ]);
  });

  it("are not there before there is something to ask about, nor where the schema speaks", () => {
    assert.deepEqual(facts("realistic", "timeBound: { due: 2026-07-31 }"), []);
    assert.deepEqual(facts("realistic", "measurable: [{ indicator: volume, target: 3 }]"), []);
    assert.deepEqual(facts("measurable", "measurable: [{ indicator: [volume], target: 3 }]"), []);
  });

  it("are the days that contradict each other", () => {
    assert.deepEqual(facts("time-bound", "timeBound: { start: 2026-05-01, due: 2026-04-30 }"), [
      ["dueBeforeStart", { due: "2026-04-30", start: "2026-05-01" }],
    ]);
    assert.deepEqual(facts("time-bound", "timeBound: { start: 2026-05-01, due: 2026-06-30, review: 2026-04-30 }"), [
      ["reviewBeforeStart", { review: "2026-04-30", start: "2026-05-01" }],
    ]);
    const orders = "measurable: [{ indicator: orders, baseline: 100, target: 200 }]";
    const steps = (...milestones: string[]) =>
      facts(
        "milestones",
        `${orders}, timeBound: { start: 2026-01-01, due: 2026-12-31, milestones: [${milestones.join(", ")}] }`,
      );
    assert.deepEqual(steps("{ due: 2025-12-31 }", "{ due: 2027-01-01 }", "{ due: 2026-06-30 }"), [
      ["beforeStart", { due: "2025-12-31", start: "2026-01-01" }],
      ["afterDue", { due: "2027-01-01", end: "2026-12-31" }],
      ["outOfOrder", { due: "2026-06-30", previous: "2027-01-01" }],
    ]);
    assert.deepEqual(steps("{ due: 2026-06-30, target: 150 }", "{ due: 2026-09-30, target: 140 }"), [
      ["backwards", { due: "2026-09-30", value: 140, target: 200, previous: 150 }],
    ]);
    assert.deepEqual(steps("{ due: 2026-01-01 }", "{ due: 2026-12-31 }"), []);
    assert.deepEqual(facts("time-bound", "timeBound: { start: 2026-05-01, due: 2026-06-30, review: 2026-05-01 }"), []);
    assert.deepEqual(facts("milestones", `${orders}, timeBound: { due: 2026-12-31 }`), [["none", { days: 199 }]]);
    assert.deepEqual(facts("milestones", `${orders}, timeBound: { start: 2026-01-01, due: 2026-12-31 }`), [
      ["none", { days: 364 }],
    ]);
  });
});

describe("smart/*: what is offered", () => {
  const check = (
    code: string,
    objectives: string,
    offers: readonly Offered[],
    { playbook, more = "" }: { readonly playbook?: Circumstances["playbook"]; readonly more?: string } = {},
  ) => assert.deepEqual(offered(planWith(objectives) + more, { ...only(`smart/${code}`), playbook }), offers);

  it("an agreement, of whoever answers for the objective first, or what it is to beat", () => {
    check("acceptable", "- statement: Sell\n  owner: d.roux\n  measurable: [{ indicator: volume, target: 40 }]\n", [
      ["d.roux agreed to it today", "acceptable: | agreedBy: d.roux | on: 2026-06-15"],
      ["c.morel agreed to it today", "acceptable: | agreedBy: c.morel | on: 2026-06-15"],
      ["Add the baseline, to be filled in", "measurable: [{ indicator: volume, baseline:, target: 40 }]"],
    ]);
    check("acceptable", "- statement: Sell\n  measurable: [{ indicator: volume, target: 40 }]\n  acceptable: {}\n", [
      ["c.morel agreed to it today", "acceptable: { agreedBy: c.morel, on: 2026-06-15 }"],
      ["Add the baseline, to be filled in", "measurable: [{ indicator: volume, baseline:, target: 40 }]"],
    ]);
  });

  it("what was bought the year before, in the money of the plan, as what a revenue is to beat", () => {
    const more = `currency: EUR
history:
  purchases:
    - { on: 2024-12-31, amount: 1000 }
    - { on: 2025-01-01, amount: 100 }
    - { on: 2025-12-31, amount: 200, currency: EUR }
    - { on: 2025-12-31, amount: 400, currency: USD }
    - { on: 2026-01-01, amount: 1000 }
`;
    const baseline = (measure: string) =>
      offered(
        `${planWith(`- { statement: Sell, measurable: [{ ${measure} }], timeBound: { due: 2026-12-31 } }\n`)}${more}`,
        only("smart/acceptable"),
      ).flatMap(([title]) => (title.includes("bought") ? title : []));
    const bought = "Take what was bought in 2025 as the baseline: 300";
    assert.deepEqual(baseline("indicator: revenue, target: 301"), [bought]);
    assert.deepEqual(baseline("indicator: revenue, target: 300"), []);
    assert.deepEqual(baseline("indicator: margin, target: 301"), []);
    assert.deepEqual(baseline("indicator: revenue, target: 301, per: month"), []);
  });

  it("to aim further than the playbook asks for, in the sentence too", () => {
    check(
      "ambitious",
      "- statement: Sell 44\n  measurable: [{ indicator: volume, baseline: 40, target: 44 }]\n",
      [["Aim at 47", "- statement: Sell 47 | measurable: [{ indicator: volume, baseline: 40, target: 47 }]"]],
      { playbook: { smart: { readingOfA: "ambitious", minimumGrowth: 12 } } },
    );
  });

  it("a day for the review: the last one, else a month after the start", () => {
    check(
      "time-bound",
      "- statement: Sell\n  timeBound: { start: 2026-05-01, due: 2026-08-31, review: 2026-04-01 }\n",
      [
        [
          "Hold the review on 31 Aug 2026",
          "timeBound: { start: 2026-05-01, due: 2026-08-31, review: 2026-08-31 }",
          "preferred",
        ],
      ],
    );
    const offers = offered(
      planWith("- statement: Sell\n  timeBound: { start: 2026-05-01, review: 2026-04-01 }\n"),
      only("smart/time-bound"),
    );
    assert.deepEqual(offers.at(-1), [
      "Hold the review on 31 May 2026",
      "timeBound: { start: 2026-05-01, review: 2026-05-31 }",
    ]);
  });

  it("days after the start, where it lies ahead", () => {
    check("time-bound", "- statement: Sell asap\n  timeBound: { start: 2026-11-01 }\n", [
      ["Due on 31 Dec 2026", "timeBound: { start: 2026-11-01, due: 2026-12-31 }"],
      ["Due on 31 Mar 2027", "timeBound: { start: 2026-11-01, due: 2027-03-31 }"],
      ["Due on 31 Dec 2027", "timeBound: { start: 2026-11-01, due: 2027-12-31 }"],
    ]);
  });

  it("three of our own people to answer for it", () => {
    const playbook = { owners: { anne: "Anne", luc: "Luc", marie: "Marie", paul: "Paul" } };
    const plan = (owner: string) => `objectives:\n  - ${owner}statement: Sell 40 copiers before June\n`;
    const named = (line: (owner: string) => string) =>
      ["anne", "luc", "marie"].map((owner): Offered => [`${owner} answers for it`, line(owner)]);
    const circumstances = { ...only("smart/specific"), playbook };
    assert.deepEqual(offered(plan(""), circumstances), [
      ...named((owner) => `- owner: ${owner} | statement: Sell 40 copiers before June`),
      ["Add the field owner, to be filled in", "- owner: | statement: Sell 40 copiers before June"],
    ]);
    assert.deepEqual(
      offered(plan("owner:\n    "), circumstances),
      named((owner) => `- owner: ${owner}`),
    );
  });

  it("means in the language of the plan", () => {
    const text = planWith(
      "- statement: Vendre plus de copieurs\n  measurable: [{ indicator: volume, baseline: 40, target: 120 }]\n",
    ).replace("accountPlan: 1", "accountPlan: 1\nlanguage: fr");
    assert.deepEqual(offered(text, only("smart/realistic")).slice(0, 2), [
      ["Name the means: time set aside for it", "realistic: | means: [du temps réservé]"],
      ["Name the means: a budget", "realistic: | means: [un budget]"],
    ]);
  });

  it("another indicator than those that are measured already", () => {
    check(
      "measurable",
      "- statement: Grow\n  measurable: [{ unit: EUR, target: 10 }, { indicator: revenue, unit: EUR, target: 3 }]\n",
      ["recurring-revenue", "margin"].map(
        (id): Offered => [
          `These figures count ${id.replace("-", " ")}`,
          `measurable: [{ indicator: ${id}, unit: EUR, target: 10 }, { indicator: revenue, unit: EUR, target: 3 }]`,
        ],
      ),
    );
  });

  it("no exchange that another measure would contradict", () => {
    const titles = (other: string) =>
      offered(
        planWith(
          `- statement: Sell\n  measurable: [{ indicator: volume, baseline: 40, target: 30 }, { ${other}, target: 30 }]\n`,
        ),
        only("smart/ambitious"),
      ).map(([title]) => title);
    assert.ok(titles("indicator: orders").includes("Exchange baseline and target"));
    assert.ok(!titles("indicator: volume").includes("Exchange baseline and target"));
  });

  it("one of two targets, in every measure of the same that says something more", () => {
    check(
      "contradiction",
      `- statement: Revenue it is
  measurable:
    - { indicator: revenue, target: 1000 }
    - { indicator: visits, target: 7 }
    - { indicator: revenue, target: 2000, baseline: 900 }
`,
      [
        ["1,000 holds", "- { indicator: revenue, target: 1000, baseline: 900 }"],
        ["2,000 holds", "- { indicator: revenue, target: 2000 }"],
      ],
    );
  });

  it("no target of another measure, and none to be filled in where it waits", () => {
    const measures = (target: string) =>
      `- statement: Grow\n  measurable: [{ indicator: visits, target: 7 }, { indicator: revenue${target} }]\n`;
    check("measurable", measures(""), [
      [
        "Add the target, to be filled in",
        "measurable: [{ indicator: visits, target: 7 }, { indicator: revenue, target: }]",
      ],
    ]);
    check("measurable", measures(", target:"), []);
  });

  it("milestones of the first measure that has a target, by its name", () => {
    const [title, line] =
      offered(
        planWith(`- statement: Reach it
  measurable: [{ indicator: visits }, { indicator: orders, baseline: 0, target: 200 }]
  timeBound: { start: 2026-01-01, due: 2026-06-30 }
`),
        only("smart/milestones"),
      )[0] ?? [];
    assert.equal(title, "Add milestones on the way: 31 Mar 2026");
    assert.match(line ?? "", /milestones: \[\s*\{ due: 2026-03-31, target: 100, indicator: orders \}\s*\] \}$/);
  });
});

import assert from "node:assert/strict";
import { checkMarked } from "../check.ts";
import { checkObjectives, messagesOf, only, smart } from "./objectives.ts";

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

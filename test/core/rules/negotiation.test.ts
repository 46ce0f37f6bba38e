import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { stages } from "../../../src/core/plan/vocabulary.ts";
import { checkMarked, findingsIn } from "../check.ts";

const family = [
  "position-order",
  "no-margin",
  "no-overlap",
  "no-alternative",
  "concession-without-return",
  "concession-beyond-floor",
  "objection-unanswered",
  "motive-unaddressed",
  "argument-without-proof",
].map((problem) => `negotiation/${problem}`);
const circumstances = { only: family };

const codesIn = (text: string) => findingsIn(text, circumstances).map(({ code }) => code.slice("negotiation/".length));

describe("negotiation/*, and where the sale stands", () => {
  const wanting = `
stakeholders: [{ id: lee, name: Mrs Lee, motives: [money] }]
negotiation:
  variables: [{ id: price, opening: 20 }]
  concessions: [{ give: a spare machine }]
  objections: [{ objection: too expensive }]
  arguments: [{ feature: one contract, motive: comfort }]
`;
  const found = (sale: string) => codesIn(`sale: { ${sale} }\n${wanting}`);

  it("asks for nothing before an offer is made, and for all of it when it is negotiated", () => {
    const byStage = Object.fromEntries(stages.map((stage) => [stage, found(`stage: ${stage}`).sort()]));
    const ofOffer = ["concession-without-return", "objection-unanswered"];
    const ofTalks = [...ofOffer, "motive-unaddressed", "argument-without-proof", "no-alternative", "no-margin"].sort();
    assert.deepEqual(byStage, {
      preparation: [],
      contact: [],
      discovery: [],
      proposal: ofOffer,
      negotiation: ofTalks,
      closing: ofTalks,
      "follow-up": [],
    });
  });

  it("asks for nothing of what is signed, and leaves a sale in volume to sale/offer-mismatch", () => {
    assert.deepEqual(found("stage: closing, cycle: { signedOn: 2026-06-01 }"), []);
    assert.deepEqual(found("stage: negotiation, model: volume"), []);
    const all = findingsIn(`sale: { stage: negotiation, model: volume }\n${wanting}`).map(({ message }) => message);
    assert.ok(all.includes("volumeNegotiated"));
  });

  it("is silent about a section that is empty or can't be read", () => {
    for (const section of ["", "{}", "soon", "[a]", "{ variables: price, concessions: x, alternatives: none }"]) {
      assert.deepEqual(
        codesIn(`sale: { stage: negotiation }\nnegotiation: ${section}\n`).filter((code) => code !== "no-alternative"),
        [],
        section,
      );
    }
  });
});

describe("negotiation/position-order", () => {
  const of = (positions: string) =>
    findingsIn(`negotiation: { variables: [{ id: price, ${positions} }] }`, {
      only: ["negotiation/position-order"],
    }).map(({ message }) => message);

  it("goes by the direction that the variable says", () => {
    assert.deepEqual(of("better: higher, opening: 21, target: 20, floor: 19"), []);
    assert.deepEqual(of("better: lower, opening: 30, target: 45, floor: 60"), []);
    assert.deepEqual(of("better: lower, opening: 21, target: 20, floor: 19"), ["openingBehindTarget"]);
    assert.deepEqual(of("better: higher, opening: 21, target: 18.99, floor: 19"), ["targetBehindFloor"]);
    assert.deepEqual(of("better: higher, opening: 18, floor: 19"), ["openingBehindFloor"]);
  });

  it("takes it from the figures when it is left out, and allows equal ones", () => {
    assert.deepEqual(of("opening: 21, target: 20, floor: 19"), []);
    assert.deepEqual(of("opening: 30, target: 45, floor: 60"), []);
    assert.deepEqual(of("opening: 21, target: 22, floor: 19"), ["openingBehindTarget"]);
    assert.deepEqual(of("opening: 20, target: 20, floor: 20"), []);
    assert.deepEqual(of("better: higher, opening: 20"), []);
  });

  it("writes the figures as each language does", () => {
    const text = "negotiation: { variables: [{ id: p, unit: EUR, better: higher, opening: 1800.5, target: 2000 }] }";
    const [finding] = findingsIn(text, circumstances);
    assert.match(finding ? messageOf(finding, "en") : "", /You open at €1,800\.50 and aim for €2,000:/);
    assert.match(finding ? messageOf(finding, "fr") : "", /Vous ouvrez à 1\s800,50\s€ et visez 2\s000\s€ :/u);
  });
});

describe("negotiation/no-overlap", () => {
  const gap = (figures: string) =>
    findingsIn(`negotiation: { variables: [{ id: price, ${figures} }] }`, { only: ["negotiation/no-overlap"] }).map(
      ({ data }) => (data.gap as { en: string }).en,
    );

  it("says how much is missing, to the cent", () => {
    assert.deepEqual(gap("better: higher, floor: 0.3, theirLimit: 0.2"), ["0.1"]);
    assert.deepEqual(gap("better: lower, floor: 45, theirLimit: 60"), ["15"]);
    assert.deepEqual(gap("better: higher, floor: 19, theirLimit: 19"), []);
  });

  it("waits until the direction is known", () => {
    assert.deepEqual(gap("floor: 19, theirLimit: 18"), []);
  });
});

describe("negotiation/concession-beyond-floor", () => {
  const plan = (variable: string, concessions: string, more = "") =>
    findingsIn(
      `currency: EUR\n${more}\nnegotiation:\n  variables: [{ id: it, ${variable} }]\n  concessions:\n${concessions}`,
      { only: ["negotiation/concession-beyond-floor"] },
    ).map(({ message, data }) => [message, data.figure]);
  const costing = (...costs: number[]) =>
    costs.map((cost) => `    - { give: a, variable: it, cost: ${cost} }\n`).join("");

  it("adds up exactly: a sum that reaches the floor does not cross it", () => {
    assert.deepEqual(plan("unit: EUR, opening: 1, target: 0.9, floor: 0.7", costing(0.1, 0.2)), []);
    assert.deepEqual(plan("unit: EUR, opening: 1, target: 0.9, floor: 0.7", costing(0.1, 0.2, 0.01)), [
      ["costs", 0.69],
    ]);
    assert.deepEqual(plan("unit: €, better: lower, opening: 10, floor: 20", costing(8, 4)), [["costs", 22]]);
  });

  it("compares only what is counted alike", () => {
    assert.deepEqual(plan("unit: boxes, opening: 14, target: 12, floor: 8", costing(1800)), []);
    assert.deepEqual(plan("unit: USD, opening: 14, target: 12, floor: 8", costing(1800)), []);
    const price = "sale: { price: { amount: 12.5, per: year, unit: box, quantity: 16000 } }";
    assert.deepEqual(plan("unit: EUR, opening: 13, target: 12.5, floor: 12", costing(1800), price), []);
    assert.deepEqual(plan("unit: EUR, opening: 201000, target: 200000, floor: 199900", costing(1800), price), [
      ["costs", 199200],
    ]);
  });

  it("reads a figure in the words of a concession where less can't be meant", () => {
    const days = (give: string) =>
      plan("unit: jours, better: lower, opening: 30, floor: 60", `    - { give: ${give}, variable: it }`);
    assert.deepEqual(days("paiement à 75 jours"), [["figure", 75]]);
    assert.deepEqual(days("paiement à 60 jours"), []);
    assert.deepEqual(days("un jour de plus"), []);
    assert.deepEqual(plan("unit: months, opening: 48, floor: 24", "    - { give: 12 months less, variable: it }"), []);
  });

  it("holds the plan to what it calls not negotiable", () => {
    assert.deepEqual(plan("priority: non-negotiable", "    - { give: a bit of it, variable: it }"), [
      ["nonNegotiable", undefined],
    ]);
  });

  const objective = (margin: string, due = "2026-12-31") =>
    `objectives: [{ statement: a, measurable: [{ indicator: revenue, unit: EUR, target: 200000 }, ${margin}], timeBound: { due: ${due} } }]`;
  const rate = '{ indicator: margin-rate, unit: "%", baseline: 30, target: 35 }';

  it("weighs the sum against the margin that an objective is to gain", () => {
    assert.deepEqual(plan("unit: days", costing(4000, 6000), objective(rate)), []);
    assert.deepEqual(plan("unit: days", costing(4000, 6000.01), objective(rate)), [["margin", undefined]]);
    assert.deepEqual(plan("unit: days", costing(4000, 6001), objective(rate, "2026-03-31")), []);
    const amount = "{ indicator: margin, unit: EUR, baseline: 54000, target: 70000 }";
    assert.deepEqual(plan("unit: days", costing(16000), objective(amount)), []);
    assert.deepEqual(plan("unit: days", costing(16000.5), objective(amount)), [["margin", undefined]]);
  });

  it("says what would be left", () => {
    const text = `currency: EUR\n${objective(rate)}\nnegotiation:\n  concessions: [{ give: a, cost: 12000 }]`;
    const [finding] = findingsIn(text, circumstances);
    assert.equal(
      finding && messageOf(finding, "en"),
      "All concessions together cost €12,000. Of the objective Margin rate, 29% would remain, less than the 30% to be beaten. Give less, or aim lower.",
    );
  });
});

describe("negotiation/motive-unaddressed", () => {
  const only = { only: ["negotiation/motive-unaddressed"] };

  it("asks for an argument by person and motive; one for nobody by name is for everybody", () => {
    checkMarked(
      `
sale: { stage: negotiation }
stakeholders:
  - { id: lee, name: Mrs Lee, motives: [money, security] }
  - { id: hill, name: Tom Hill, motives: [money, comfort] }
                                          ^^^^^ negotiation/motive-unaddressed
negotiation:
  arguments:
    - { benefit: less paper, motive: money, for: lee }
    - { benefit: no stop, motive: security }
    - { benefit: less noise, motive: comfort, for: hill }
`,
      only,
    );
  });

  it("says it once as long as no argument has words", () => {
    const text = `
sale: { stage: negotiation }
stakeholders: [{ id: lee, name: Mrs Lee, motives: [money, security] }]
negotiation:
  arguments: [{ motive: money, for: lee, benefit: }]
  ^^^^^^^^^ negotiation/motive-unaddressed
`;
    const [finding] = checkMarked(text, only);
    assert.match(finding ? messageOf(finding, "fr") : "", /\(argent, sécurité\)/);
  });
});

describe("negotiation/no-alternative", () => {
  it("points at what is missing", () => {
    const only = { only: ["negotiation/no-alternative"] };
    const head = "sale: { stage: negotiation }\n";
    checkMarked(`${head}negotiation:\n^^^^^^^^^^^ negotiation/no-alternative\n  stakes: a lot`, only);
    checkMarked(
      `${head}negotiation:\n  alternatives:\n    ours:\n    ^^^^ negotiation/no-alternative\n    theirs: wait`,
      only,
    );
    checkMarked(`${head}negotiation:\n  alternatives: { ours: wait }\n  ^^^^^^^^^^^^ negotiation/no-alternative`, only);
  });
});

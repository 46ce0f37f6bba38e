import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { stages } from "../../../src/core/plan/vocabulary.ts";
import { checkMarked, findingsIn } from "../check.ts";
import { type Offered, offered } from "../fixes/fixed.ts";

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

  it("waits for a name, and for positions in order", () => {
    const found = (variable: string) =>
      findingsIn(`negotiation: { variables: [{ ${variable} }] }`, { only: ["negotiation/no-overlap"] });
    assert.deepEqual(found("better: higher, floor: 19, theirLimit: 18"), []);
    assert.deepEqual(found("id: price, better: higher, target: 18, floor: 19, theirLimit: 18"), []);
    assert.equal(found("label: Price, better: higher, floor: 19, theirLimit: 18")[0]?.data.name, "Price");
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
    const stepBack = "{ indicator: margin, unit: EUR, baseline: 54000, target: 50000 }";
    assert.deepEqual(plan("unit: days", "    - { give: a smile }", objective(stepBack)), []);
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

  it("leaves to the schema arguments that can't be read", () => {
    const person = "stakeholders: [{ name: Mrs Lee, motives: [money, security] }]";
    checkMarked(`sale: { stage: negotiation }\n${person}\nnegotiation: { arguments: soon }`, only);
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

describe("negotiation/no-margin", () => {
  it("asks for a floor once it is negotiated, and for one that is not the target at any time", () => {
    const variables = `
negotiation:
  variables:
    - { id: term, opening: 60, target: 48, floor: 48 }
                                                  ^^ negotiation/no-margin
    - { id: price, opening: 20 }
            ^^^^^ 
    - label: Payment
      floor:
      ^^^^^ 
    - { opening: 3, target: 2, floor: 2 }
    - { opening: 3, target: 2 }
    - { id: service, priority: non-negotiable }
    - { id: stock, better: higher, opening: 1, target: 2, floor: 2 }
    - { id: number, floor: 3 }
`;
    const only = { only: ["negotiation/no-margin"] };
    checkMarked(`sale: { stage: proposal }${variables.replaceAll(/^ *\^+ \n/gm, "")}`, only);
    checkMarked(`sale: { stage: negotiation }${variables.replaceAll(/\^ $/gm, "^ negotiation/no-margin")}`, only);
  });
});

describe("negotiation/argument-without-proof", () => {
  it("asks for a proof of each argument that has words", () => {
    checkMarked(
      `
sale: { stage: negotiation }
negotiation:
  arguments:
    - { advantage: less noise }
        ^^^^^^^^^ negotiation/argument-without-proof
    - benefit: less dust
      proof:
      ^^^^^ negotiation/argument-without-proof
    - { feature: a cover, proof: the trial in May }
    - { motive: money }
`,
      { only: ["negotiation/argument-without-proof"] },
    );
  });
});

describe("negotiation/*: what is offered", () => {
  const back = (stage: string): Offered => [`The sale is not there yet: back to ${stage}`, `sale: { stage: ${stage} }`];
  const fill = (key: string, line: string): Offered => [`Add the field ${key}, to be filled in`, line];
  const check = (code: string, text: string, ...offers: readonly Offered[]) =>
    assert.deepEqual(offered(`sale: { stage: negotiation }\n${text}\n`, { only: [`negotiation/${code}`] }), offers);

  it("the key to be filled in, once: where it waits already there is nothing to add", () => {
    check("argument-without-proof", "negotiation: { arguments: [{ feature: a cover, proof: }] }", back("proposal"));
    check("objection-unanswered", "negotiation: { objections: [{ objection: dear, answer: }] }", back("discovery"));
    check(
      "no-margin",
      "negotiation:\n  variables:\n    - { id: term, opening: 60, floor: }",
      ["Say that term is not negotiable", "- { id: term, opening: 60, floor:, priority: non-negotiable }"],
      back("proposal"),
    );
    const asked = ["a commitment of 12 months", "a larger volume", "a signature this month"];
    check(
      "concession-without-return",
      "negotiation:\n  concessions:\n    - { give: a machine, inReturnFor: }",
      ...asked.map((one): Offered => [`Ask for this in return: ${one}`, `- { give: a machine, inReturnFor: ${one} }`]),
    );
    check("no-alternative", "negotiation: { stakes: a lot, alternatives: { ours:, theirs: } }", back("proposal"));
    check(
      "no-alternative",
      "negotiation:\n  alternatives: { ours: wait }",
      ["Add the way out, to be filled in", "alternatives: { ours: wait, theirs: }"],
      back("proposal"),
    );
    check(
      "no-alternative",
      "negotiation:\n  stakes: a lot",
      ["Add the way out, to be filled in", "alternatives: | ours: | theirs:"],
      back("proposal"),
    );
  });

  it("as an answer to somebody's objection, two arguments that were prepared for them", () => {
    check(
      "objection-unanswered",
      `negotiation:
  objections:
    - { objection: too dear, from: lee }
    - { objection: too old }
  arguments:
    - { feature: a cover, for: lee }
    - { feature: a cover, benefit: sleep, advantage: less noise, for: lee }
    - { feature: a cover, advantage: less dust, for: lee }
    - { feature: a cover, benefit: less heat, for: lee }
    - { feature: a cover, benefit: less ink }`,
      ["Answer with the argument “sleep”", "- { objection: too dear, from: lee, answer: sleep }"],
      ["Answer with the argument “less dust”", "- { objection: too dear, from: lee, answer: less dust }"],
      fill("answer", "- { objection: too dear, from: lee, answer: }"),
      back("discovery"),
      fill("answer", "- { objection: too old, answer: }"),
      back("discovery"),
    );
  });

  it("for a motive, the arguments for this person that speak to none, or one to be written", () => {
    const blank = "- feature: | advantage: | benefit: | proof:";
    check(
      "motive-unaddressed",
      `stakeholders: [{ id: lee, name: Mrs Lee, motives: [security] }, { name: Tom Hill, motives: [money] }]
negotiation:
  arguments:
    - { benefit: less paper, motive: comfort, for: lee }
    - { feature: a contract, benefit: no stop, for: lee }
    - { feature: a cover, advantage: no dust, for: lee }
    - { feature: a manual, for: lee }
    - { feature: a lamp, for: hill }
    - { for: lee }
    - { motive: comfort, for: lee }`,
      ["It is what “no stop” speaks to", "- { feature: a contract, benefit: no stop, motive: security, for: lee }"],
      ["It is what “no dust” speaks to", "- { feature: a cover, advantage: no dust, motive: security, for: lee }"],
      ["It is what “a manual” speaks to", "- { feature: a manual, motive: security, for: lee }"],
      ["Add the argument, to be filled in", `${blank} | motive: security | for: lee`],
      back("proposal"),
      ["Add the argument, to be filled in", `${blank} | motive: money`],
      back("proposal"),
    );
  });

  it("no second argument for what one is begun for", () => {
    const plan = (begun: string) =>
      `stakeholders: [{ id: lee, name: Mrs Lee, motives: [money] }]\nnegotiation:\n  arguments:\n    - { ${begun} }`;
    const add: Offered = [
      "Add the argument, to be filled in",
      "- feature: | advantage: | benefit: | proof: | motive: money | for: lee",
    ];
    check("motive-unaddressed", plan("motive: money, for: lee, benefit:"), back("proposal"));
    check("motive-unaddressed", plan("motive: money, for: hill, benefit:"), add, back("proposal"));
    check("motive-unaddressed", plan("motive: comfort, for: lee, benefit:"), add, back("proposal"));
    check("motive-unaddressed", plan("motive: money, for: hill, benefit: less paper"), add, back("proposal"));
  });

  it("all that is missing at once, while no argument is written", () => {
    check(
      "motive-unaddressed",
      "stakeholders: [{ id: lee, name: Mrs Lee, motives: [money, security] }]\nnegotiation:\n  stakes: a lot",
      [
        "Add the argument, to be filled in",
        `arguments: | ${["money", "security"].map((motive) => `- feature: | advantage: | benefit: | proof: | motive: ${motive} | for: lee`).join(" | ")}`,
      ],
      back("proposal"),
    );
  });

  it("the figures in order, unless they look like the other way round", () => {
    const of = (figures: string, ...offers: readonly Offered[]) =>
      check("position-order", `negotiation:\n  variables:\n    - { id: it, ${figures} }`, ...offers);
    of(
      "better: higher, opening: 1e3, target: 2000, floor: 3000",
      [
        "Put the figures in order: opening 3,000, target 2,000, floor 1,000",
        "- { id: it, better: higher, opening: 3000, target: 2000, floor: 1e3 }",
      ],
      [
        "Here it is the other way round: lower is better",
        "- { id: it, better: lower, opening: 1e3, target: 2000, floor: 3000 }",
      ],
    );
    of(
      "better: lower, opening: 6, floor: 5",
      ["Put the figures in order: opening 5, floor 6", "- { id: it, better: lower, opening: 5, floor: 6 }"],
      ["Here it is the other way round: higher is better", "- { id: it, better: higher, opening: 6, floor: 5 }"],
    );
    of("better: lower, opening: 5, target: 5, floor: 4", [
      "Put the figures in order: opening 4, target 5, floor 5",
      "- { id: it, better: lower, opening: 4, target: 5, floor: 5 }",
      "preferred",
    ]);
    of("opening: 21, target: 22, floor: 19", [
      "Put the figures in order: opening 22, target 21, floor 19",
      "- { id: it, opening: 22, target: 21, floor: 19 }",
      "preferred",
    ]);
  });

  it("to do without the dearest concession, where all together cost too much", () => {
    const objective =
      "objectives: [{ statement: a, measurable: [{ indicator: margin, unit: EUR, baseline: 54000, target: 70000 }] }]";
    check(
      "concession-beyond-floor",
      `currency: EUR
${objective}
negotiation:
  variables: [{ id: stock, opening: 3 }]
  concessions:
    - { give: a lamp, cost: 2000 }
    - { give: a machine, cost: 9000, variable: stock }
    - { give: a year, cost: 8000 }
    - { give: a smile }`,
      ["Do without “a machine”, kept as a comment", "# - { give: a machine, cost: 9000, variable: stock }"],
    );
  });

  it("to move on what was called not negotiable, or not to", () => {
    check(
      "concession-beyond-floor",
      `negotiation:
  variables:
    - { label: without an id }
    - { id: price, priority: non-negotiable }
  concessions:
    - { give: a lamp, variable: price }`,
      ["Do without “a lamp”, kept as a comment", "# - { give: a lamp, variable: price }"],
      ["You can move on it: it is a priority", "- { id: price, priority: priority }"],
    );
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

import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { type Circumstances, checkMarked, findingsIn } from "../check.ts";
import { type Offered, offered } from "../fixes/fixed.ts";

function messages(text: string, circumstances: Circumstances): readonly string[] {
  return findingsIn(text, circumstances).map(({ message }) => message);
}

describe("sale/offer-mismatch", () => {
  const circumstances = { only: ["sale/offer-mismatch"] };

  it("wants volume sold in standard, without negotiating and without visits", () => {
    checkMarked(
      `
sale:
  model: volume
  adaptation: adapted
              ^^^^^^^ sale/offer-mismatch
  channels: [web-portal, field]
                         ^^^^^ sale/offer-mismatch
  prospecting: personalised
               ^^^^^^^^^^^^ sale/offer-mismatch
negotiation: { stakes: the price }
^^^^^^^^^^^ sale/offer-mismatch
`,
      circumstances,
    );
    checkMarked(
      "sale: { model: volume, adaptation: standard, channels: [web-portal], prospecting: marketing }",
      circumstances,
    );
    checkMarked("sale: { model: volume }\nnegotiation:\n", circumstances);
  });

  it("wants a large sale adapted, prospected in person and negotiated", () => {
    checkMarked(
      `
sale:
  stage: negotiation
  model: value
         ^^^^^ sale/offer-mismatch
  adaptation: standard
              ^^^^^^^^ sale/offer-mismatch
  prospecting: marketing
               ^^^^^^^^^ sale/offer-mismatch
`,
      circumstances,
    );
    checkMarked(
      "sale: { stage: negotiation, model: value, adaptation: tailored }\nnegotiation: { stakes: all }",
      circumstances,
    );
  });

  it("asks for a negotiation only while there is one to prepare", () => {
    const plan = (stage: string, more = "") =>
      messages(`sale: { stage: ${stage}, model: value${more} }`, circumstances);
    assert.deepEqual(plan("proposal"), []);
    assert.deepEqual(plan("closing"), ["valueNotNegotiated"]);
    assert.deepEqual(plan("follow-up"), []);
    assert.deepEqual(plan("closing", ", cycle: { signedOn: 2026-06-01 }"), []);
    assert.deepEqual(plan("negotiation", ", form: public-tender"), []);
  });

  const priced = (price: string, more: string) => messages(`sale: { price: { ${price} }${more} }`, circumstances);

  it("computes what a customer brings in a year and holds it against the threshold", () => {
    assert.deepEqual(priced("amount: 15, per: month, quantity: 11", ", model: value"), ["smallValue"]); // 1,980
    assert.deepEqual(priced("amount: 15, per: month, quantity: 12", ", model: value"), []); // 2,160
    assert.deepEqual(priced("amount: 15, per: month, quantity: 12", ", model: volume"), ["largeValue"]);
    assert.deepEqual(priced("amount: 2000, per: once, quantity: 1", ", model: volume"), ["largeValue"]);
    assert.deepEqual(priced("amount: 15, per: month", ", model: value"), ["smallUnit"]);
    assert.deepEqual(priced("amount: 15, per: month, quantity: 4", ", adaptation: tailored"), ["smallValue"]);
    assert.deepEqual(priced("amount: 15, per: month, quantity: 4", ", adaptation: adapted"), []);
    assert.deepEqual(priced("amount: 15, per: month, quantity: 4", ""), []);
    assert.deepEqual(priced("amount: 15", ", model: value"), []);
  });

  it("follows the playbook's threshold", () => {
    const text = "sale: { model: value, price: { amount: 15, per: month, quantity: 120 } }";
    assert.deepEqual(messages(text, { ...circumstances, playbook: { sale: { volumeBelow: 50_000 } } }), ["smallValue"]);
  });

  it("does not compare amounts of two currencies", () => {
    const text = (currency: string) =>
      `currency: EUR\nsale: { model: value, price: { amount: 1, per: year, currency: ${currency} } }`;
    assert.deepEqual(messages(text("JPY"), circumstances), []);
    assert.deepEqual(messages(text("EUR"), circumstances), ["smallUnit"]);
  });

  it("finds the cause once: when the price contradicts the model, what goes against the model may be right", () => {
    checkMarked(
      `
sale:
  model: volume
         ^^^^^^ sale/offer-mismatch
  adaptation: tailored
  price: { amount: 200000, per: year }
negotiation: { stakes: the whole site }
`,
      circumstances,
    );
  });

  it("compares the account with its segment", () => {
    checkMarked(
      `
account:
  name: Copyfast
  segment: mid-size-companies
  employees: 180
             ^^^ sale/offer-mismatch
sale: { model: volume, adaptation: standard }
               ^^^^^^ sale/offer-mismatch
`,
      circumstances,
    );
    checkMarked(
      `
account: { name: Copyfast, segment: mid-size-companies }
sale: { model: value, adaptation: tailored }
                                  ^^^^^^^^ sale/offer-mismatch
`,
      circumstances,
    );
    checkMarked(
      `
account: { name: Copyfast, segment: regional-chains, sector: health }
                                                             ^^^^^^ sale/offer-mismatch
sale: { model: value, adaptation: tailored }
`,
      circumstances,
    );
    const playbook = { segments: { farms: { revenue: { max: 1_000_000 } } } };
    const farm = (revenue: number) =>
      messages(`account: { name: Ker, segment: farms, revenue: ${revenue} }`, { ...circumstances, playbook });
    assert.deepEqual([farm(1_000_000), farm(1_000_001)], [[], ["outsideSegment"]]);
  });

  it("takes both bounds of a segment as inside", () => {
    const size = (employees: number) =>
      messages(`account: { name: Copyfast, segment: mid-size-companies, employees: ${employees} }`, circumstances)
        .length;
    assert.deepEqual([249, 250, 4999, 5000].map(size), [1, 0, 0, 1]);
  });

  it("says nothing of a segment or a sector that the playbook does not have", () => {
    for (const account of [
      "segment: nowhere, employees: 3",
      "segment: constructor",
      "segment: __proto__",
      "segment: hospitals, sector: helth",
    ]) {
      assert.deepEqual(messages(`account: { name: Copyfast, ${account} }`, circumstances), [], account);
    }
  });

  it("shows the calculation, in both languages", () => {
    const text = "sale: { model: value, price: { amount: 15, per: month, unit: user, quantity: 4 } }";
    const [found] = findingsIn(text, circumstances);
    assert.equal(
      found && messageOf(found, "en"),
      "15 × 12 × 4 = 720 a year: below 2,000, you need volume and a standard offer. Choose volume, or correct the price.",
    );
    assert.equal(found?.data.yearly, 720);
    const [french] = findingsIn(
      "sale: { model: volume, price: { amount: 15.5, per: month, quantity: 120 } }",
      circumstances,
    );
    assert.equal(
      french && messageOf(french, "fr").replace(/\s/g, " "),
      "15,5 × 12 × 120 = 22 320 par an : à partir de 2 000, une vente mérite d'être adaptée et négociée. Choisissez value, ou corrigez le prix.",
    );
    const [unit] = findingsIn("sale: { model: value, price: { amount: 15, per: month, unit: user } }", circumstances);
    assert.match(unit ? messageOf(unit, "en") : "", /^15 × 12 = 180 a year for each unit: /);
  });

  it("speaks of a segment's bounds in words", () => {
    const plan = (segment: string, employees: number) =>
      findingsIn(`account: { name: A, segment: ${segment}, employees: ${employees} }`, circumstances).map((finding) =>
        messageOf(finding, "fr").replace(/\s/g, " "),
      );
    assert.deepEqual(plan("very-small-companies", 40), [
      "40, alors que le segment very-small-companies prévoit au plus 9. Choisissez un autre segment, ou corrigez le chiffre.",
    ]);
    assert.match(plan("small-companies", 3)[0] ?? "", /prévoit entre 10 et 249\./);
    assert.match(plan("large-companies", 3)[0] ?? "", /prévoit au moins 5 000\./);
  });
});

describe("sale/cycle", () => {
  const circumstances = { only: ["sale/cycle"], today: "2026-06-15" };
  const dated = (cycle: string, more = "") => messages(`sale: { cycle: { ${cycle} }${more} }`, circumstances);

  it("wants the first contact before the signature", () => {
    checkMarked(
      `
sale:
  cycle:
    firstContact: 2026-05-10
    expectedSignature: 2026-05-09
                       ^^^^^^^^^^ sale/cycle
`,
      { ...circumstances, today: "2026-04-01" },
    );
    checkMarked(
      `
sale:
  cycle: { firstContact: 2026-05-10, signedOn: 2026-05-09, expectedSignature: 2026-01-01 }
                                               ^^^^^^^^^^ sale/cycle
`,
      circumstances,
    );
    assert.deepEqual(dated("firstContact: 2026-05-10, signedOn: 2026-05-10", ", stage: follow-up"), []);
  });

  it("notices a signature that did not come", () => {
    assert.deepEqual(dated("expectedSignature: 2026-06-14"), ["overdue"]);
    assert.deepEqual(dated("expectedSignature: 2026-06-15"), []);
    assert.deepEqual(dated("expectedSignature: 2026-06-14, signedOn: 2026-06-15"), []);
    assert.deepEqual(dated("expectedSignature: 2026-06-14", ", stage: follow-up"), []);
  });

  it("does not believe what happens tomorrow", () => {
    assert.deepEqual(dated("signedOn: 2026-06-16"), ["signedInFuture"]);
    assert.deepEqual(dated("firstContact: 2026-06-16"), []);
    assert.deepEqual(dated("firstContact: 2026-06-16", ", stage: contact"), []);
    assert.deepEqual(dated("firstContact: 2026-06-16", ", stage: discovery"), ["contactInFuture"]);
  });

  it("wants the stage to follow the signature", () => {
    assert.deepEqual(dated("signedOn: 2026-06-01", ", stage: negotiation"), ["signedTooEarly"]);
    assert.deepEqual(dated("signedOn: 2026-06-01", ", stage: closing"), []);
    assert.deepEqual(dated("signedOn: 2026-06-01"), []);
  });

  it("measures the length of the cycle against the playbook", () => {
    assert.deepEqual(dated("firstContact: 2025-01-01, expectedSignature: 2027-01-01"), []); // 730 days
    assert.deepEqual(dated("firstContact: 2025-01-01, expectedSignature: 2027-01-02"), ["tooLong"]);
    assert.deepEqual(dated("firstContact: 2024-01-01"), ["draggingOn"]);
    assert.deepEqual(dated("firstContact: 2024-01-01", ", stage: follow-up"), []);
    const text = "sale: { form: own-use, cycle: { firstContact: 2026-01-01, expectedSignature: 2026-08-01 } }";
    const playbook = { sale: { cycleDays: { "own-use": 180 } } };
    const [found] = findingsIn(text, { ...circumstances, playbook });
    assert.equal(
      found && messageOf(found, "fr"),
      "212 jours du premier contact à la signature, plus que les 180 prévus par votre playbook : qu'est-ce qui retient la vente ?",
    );
  });

  it("says nothing without dates, or with dates that can't be read", () => {
    for (const cycle of ["", "firstContact: soon", "expectedSignature: 2026-02-30"]) assert.deepEqual(dated(cycle), []);
  });
});

describe("sale/tender-incomplete", () => {
  const circumstances = { only: ["sale/tender-incomplete"], today: "2026-06-15" };

  it("asks for the call for tenders from the discovery on", () => {
    checkMarked(
      "sale:\n  form: public-tender\n        ^^^^^^^^^^^^^ sale/tender-incomplete\n  stage: discovery",
      circumstances,
    );
    checkMarked(
      "sale:\n  form: public-tender\n  stage: discovery\n  tender:\n  ^^^^^^ sale/tender-incomplete\n",
      circumstances,
    );
    checkMarked("sale: { form: public-tender, stage: contact }", circumstances);
    checkMarked("sale: { form: own-use, stage: discovery }", circumstances);
  });

  it("lists what the block lacks, in one finding", () => {
    const [found, ...more] = findingsIn(
      "sale: { form: public-tender, tender: { lots: [lot 1], criteria: [] } }",
      circumstances,
    );
    assert.deepEqual(more, []);
    assert.deepEqual(found?.data.keys, ["reference", "deadline", "criteria"]);
    assert.equal(
      found && messageOf(found, "fr"),
      "Il manque encore à l'appel d'offres : la référence (reference), la date limite (deadline), les critères de notation (criteria). Reprenez-les du dossier de consultation.",
    );
    assert.equal(
      found && messageOf(found, "en"),
      "The call for tenders still lacks reference, deadline, criteria. Copy them from the tender documents.",
    );
  });

  const tender = (more: string, stage = "discovery") =>
    `sale: { form: public-tender, stage: ${stage}, tender: { reference: A-1, ${more} } }`;

  it("adds up the weights once every criterion has one", () => {
    const weighed = (...weights: string[]) => {
      const criteria = weights.map((weight, index) => `{ name: c${index}${weight && `, weight: ${weight}`} }`);
      return messages(tender(`deadline: 2026-07-01, criteria: [${criteria.join(", ")}]`), circumstances);
    };
    assert.deepEqual(weighed("60", "40"), []);
    assert.deepEqual(weighed("33.3", "33.3", "33.4"), []);
    assert.deepEqual(weighed("60", "30"), ["weights"]);
    assert.deepEqual(weighed("60", ""), []);
    assert.deepEqual(weighed(""), []);
  });

  it("points at the criteria and at the deadline", () => {
    checkMarked(
      `
sale:
  form: public-tender
  stage: proposal
  tender:
    reference: A-1
    deadline: 2026-06-14
              ^^^^^^^^^^ sale/tender-incomplete
    criteria: [{ name: price, weight: 90 }]
    ^^^^^^^^ sale/tender-incomplete
`,
      circumstances,
    );
  });

  it("notices a deadline that went by before the bid was opened", () => {
    const due = (deadline: string, stage?: string) =>
      messages(tender(`deadline: ${deadline}, criteria: [{ name: price }]`, stage), circumstances);
    assert.deepEqual(due("2026-06-14"), ["deadlinePassed"]);
    assert.deepEqual(due("2026-06-15"), []);
    assert.deepEqual(due("2026-06-14", "negotiation"), []);
    assert.deepEqual(due("2026-06-14", "follow-up"), []);
  });
});

describe("sale/*: what is offered", () => {
  const check = (code: string, text: string, ...offers: readonly Offered[]) =>
    assert.deepEqual(offered(text, { only: [`sale/${code}`], today: "2026-06-15" }), offers);

  it("for dates that can't be: to exchange, to move or to correct them", () => {
    const cycle = (dates: string, ...offers: readonly (readonly [title: string, dates: string, "preferred"?])[]) =>
      check(
        "cycle",
        `sale: { cycle: { ${dates} } }`,
        ...offers.map(([title, after, ...more]): Offered => [title, `sale: { cycle: { ${after} } }`, ...more]),
      );
    cycle("firstContact: 2026-05-10, signedOn: 2026-05-09", [
      "Exchange the two dates",
      "firstContact: 2026-05-09, signedOn: 2026-05-10",
      "preferred",
    ]);
    cycle(
      "firstContact: 2026-05-10, expectedSignature: 2026-05-09",
      ["Exchange the two dates", "firstContact: 2026-05-09, expectedSignature: 2026-05-10", "preferred"],
      ["Expect the signature on 30 Jun 2026", "firstContact: 2026-05-10, expectedSignature: 2026-06-30"],
      ["Expect the signature on 30 Sept 2026", "firstContact: 2026-05-10, expectedSignature: 2026-09-30"],
    );
    cycle(
      "signedOn: 2026-06-16, expectedSignature: 2026-07-01",
      ["Move the date to expectedSignature", "expectedSignature: 2026-06-16", "preferred"],
      ["It was signed today", "signedOn: 2026-06-15, expectedSignature: 2026-07-01"],
    );
    cycle(
      "firstContact: 2024-01-01",
      ["Expect the signature on 30 Jun 2026", "firstContact: 2024-01-01, expectedSignature: 2026-06-30"],
      ["Expect the signature on 30 Sept 2026", "firstContact: 2024-01-01, expectedSignature: 2026-09-30"],
    );
  });

  it("for a sale that is too long, the last day allowed, if it can still be reached", () => {
    const last = (dates: string) =>
      offered(`sale: { cycle: { ${dates} } }`, { only: ["sale/cycle"], today: "2026-06-15" }).map(([title]) => title);
    assert.deepEqual(last("firstContact: 2025-01-01, expectedSignature: 2027-01-02"), [
      "Expect it by 1 Jan 2027, the last day allowed",
    ]);
    assert.deepEqual(last("firstContact: 2024-06-15, expectedSignature: 2026-07-01"), [
      "Expect it by 15 Jun 2026, the last day allowed",
    ]);
    assert.deepEqual(last("firstContact: 2024-06-14, expectedSignature: 2026-07-01"), []);
    assert.deepEqual(last("firstContact: 2024-05-15, signedOn: 2026-06-01"), []);
  });

  it("for a stage that does not follow: the stage, or the date", () => {
    check(
      "cycle",
      "sale: { stage: discovery, cycle: { firstContact: 2026-06-16 } }",
      ["Move the stage to preparation", "sale: { stage: preparation, cycle: { firstContact: 2026-06-16 } }"],
      ["The first contact was today", "sale: { stage: discovery, cycle: { firstContact: 2026-06-15 } }"],
    );
    check(
      "cycle",
      "sale: { stage: negotiation, cycle: { signedOn: 2026-06-01 } }",
      ["Move the stage to follow-up", "sale: { stage: follow-up, cycle: { signedOn: 2026-06-01 } }", "preferred"],
      ["Move the date to expectedSignature", "sale: { stage: negotiation, cycle: { expectedSignature: 2026-06-01 } }"],
    );
  });

  it("for a call for tenders, what it lacks, each key once", () => {
    const sale = (more: string) => `sale: { form: public-tender, stage: discovery${more} }`;
    check(
      "tender-incomplete",
      sale(""),
      ["Add the call for tenders, to be filled in", sale(", tender: { reference:, deadline:, criteria: }")],
      ["It is no call for tenders: own use", "sale: { form: own-use, stage: discovery }"],
    );
    check("tender-incomplete", sale(", tender: { criteria:, lots: [a] }"), [
      "Add what is missing, to be filled in",
      sale(", tender: { reference:, deadline:, criteria:, lots: [a] }"),
    ]);
    check("tender-incomplete", sale(", tender: { reference:, deadline: 2026-07-01, criteria: [{ name: a }] }"));
  });

  it("for weights, whole ones in proportion that make 100, likely when they were parts of 1", () => {
    const tender = (...weights: number[]) => {
      const criteria = weights.map((weight, index) => `{ name: c${index}, weight: ${weight} }`).join(", ");
      return `sale: { form: public-tender, tender: { reference: A, deadline: 2026-07-01, criteria: [${criteria}] } }`;
    };
    const title = "Bring the weights to a total of 100";
    check("tender-incomplete", tender(1, 1, 1), [title, tender(33, 34, 33)]);
    check("tender-incomplete", tender(60, 30, 30), [title, tender(50, 25, 25)]);
    check("tender-incomplete", tender(0.4, 0.6), [title, tender(40, 60), "preferred"]);
    check("tender-incomplete", tender(0, 0));
  });

  it("for a deadline that has passed, the next stage, or another day", () => {
    const sale = (stage: string, deadline: string) =>
      `sale: { form: public-tender, stage: ${stage}, tender: { reference: A, deadline:${deadline}, criteria: [{ name: a }] } }`;
    check(
      "tender-incomplete",
      sale("proposal", " 2026-06-14"),
      ["The bid was handed in: move the stage to negotiation", sale("negotiation", " 2026-06-14"), "preferred"],
      ["Another deadline, to be filled in", `${sale("proposal", "")} # 2026-06-14`],
    );
  });

  it("for an offer, only what settles a finding, what settles most first", () => {
    const volume = (more: string, model = "volume") => `sale: { model: ${model}, ${more} }`;
    const visited = "channels: [web-portal, field]";
    const value: Offered = ["Choose value as model", volume(`${visited}, adaptation: adapted`, "value")];
    check(
      "offer-mismatch",
      volume(`${visited}, adaptation: adapted`),
      value,
      ["Sell without visits", volume("channels: [web-portal], adaptation: adapted")],
      value,
      ["Choose standard as adaptation", volume(`${visited}, adaptation: standard`)],
    );
    check(
      "offer-mismatch",
      "account: { name: A, segment: mid-size-companies }\nsale: { model: volume, adaptation: standard, prospecting: marketing }",
      [
        "Sell as the segment mid-size-companies asks: value, adapted, personalised",
        "sale: { model: value, adaptation: adapted, prospecting: personalised }",
      ],
    );
    check(
      "offer-mismatch",
      "account: { name: A, segment: regional-chains, sector: health }\nsale: { model: value, adaptation: tailored }",
      ["Choose hospitals as segment", "account: { name: A, segment: hospitals, sector: health }"],
    );
  });

  it("for a small price, the other model, or how many units there are", () => {
    check(
      "offer-mismatch",
      "sale: { model: value, price: { amount: 15, per: month } }",
      ["Choose volume as model", "sale: { model: volume, price: { amount: 15, per: month } }", "preferred"],
      ["Add how many units the customer takes", "sale: { model: value, price: { amount: 15, per: month, quantity: } }"],
    );
    check("offer-mismatch", "sale: { model: value, price: { amount: 15, per: month, quantity: } }", [
      "Choose volume as model",
      "sale: { model: volume, price: { amount: 15, per: month, quantity: } }",
      "preferred",
    ]);
  });

  it("for what is not negotiated yet, all that a negotiation takes", () => {
    const blank = "stakes: | variables: | - id: price | opening: | target: | floor: | alternatives: | ours: | theirs:";
    check(
      "offer-mismatch",
      "sale: { stage: negotiation, model: value }\n",
      ["Add the negotiation, to be filled in", `negotiation: | ${blank}`],
      ["The sale is not there yet: back to proposal", "sale: { stage: proposal, model: value }"],
      ["Choose volume as model", "sale: { stage: negotiation, model: volume }"],
    );
  });
});

import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { type Circumstances, checkMarked, findingsIn } from "../check.ts";

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

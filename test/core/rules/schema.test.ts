import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { required } from "../../../src/core/rules/schema/required.ts";
import { type Schema, schemas } from "../../../src/core/schema/schema.ts";
import { type Circumstances, checkMarked, findingsIn } from "../check.ts";
import { type Offered, offered, offersIn } from "../fixes/fixed.ts";

const only = ["required", "type", "enum", "format", "unknown-key", "range", "pattern"].map((name) => `schema/${name}`);
const plan = "accountPlan: 1\naccount: { name: Copyfast }\n";

const marked: Readonly<Record<string, string>> = {
  "a plan of one line": `
accountPlan: 1
^^^^^^^^^^^ schema/required
`,
  "a plan without its version": `
account: { name: Copyfast }
^^^^^^^ schema/required
`,
  "an account that is not filled in yet": `
accountPlan: 1
account:
^^^^^^^ schema/required
`,
  "a customer whose name is not filled in yet": `
accountPlan: 1
account: { name: , sector: energy }
           ^^^^ schema/required
`,
  "what is not filled in is never of the wrong type": `
${plan}sale:
  form:
  stage: ""
  price: { amount: , per: ~ }
  cycle: { firstContact: , signedOn: "" }
objectives:
  -
stakeholders:
needs: ~
`,
  "one finding for a block that is a text, none for what it lacks": `
accountPlan: 1
account: Copyfast
         ^^^^^^^^ schema/type
sale: { price: 15, cycle: [2026-01-01] }
               ^^ schema/type
                          ^^^^^^^^^^^^ schema/type
`,
  "a space that is missing behind a colon": `
accountPlan: 1
account:
  name:Copyfast
  ^^^^^^^^^^^^^ schema/type
`,
  "numbers that are written for people": `
${plan}sale:
  price:
    amount: 1 200,50
            ^^^^^^^^ schema/type
    quantity: 200k
              ^^^^ schema/type
`,
  "a list where one value is wanted, and one value where a list is": `
${plan}sale: { form: [resale], channels: phone }
              ^^^^^^^^ schema/type
                                  ^^^^^ schema/type
`,
  "a field that belongs to another block, and one that nobody knows": `
${plan}objectives:
  - statement: Sell 40 copiers
    due: 2026-07-31
    ^^^ schema/unknown-key
    colour: red
    ^^^^^^ schema/unknown-key
`,
  "fields called after what every object has": `
${plan}constructor: 1
^^^^^^^^^^^ schema/unknown-key
__proto__: { x: 1 }
^^^^^^^^^ schema/unknown-key
sale: { toString: 1 }
        ^^^^^^^^ schema/unknown-key
`,
  "fields of one's own": `
${plan}x-crm: A-4711
stakeholders: [{ name: Mrs Lee, x-birthday: 3 May }]
`,
  "each value once": `
${plan}stakeholders:
  - { name: Mrs Lee, influence: 2.5, roles: [boss, user], email: none }
                                ^^^ schema/type
                                             ^^^^ schema/enum
                                                                 ^^^^ schema/pattern
  - { name: Mr Hill, influence: 0 }
                                ^ schema/range
`,
  "a mistake in a copy, where the alias stands": `
${plan}x-terms: &terms { amount: dear }
sale:
  price: *terms
         ^^^^^^ schema/type
`,
  "dates, day by day": `
${plan}actions:
  - { what: a, due: 2026-02-30 }
                    ^^^^^^^^^^ schema/format
  - { what: b, due: 30/06/2026 }
                    ^^^^^^^^^^ schema/format
  - { what: c, due: 2026 }
                    ^^^^ schema/format
  - { what: d, due: 2026-06-30 }
`,
};

describe("schema/*", () => {
  for (const [what, text] of Object.entries(marked)) {
    it(what, () => void checkMarked(text.replace(/^\n/, ""), { only }));
  }

  it("points at the first line of what is written over several", () => {
    const text = `${plan}sale:\n  form: |\n    resale\n    or not\nneeds:\n  a: 1\n  b: 2\n`;
    const places = findingsIn(text, { only }).map(({ range }) => text.slice(range.start, range.end));
    assert.deepEqual(places, ["resale", "a"]);
  });

  it("is said of a playbook too", () => {
    const text = `salesPlaybook: 1
coverage: { closing: 110 }
                     ^^^ schema/range
roles: { resale: [boss] }
                  ^^^^ schema/enum
rfm: { period: a year, segments: { new: { r: [5] } } }
               ^^^^^^ schema/pattern
                                             ^^^ schema/range
segmants: {}
^^^^^^^^ schema/unknown-key
`;
    checkMarked(text, { kind: "sales-playbook", only });
  });

  it("has a question for each thing that the schemas require", () => {
    const asked = Object.keys(required.messages);
    assert.deepEqual(
      [...Object.values(schemas)].flatMap(requiredBy).filter((name) => !asked.includes(name)),
      [],
    );
  });
});

const said: readonly (readonly [part: string, en: string, fr: string])[] = [
  [
    "sale: { price: { amount: 200 000 € } }",
    "Write this number as 200000: without spaces or signs, with a point before the decimals.",
    "Écrivez ce nombre ainsi : 200000, sans espaces ni symboles, avec un point avant les décimales.",
  ],
  [
    "sale: { price: { amount: dear } }",
    "A number is wanted here, not “dear”: digits, and a point before the decimals.",
    "Un nombre est attendu ici, et non « dear » : des chiffres, avec un point avant les décimales.",
  ],
  [
    "sale: { price: { amount: .inf } }",
    "“.inf” is no amount: write a number, or leave the field empty.",
    "« .inf » n'est pas un montant : écrivez un nombre, ou laissez le champ vide.",
  ],
  [
    "stakeholders: [{ roles: buyer }]",
    "Several values may stand here: write them between brackets, as in [buyer], even if there is one.",
    "Plusieurs valeurs sont possibles ici : écrivez-les entre crochets, comme [buyer], même s'il n'y en a qu'une.",
  ],
  [
    "account2: x",
    "account2 is no field here: did you mean account?",
    "account2 n'est pas un champ ici : vouliez-vous dire account ?",
  ],
  [
    "objectives: [{ target: 3 }]",
    "target belongs under measurable: move it there.",
    "target se place sous measurable : déplacez-le.",
  ],
  [
    "objectives:\n  - Notre but : un second magasin",
    "Is this a sentence? Its colon makes a field of it: put all of it in quotes.",
    "Est-ce une phrase ? Son deux-points en fait un champ : mettez-la tout entière entre guillemets.",
  ],
  [
    "stakeholders: [{ roles: [byer] }]",
    "“byer” is not a possible value: did you mean buyer?",
    "« byer » n'est pas une valeur possible : vouliez-vous dire buyer ?",
  ],
  [
    "stakeholders: [{ roles: [chief] }]",
    "“chief” is not a possible value. Choose one of these: initiator, user, specifier, influencer, buyer, decision-maker, payer, approver, ….",
    "« chief » n'est pas une valeur possible. Choisissez parmi : initiator, user, specifier, influencer, buyer, decision-maker, payer, approver, ….",
  ],
  [
    "actions: [{ what: call, due: 30 juin 2026 }]",
    "Write this date as 2026-06-30: year, month, day.",
    "Écrivez cette date ainsi : 2026-06-30 (année, mois, jour).",
  ],
  [
    "actions: [{ what: call, due: 2026-02-30 }]",
    "There is no such day: that month ends on 2026-02-28.",
    "Ce jour n'existe pas : ce mois se termine le 2026-02-28.",
  ],
  [
    "actions: [{ what: call, due: 06/07/2026 }]",
    "“06/07/2026” is no date: write year, month and day, as in 2026-06-30.",
    "« 06/07/2026 » n'est pas une date : écrivez l'année, le mois et le jour, comme 2026-06-30.",
  ],
  [
    "negotiation: { powerBalance: 5 }",
    "A number from -2 to 2 is wanted here, not 5.",
    "Un nombre de -2 à 2 est attendu ici, et non 5.",
  ],
  [
    "currency: €",
    "Write this currency as EUR, in three capitals.",
    "Écrivez cette devise ainsi : EUR, en trois majuscules.",
  ],
  [
    "stakeholders: [{ id: Mme Durand }]",
    "An id is a short name without spaces or signs such as , ; : #. For example durand.",
    "Un id est un nom court, sans espaces ni signes tels que , ; : #. Par exemple durand.",
  ],
  [
    "history: { purchases: [{ on: 2026-01-05 }] }",
    "How much was it? Fill in amount.",
    "Quel en était le montant ? Renseignez amount.",
  ],
];

describe("what schema/* says", () => {
  for (const [part, en, fr] of said) {
    it(part.replace(/\s*\n\s*/, " "), () => {
      const [finding] = findingsIn(`${plan}${part}\n`, { only });
      const messages = (["en", "fr"] satisfies Locale[]).map((locale) => finding && messageOf(finding, locale));
      assert.deepEqual(messages, [en, fr]);
    });
  }

  it("hands the number that was meant to fixes", () => {
    const [finding] = findingsIn(`${plan}sale:\n  price:\n    amount: 1 200,50\n`, { only });
    assert.deepEqual([finding?.data.value, finding?.data.number], ["1 200,50", 1200.5]);
  });
});

/** `account.name`: what a block requires, under the key or the list that holds it. */
function requiredBy(root: Schema): string[] {
  const blocks = Object.entries(root.definitions ?? {}).flatMap(([definition, part]) => {
    const holders = holdersOf(root, definition);
    return (part.required ?? []).flatMap((key) => holders.map((holder) => `${holder}.${key}`));
  });
  return [...(root.required ?? []), ...blocks];
}

/** The keys under which a definition stands, as one block or as entries of a list. */
function holdersOf(root: Schema, definition: string): string[] {
  const isIt = (part: Schema | undefined) => part?.$ref === `#/definitions/${definition}`;
  return [root, ...Object.values(root.definitions ?? {})].flatMap(({ properties = {} }) =>
    Object.keys(properties).filter((key) => isIt(properties[key]) || isIt(properties[key]?.items)),
  );
}

describe("schema/*: what is offered", () => {
  const check = (text: string, offers: readonly Offered[], circumstances: Circumstances = {}) =>
    assert.deepEqual(offered(`${circumstances.kind ? "" : plan}${text}\n`, { only, ...circumstances }), offers);
  /** Whether each may be made without being looked at. */
  const areSafe = (text: string) =>
    offersIn(`${plan}${text}\n`, { only })
      .filter(({ fix }) => !fix.hides)
      .map(({ fix }) => fix.isSafe ?? false);
  const open = "Leave it open, with these words as a comment";

  it("the word that was meant, else all that are possible", () => {
    check("sale: { stage: discovry, model: zzz }", [
      ["Change to discovery", "sale: { stage: discovery, model: zzz }", "preferred"],
      ["Change to volume", "sale: { stage: discovry, model: volume }"],
      ["Change to value", "sale: { stage: discovry, model: value }"],
    ]);
    assert.equal(offered(`${plan}stakeholders: [{ name: A, roles: [zzzz] }]`, { only }).length, 8);
    assert.deepEqual(offered("accountPlan: 2\naccount: { name: Copyfast }\n", { only }), [
      ["Change to 1", "accountPlan: 1", "preferred"],
    ]);
    assert.deepEqual(areSafe("sale: { stage: discovry }"), [false]);
    assert.deepEqual(areSafe("sale: { stage: Discovery }"), [true]);
    assert.deepEqual(areSafe("sale: { stage: découverte }"), [true]);
  });

  it("the day that was meant: likely when there is one, or when the plan is in French", () => {
    const due = (day: string) => `actions:\n  - { what: call, due: ${day} }`;
    const line = (day: string) => `- { what: call, due:${day} }`;
    check(due("2026-02-30"), [["Write 2026-02-28", line(" 2026-02-28"), "preferred"]]);
    check(due("someday"), [[open, `${line("")} # someday`]]);
    check(due("fin juin"), [
      ["Write 2026-06-30", line(" 2026-06-30"), "preferred"],
      [open, `${line("")} # fin juin`],
    ]);
    for (const preferred of [[], ["preferred"]] as const) {
      check(`${preferred.length ? "language: fr\n" : ""}${due("06/07/2026")}`, [
        ["Write 2026-07-06", line(" 2026-07-06"), ...preferred],
        ["Write 2026-06-07", line(" 2026-06-07")],
        [open, `${line("")} # 06/07/2026`],
      ]);
    }
    assert.deepEqual(areSafe(due("30/06/2026")), [true]);
    assert.deepEqual(areSafe(due("2026-02-30")), [false]);
  });

  it("a currency, a yield and a period as they are written, where they can be told", () => {
    check("currency: euro", [["Write EUR", "currency: EUR", "preferred"]]);
    assert.deepEqual(areSafe("currency: euro"), [true]);
    const rate = (written: string) =>
      `objectives:\n  - statement: a\n    realistic: { drivers: [{ activity: calls, yield: ${written} }] }`;
    const rates = {
      "1 call in 8": "1/8",
      "1 sur 8": "1/8",
      "2 pour 10 appels": "2/10",
      "1 in 0": undefined,
      "one in 8": undefined,
    };
    for (const [written, meant] of Object.entries(rates)) {
      const [title, line] = offered(plan + rate(written), { only })[0] ?? [];
      assert.equal(title, meant === undefined ? open : `Write ${meant}`, written);
      if (meant) assert.equal(line, rate(meant).split("\n").at(-1)?.trim());
    }
    const periods = { "12 months": "12m", "2 ans": "2y", "30 jours": "30d", "2 semaines": "2w", "3 W": "3w" };
    for (const [written, meant] of Object.entries(periods)) {
      const playbook = (period: string) => `rfm: { period: ${period} }`;
      check(`salesPlaybook: 1\n${playbook(written)}`, [[`Write ${meant}`, playbook(meant), "preferred"]], {
        kind: "sales-playbook",
      });
    }
    check("stakeholders: [{ name: Lee, email: lee }]", [[open, "stakeholders: [{ name: Lee, email: }] # lee"]]);
  });

  it("an id that nothing of its kind has, wherever it is named", () => {
    check(
      `stakeholders:
  - { id: Mme Léa Roux, name: Léa Roux, reportsTo: tom }
  - { id: tom, name: Tom, reportsTo: Mme Léa Roux }
  - { id: roux, name: Paul Roux }
needs: [{ id: roux-2, text: less noise }]`,
      [
        [
          "Write roux",
          "- { id: roux-2, name: Léa Roux, reportsTo: tom } | - { id: tom, name: Tom, reportsTo: roux-2 }",
          "preferred",
        ],
      ],
    );
    check("needs: [{ id: Less Noise at Night, text: a }]", [
      ["Write less-noise-at-night", "needs: [{ id: less-noise-at-night, text: a }]", "preferred"],
    ]);
  });

  it("the number without its minus, else the near end of the scale", () => {
    const influence = (number: number) => `stakeholders: [{ name: Lee, influence: ${number} }]`;
    check(influence(9), [["Write 5", influence(5)]]);
    check(influence(-2), [["Write 2", influence(2), "preferred"]]);
    check(influence(-5), [["Write 5", influence(5), "preferred"]]);
    check(influence(-9), [["Write 1", influence(1)]]);
    check("negotiation: { powerBalance: -3 }", [["Write -2", "negotiation: { powerBalance: -2 }"]]);
    check("sale: { price: { amount: -3 } }", [["Write 3", "sale: { price: { amount: 3 } }", "preferred"]]);
  });

  it("of an objective without words, to remove the quotes", () => {
    check('objectives:\n  - ""', [["Remove the empty quotes", "-", "preferred"]]);
  });

  it("of a range with one or three numbers the lowest and the highest", () => {
    const range = (r: string) => `rfm: { segments: { new: { r: ${r} } } }`;
    const of = (r: string, ...offers: readonly Offered[]) =>
      check(`salesPlaybook: 1\n${range(r)}`, offers, { kind: "sales-playbook", only: ["schema/range"] });
    of("[5]", ["Write [5, 5]", range("[5, 5]"), "preferred"]);
    of("[3, 5, 1]", ["Write [1, 5]", range("[1, 5]"), "preferred"]);
    of("[]");
    of("[1, 5, x]");
  });

  it("for what is missing, its key, once, and the day of today for a day", () => {
    check("history:\n  contacts:\n    - with: lee", [
      ["It was today", "- on: 2026-06-15 | with: lee"],
      ["Add the field on, to be filled in", "- on: | with: lee"],
      ["Turn the entry into a comment", "# - with: lee"],
    ]);
    check("negotiation:\n  objections:\n    - objection:", [["Remove the empty entry", ""]]);
    const of = (text: string, ...offers: readonly Offered[]) => assert.deepEqual(offered(text, { only }), offers);
    of("account: { name: A }\n", ["Begin it with “accountPlan: 1”", "accountPlan: 1", "preferred"]);
    const [first] = offersIn("account: { name: A }\n", { only });
    const [all] = offersIn("", { only });
    assert.deepEqual([first?.fix.isSafe, all?.fix.isSafe], [true, false]);
    of("accountPlan: 1\n", ["Add the field account, to be filled in", "account: | name:"]);
    of("accountPlan: 1\naccount:\n", ["Add the field name, to be filled in", "name:"]);
    of("accountPlan: 1\naccount: { name: }\n");
    of("", ["Begin it with “accountPlan: 1”", "accountPlan: 1 | account: | name:", "preferred"]);
  });

  it("for a field that is none: its name, its place, a field of one's own, or a comment", () => {
    check("sale:\n  stgae: discovery\n  model: value", [
      ["Change to stage", "stage: discovery", "preferred"],
      ["Turn it into a comment", "# stgae: discovery"],
    ]);
    check("sale:\n  stgae: discovery\n  stage: contact", [["Turn it into a comment", "# stgae: discovery"]]);
    check("objectives:\n  - statement: Sell\n    due: 2026-07-31", [
      ["Move it under timeBound", "timeBound: | due: 2026-07-31", "preferred"],
      ["Turn it into a comment", "# due: 2026-07-31"],
    ]);
    check("region: west", [
      ["Make it a field of your own: x-region", "x-region: west"],
      ["Turn it into a comment", "# region: west"],
    ]);
  });

  it("the name that a field has, for sure when it is the same word or its French one", () => {
    const renamed = (key: string) => offersIn(`accountPlan: 1\naccount: { name: A, ${key}: x }\n`, { only })[0]?.fix;
    for (const key of ["Sector", "secteur"]) assert.equal(renamed(key)?.isSafe, true, key);
    assert.equal(renamed("sectr")?.isSafe, false);
  });

  it("the place of a field in the first entry of a list, and quotes around a sentence with a colon", () => {
    check("objectives:\n  - statement: Sell\n    target: 40", [
      ["Move it under measurable", "measurable: | - target: 40", "preferred"],
      ["Turn it into a comment", "# target: 40"],
    ]);
    check("objectives:\n  - Sell: 40 copiers", [["Put the sentence in quotes", '- "Sell: 40 copiers"', "preferred"]]);
    assert.deepEqual(areSafe("objectives:\n  - Sell: 40 copiers"), [true]);
  });

  it("quotes around what only looks like a number, a round number for a broken one", () => {
    check("notes: true", [["Put it in quotes", 'notes: "true"', "preferred"]]);
    check("stakeholders: [{ name: Lee, influence: 2.5 }]", [
      ["Round it", "stakeholders: [{ name: Lee, influence: 3 }]"],
    ]);
    check("language: [en]", [
      ["Choose en", "language: en", "preferred"],
      [open, "language: # [en]"],
    ]);
  });
});

describe("schema/*: what is not said", () => {
  it("more than the beginning of a long value", () => {
    for (const [length, shown] of [
      [60, "a".repeat(60)],
      [61, `${"a".repeat(60)}…`],
    ] as const) {
      const [finding] = findingsIn(`${plan}sale: { price: { quantity: ${"a".repeat(length)} } }`, { only });
      assert.equal(finding?.data.value, shown);
    }
  });

  it("that a file is empty which is too large to be read", () => {
    assert.deepEqual(findingsIn("# abc\n".repeat(700_000), { only }), []);
    assert.deepEqual(findingsIn(`notes: "a\n# ${"b".repeat(600_000)}\n`, { only }), []);
  });
});

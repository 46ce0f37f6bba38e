import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { type Circumstances, checkMarked, findingsIn } from "../check.ts";
import { type Offered, offered } from "../fixes/fixed.ts";

const only = ["reference/unknown", "reference/duplicate-id", "reference/cycle"];
const plan = "accountPlan: 1\naccount: { name: Copyfast }\n";

describe("reference/*", () => {
  const cases: Record<string, string> = {
    "a person that a contact, an argument and an answer speak of": `
stakeholders: [{ id: lee, name: Mrs Lee }]
history:
  contacts:
    - { on: 2026-05-02, with: lee }
    - { on: 2026-05-03, with: hil }
                              ^^^ reference/unknown
negotiation:
  arguments: [{ feature: fast, for: hill }]
                                    ^^^^ reference/unknown
discovery:
  customer:
    what: { main-problem: { answer: jams, from: le } }
                                                ^^ reference/unknown
`,
    "the variable of a concession and the need of an argument": `
needs: [{ id: monday, text: no jams on Mondays }]
negotiation:
  variables: [{ id: price, opening: 3, target: 2, floor: 1 }]
  concessions: [{ give: a month, variable: pryce, inReturnFor: a year }]
                                           ^^^^^ reference/unknown
  arguments: [{ feature: fast, need: monday }]
`,
    "a question that the playbook does not have, or has elsewhere": `
discovery:
  customer:
    who: { final-decison: Mrs Lee, budget: 200 }
           ^^^^^^^^^^^^^ reference/unknown
                                   ^^^^^^ reference/unknown
`,
    "where a need comes from": `
needs:
  - { text: one, from: what.main-problem }
  - { text: two, from: users.who.end-users }
  - { text: three, from: endCustomer.needs.budget }
  - { text: five, from: customer.what.main-problem }
  - { text: six, from: reseller.volumes }
  - { text: seven, from: reseller.quality }
  - { text: eight, from: budget.what }
                         ^^^^^^^^^^^ reference/unknown
  - { text: four, from: what.main-problme }
                        ^^^^^^^^^^^^^^^^^ reference/unknown
`,
    "an id given twice, and none where kinds differ": `
stakeholders: [{ id: a, name: A }, { id: a, name: B }]
                                         ^ reference/duplicate-id
needs: [{ id: a, text: x }]
`,
    "no id given twice by what several objectives measure": `
objectives:
  - { statement: a, measurable: [{ indicator: revenue, target: 3 }] }
  - { statement: b, measurable: [{ indicator: revenue, target: 4 }] }
`,
    "one finding for a circle of three, and one for a line to oneself": `
stakeholders:
  - { id: a, name: A, reportsTo: b }
                                 ^ reference/cycle
  - { id: b, name: B, reportsTo: c }
  - { id: c, name: C, reportsTo: a }
  - { id: d, name: D, reportsTo: d }
                                 ^ reference/cycle
  - { id: e, name: E, reportsTo: a }
`,
    "owners are free as long as the playbook lists none": `
actions: [{ what: call, owner: anybody }]
`,
  };

  for (const [what, text] of Object.entries(cases)) it(what, () => void checkMarked(plan + text.slice(1), { only }));

  it("owners are the playbook's when it lists them", () => {
    const text = `${plan}actions: [{ what: call, owner: c.morl }]\n                               ^^^^^^ reference/unknown\n`;
    checkMarked(text, { only, playbook: { owners: { "c.morel": "Claire Morel" } } });
  });

  it("names in a playbook: rules, sectors and places of a plan", () => {
    checkMarked(
      `salesPlaybook: 1
sectors: { bakery: Bakeries, energy: false }
segments:
  shops: { sectors: [bakery, food-retail, energy, healht] }
                                          ^^^^^^ reference/unknown
                                                  ^^^^^^ reference/unknown
questions:
  what:
    main-problem: { answeredBy: [needs.monday.text, needs.monday.txt, salle.form, swot] }
                                                    ^^^^^^^^^^^^^^^^ reference/unknown
                                                                      ^^^^^^^^^^ reference/unknown
severities:
  smart/time-bound: error
  smart/timebound: error
  ^^^^^^^^^^^^^^^ reference/unknown
  budget: off
  ^^^^^^ reference/unknown
`,
      { kind: "sales-playbook" },
    );
  });

  it("says who stands in the circle, and where an id was given first", () => {
    const found = findingsIn(
      `${plan}stakeholders:
  - { id: a, name: Ann, reportsTo: b }
  - { id: b, reportsTo: a }
  - { id: b, name: Max }
  - { id: x, reportsTo: x }
`,
      { only },
    );
    assert.deepEqual(
      found.map(({ message, data }) => [message, data.names ?? data.name]),
      [
        ["cycle", "Ann → b → Ann"],
        ["duplicate", "b"],
        ["itself", "x"],
      ],
    );
    assert.deepEqual(
      found[1]?.related?.map(({ pointer }) => pointer),
      ["/stakeholders/1/id"],
    );
  });

  it("of a code that no finding has says which one was meant", () => {
    const text = "salesPlaybook: 1\nseverities: { smart/timebound: off, budget: off }\n";
    const said = findingsIn(text, { kind: "sales-playbook" }).map((finding) => messageOf(finding, "en"));
    assert.deepEqual(said, [
      "Nothing is called smart/timebound. Did you mean smart/time-bound?",
      "There is no finding budget: the reference lists the codes.",
    ]);
  });
});

describe("reference/*: what is offered", () => {
  const check = (text: string, offers: readonly Offered[], playbook?: Circumstances["playbook"]) =>
    assert.deepEqual(offered(`${plan}${text}\n`, { only, playbook }), offers);

  it("each of a circle may report to nobody, of a long one the first four", () => {
    check(
      `stakeholders:
  - { id: f, name: Fay, reportsTo: a }
  - { id: a, name: Ann, reportsTo: b }
  - { id: b, name: Bob, reportsTo: c }
  - { id: c, reportsTo: d }
  - { id: d, name: Dan, reportsTo: e }
  - { id: e, name: Eve, reportsTo: a }`,
      [
        ["Ann reports to nobody here", "- { id: a, name: Ann }"],
        ["Bob reports to nobody here", "- { id: b, name: Bob }"],
        ["c reports to nobody here", "- { id: c }"],
        ["Dan reports to nobody here", "- { id: d, name: Dan }"],
      ],
    );
    check("stakeholders:\n  - { id: x, name: Max, reportsTo: x }", [
      ["Max reports to nobody here", "- { id: x, name: Max }", "preferred"],
    ]);
  });

  it("an id that nothing has yet, whatever kind the others are of", () => {
    check("needs: [{ id: a-2, text: x }]\nstakeholders: [{ id: a, name: A }, { id: a, name: B }]", [
      ["Call this one a-3", "stakeholders: [{ id: a, name: A }, { id: a-3, name: B }]", "preferred"],
    ]);
  });

  it("three names of its kind, where none is meant for sure", () => {
    const people = "stakeholders: [{ id: a, name: A }, { id: b, name: B }, { id: c, name: C }, { id: d, name: D }]";
    const titles = (text: string, playbook?: Circumstances["playbook"]) =>
      offered(`${plan}${text}\n`, { only, playbook }).map(([title]) => title);
    const open = "Leave it open, with these words as a comment";
    assert.deepEqual(titles(`${people}\nneeds: [{ id: n, text: x }]\nhistory: { contacts: [{ with: somebody }] }`), [
      "Add somebody to the stakeholders",
      ...["a", "b", "c"].map((id) => `Change to ${id}`),
      open,
    ]);
    const owners = Object.fromEntries(["anne", "luc", "marie", "paul"].map((id) => [id, id]));
    assert.deepEqual(titles("actions: [{ what: call, owner: somebody }]", { owners }), [
      ...["anne", "luc", "marie"].map((id) => `Change to ${id}`),
      open,
    ]);
    const account = "accountPlan: 1\naccount: { name: Copyfast, segment: zzzzzz, employees: 300 }\n";
    assert.equal(offered(account, { only })[0]?.[0], "Change to mid-size-companies");
  });

  it("nobody is offered as the person they report to", () => {
    for (const typed of ["ruox", "rou", "zzzzzz"]) {
      const line = `- { id: roux, name: Léa Roux, reportsTo: ${typed} }`;
      check(`stakeholders:\n  ${line}`, [
        [`Add ${typed} to the stakeholders`, `- id: ${typed} | name:`],
        ["Leave it open, with these words as a comment", `- { id: roux, name: Léa Roux, reportsTo: } # ${typed}`],
      ]);
    }
  });

  it("a question goes to its dimension, a misspelt one gets its name, unless that is taken", () => {
    const who = (answers: string) => `discovery:\n  customer:\n    who: { ${answers} }`;
    check(who("final-decison: Mrs Lee, budget: 200, zzzz: 3"), [
      ["Change to final-decision", "who: { final-decision: Mrs Lee, budget: 200, zzzz: 3 }", "preferred"],
      ["Move it under howMuch", "who: { final-decison: Mrs Lee, zzzz: 3 } | howMuch: | budget: 200", "preferred"],
    ]);
    check(who("final-decison: Mrs Lee, final-decision: Tom Hill"), []);
  });

  it("where a need comes from may be corrected or left open", () => {
    check("needs:\n  - { text: less noise, from: what.main-problme }\n  - { text: less dust, from: nowhere }", [
      ["Change to what.main-problem", "- { text: less noise, from: what.main-problem }", "preferred"],
      ["Leave it open, with these words as a comment", "- { text: less noise, from: } # what.main-problme"],
      ["Leave it open, with these words as a comment", "- { text: less dust, from: } # nowhere"],
    ]);
  });
});

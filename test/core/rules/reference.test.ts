import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import { checkMarked, findingsIn } from "../check.ts";

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
  - { text: four, from: what.main-problme }
                        ^^^^^^^^^^^^^^^^^ reference/unknown
`,
    "an id given twice, and none where kinds differ": `
stakeholders: [{ id: a, name: A }, { id: a, name: B }]
                                         ^ reference/duplicate-id
needs: [{ id: a, text: x }]
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

  it("of a code that no finding has says which one was meant", () => {
    const text = "salesPlaybook: 1\nseverities: { smart/timebound: off, budget: off }\n";
    const said = findingsIn(text, { kind: "sales-playbook" }).map((finding) => messageOf(finding, "en"));
    assert.deepEqual(said, [
      "Nothing is called smart/timebound. Did you mean smart/time-bound?",
      "There is no finding budget: the reference lists the codes.",
    ]);
  });
});

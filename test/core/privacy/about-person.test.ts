import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { personPage } from "../../../src/core/features/person-page.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { personNamed } from "../../../src/core/privacy/about-person.ts";
import { personReport } from "../../../src/core/views/person.ts";
import { viewIn } from "../features/cursor.ts";

const plan = `accountPlan: 1
account: { name: Copyfast, notes: a petit town }
stakeholders:
  - id: petit
    name: M. Petit
    roles: [buyer, payer]
    objectives: [cut costs, sleep well]
  - { id: hill, name: Tom Hill, reportsTo: petit, notes: secret of Hill }
  - { id: other, name: Ms Other, notes: avoids M. Petit }
discovery:
  customer:
    what: { main-problem: { answer: jams, from: petit, on: 2026-03-04 }, expectations: { answer: ~, askWhom: petit } }
needs: [{ id: jams, text: no jams, stakeholder: petit }]
history: { contacts: [{ on: 2026-05-12, with: petit, notes: Hates the lift }] }
negotiation:
  arguments: [{ benefit: calm, for: petit }, { benefit: light, for: hill }]
  objections: [{ objection: too dear, from: petit }]
actions:
  - what: call <PETIT> [now](http://x) # before Petit leaves
`;
const document = readPlanDocument(plan);

function reportOn(word: string, locale: Locale = "en", text = plan) {
  const read = text === plan ? document : readPlanDocument(text);
  const person = personNamed(word, read.plan);
  assert.ok(person);
  return personReport(read, person, viewIn(locale));
}

describe("all about a person", () => {
  it("is the entry, what refers to it, and the texts and comments that name it", () => {
    const { places } = reportOn("petit");
    assert.deepEqual(
      places.map(({ how, pointer }) => `${how} ${pointer}`),
      [
        "own /stakeholders/0",
        "id /stakeholders/1/reportsTo",
        "id /discovery/customer/what/main-problem",
        "id /discovery/customer/what/expectations",
        "id /needs/0",
        "id /history/contacts/0",
        "id /negotiation/arguments/0",
        "id /negotiation/objections/0",
        "name /stakeholders/2/notes",
        "name /actions/0/what",
        "comment ",
      ],
    );
  });

  it("says each thing in words, without what concerns somebody else", () => {
    const { places } = reportOn("petit");
    assert.deepEqual(places[0]?.facts, [
      { field: "Id", text: "petit" },
      { field: "Name", text: "M. Petit" },
      { field: "Roles", text: "buyer · payer" },
      { field: "Objectives", text: "cut costs · sleep well" },
    ]);
    assert.deepEqual(places[5]?.facts, [
      { field: "On", text: "2026-05-12" },
      { field: "With", text: "petit" },
      { field: "Notes", text: "Hates the lift" },
    ]);
    const all = JSON.stringify(places);
    assert.doesNotMatch(all, /secret of Hill|a petit town|light/);
    assert.equal(places[10]?.facts[0]?.text, "before Petit leaves");
    assert.equal(reportOn("petit", "fr").places[0]?.facts[2]?.text, "acheteur · payeur");
  });

  it("is asked by id or by name, as long as one person alone goes by it", () => {
    const named = (word: string, text = plan) => personNamed(word, readPlanDocument(text).plan)?.node.pointer;
    assert.equal(named("petit"), "/stakeholders/0");
    assert.equal(named("Tom Hill"), "/stakeholders/1");
    assert.equal(named("mr hill"), "/stakeholders/1");
    assert.equal(named("nobody"), undefined);
    assert.equal(named(""), undefined);
    assert.equal(named("Lee", "stakeholders: [{ name: Ann Lee }, { name: Bo Lee }]"), undefined);
  });

  it("finds what is said of somebody without an id, and of nobody in particular", () => {
    const text = "stakeholders: [{ name: Ann Lee }]\nnotes: Lee decides\n";
    assert.deepEqual(
      reportOn("Lee", "en", text).places.map(({ pointer }) => pointer),
      ["/stakeholders/0", "/notes"],
    );
  });

  it("makes a page whose headings lead to the lines, in which nothing becomes markup", () => {
    const view = viewIn("fr");
    const lineOf = (offset: number) => `file:///a.yaml#L${plan.slice(0, offset).split("\n").length}`;
    const page = personPage(reportOn("petit", "fr"), view, lineOf);
    assert.match(page, /^# Tout ce que le plan dit de M\. Petit\n\n/);
    assert.match(page, /^### \[Interlocuteurs › M\. Petit\]\(<file:\/\/\/a\.yaml#L5>\)$/m);
    assert.match(page, /^### \[Historique › Contacts › 2026-05-12\]\(<file:\/\/\/a\.yaml#L14>\)$/m);
    assert.ok(page.includes("- call \\<PETIT\\> \\[now\\]("), page);
    assert.match(page, /^- \*\*Rôles\*\*\u00a0: acheteur · payeur$/m);
    assert.doesNotMatch(page, /<PETIT>|\[now\]\(/);
  });
});

import assert from "node:assert/strict";
import type { DocumentSymbol } from "vscode-languageserver-types";
import type { DocumentKind } from "../../../src/core/document-kind.ts";
import { documentSymbols } from "../../../src/core/features/symbols/symbols.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { documentOf, readAs, viewIn } from "./cursor.ts";

interface Case {
  readonly it: string;
  readonly text: string;
  /** A heading a line, indented; after `|` what stands beside it. */
  readonly outline: string;
  readonly locale?: Locale;
  readonly playbook?: unknown;
  readonly kind?: DocumentKind;
}

const cases: readonly Case[] = [
  {
    it: "names sections, people and objectives as people speak of them",
    text: `
accountPlan: 1
account: { name: Copyfast, employees: 40 }
sale: { form: own-use, stage: discovery, price: { amount: 15 } }
objectives:
  - statement: Sell 40 copiers
    owner: c.morel
    measurable: [{ indicator: revenue, target: 200, unit: EUR }]
    timeBound:
      due: 2026-12-31
      milestones: [{ due: 2026-06-30, target: 20 }]
  - Meet the board before March
stakeholders:
  - { id: durand, name: Mme Durand, function: Head of purchasing, roles: [buyer, decision-maker] }
  - { id: leroy, function: Chairman }
  - { roles: [user] }
notes: Nothing
`,
    outline: `
Copyfast | Account
Sale | own use · discovery
  Price
Objectives | 2
  Sell 40 copiers | Claire Morel
    Measurable | 1
      Revenue | 200 · EUR
    Time bound
      Milestones | 1
        2026-06-30 | 20
  Meet the board before March
Stakeholders | 3
  Mme Durand, buyer, decision-maker | Head of purchasing
  Chairman
  …, user
`,
    playbook: { salesPlaybook: 1, owners: { "c.morel": "Claire Morel" } },
  },
  {
    it: "does so in French",
    text: `
account: { legalName: Copyfast SA }
sale: { form: resale }
objectives: [{ timeBound: { due: 2026-12-31 } }]
stakeholders: [{ id: durand, name: Mme Durand, roles: [buyer, decision-maker] }]
`,
    outline: `
Compte
Vente | revente
Objectifs | 1
  1
    Temporel
Interlocuteurs | 1
  Mme Durand, acheteur, décideur
`,
    locale: "fr",
  },
  {
    it: "asks the questions of the discovery, with their answers",
    text: `
discovery:
  customer:
    what:
      main-problem: { answer: late on Mondays, from: lee }
      own-question: x
    why: { chose-us: ~ }
  users: {}
  reseller: { volumes: 40 a week }
  endCustomer: { needs: { budget: 4 € } }
`,
    outline: `
Discovery
  Customer
    What
      What hurts most? | late on Mondays
      own-question | x
    Why
      Why us?
  Reseller
    The volumes it needs | 40 a week
  End customer
    Needs
      What they spend | 4 €
`,
    playbook: {
      salesPlaybook: 1,
      questions: { what: { "main-problem": { en: "What hurts most?" } }, why: { "chose-us": { en: "why us?" } } },
    },
  },
  {
    it: "names what else is in a list by its words",
    text: `
needs: [{ id: late, text: no delays, response: a second van }]
history:
  purchases: [{ on: 2026-03-12, amount: 12500 }]
  contacts: [{ on: 2026-05-12, with: lee, notes: called }]
stakeholders: [{ id: lee, name: Mrs Lee }]
negotiation:
  variables: [{ id: price, target: 20 }, { id: terms, label: Payment terms }]
  alternatives: { ours: x }
  concessions: [{ give: 45 days, inReturnFor: two years }]
  arguments: [{ feature: round the clock, benefit: no lost day, for: lee }]
  objections: [{ objection: too dear }]
actions: [{ what: visit, owner: c.morel, due: 2026-06-15 }]
competition: [{ name: Rankin }]
swot: { strengths: [near] }
`,
    outline: `
Needs | 1
  no delays | a second van
History
  Purchases | 1
    2026-03-12 | 12500
  Contacts | 1
    2026-05-12 | Mrs Lee · called
Stakeholders | 1
  Mrs Lee
Negotiation
  Variables | 2
    price | 20
    Payment terms
  Alternatives
  Concessions | 1
    45 days | two years
  Arguments | 1
    no lost day | Mrs Lee
  Objections | 1
    too dear
Actions | 1
  visit | c.morel · 2026-06-15
Competition | 1
  Rankin
SWOT
`,
  },
  {
    it: "shows what an alias stands for by its name only",
    text: "x-lee: &lee { id: lee, name: Mrs Lee }\nstakeholders:\n  - *lee\n  - { <<: *lee, id: cole }\n",
    outline: "\nX-lee\nStakeholders | 2\n  Mrs Lee\n  Mrs Lee\n",
  },
  {
    it: "names the entries of a playbook",
    kind: "sales-playbook",
    text: `
salesPlaybook: 1
name: West
owners: { c.morel: Claire Morel, gone: false }
segments:
  hotels: { label: { en: Hotels, fr: Hôtels }, employees: { min: 10 } }
  shops: { kind: size }
questions:
  what:
    allergens: { en: Which allergens? }
smart: { minimumGrowth: 5 }
`,
    outline: `
Owners
  Claire Morel | c.morel
Segments
  Hotels | hotels
  shops | shops
Questions
  What
    Which allergens? | allergens
Smart
`,
  },
  { it: "is empty for an empty document", text: "", outline: "\n" },
  {
    it: "copes with what is half typed",
    text: "objectives:\n  -\n  - statement:\nstakeholders:\n  - name\nneeds: [{\n",
    outline: "\nObjectives | 2\n  2\nNeeds | 1\n  1\n",
  },
];

function outlineOf(symbols: readonly DocumentSymbol[] = [], indent = ""): string {
  return symbols
    .map(({ name, detail, children }) => {
      const line = detail ? `${name} | ${detail}` : name;
      return `${indent}${line}\n${outlineOf(children, `${indent}  `)}`;
    })
    .join("");
}

/** Editors refuse an outline with a name missing, or a heading out of its block. */
function checkPlaces(symbols: readonly DocumentSymbol[], within?: DocumentSymbol): void {
  const isIn = (inner: DocumentSymbol["range"], outer: DocumentSymbol["range"]) =>
    compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
  for (const symbol of symbols) {
    assert.ok(symbol.name);
    assert.ok(isIn(symbol.selectionRange, symbol.range), symbol.name);
    if (within) assert.ok(isIn(symbol.range, within.range), symbol.name);
    checkPlaces(symbol.children ?? [], symbol);
  }
}

type Position = DocumentSymbol["range"]["start"];

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function symbolsOf({ text, kind = "account-plan", locale = "en", playbook }: Case): DocumentSymbol[] {
  return documentSymbols(readAs(kind, text), documentOf(text, kind), viewIn(locale, playbook));
}

describe("outline", () => {
  for (const one of cases) {
    it(one.it, () => {
      const symbols = symbolsOf(one);
      assert.equal(`\n${outlineOf(symbols)}`, one.outline);
      checkPlaces(symbols);
    });
  }

  it("goes to the words by which a person knows a thing", () => {
    const text = "stakeholders:\n  - id: lee\n    name: Mrs Lee\n    roles: [user]\nneeds: []\n";
    const [people] = symbolsOf({ it: "", text, outline: "" });
    const document = documentOf(text);
    assert.equal(document.getText(people?.selectionRange), "stakeholders");
    assert.equal(document.getText(people?.children?.[0]?.selectionRange), "Mrs Lee");
    assert.equal(document.getText(people?.children?.[0]?.range), "- id: lee\n    name: Mrs Lee\n    roles: [user]");
  });
});

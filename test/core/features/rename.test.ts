import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { DocumentKind } from "../../../src/core/document-kind.ts";
import { type Mention, mentionsIn, type ReadFile, sameName } from "../../../src/core/features/mentions.ts";
import { prepareRename, rename } from "../../../src/core/features/rename/rename.ts";
import type { Locale } from "../../../src/core/locale.ts";
import { atCursor, readAs, viewIn } from "./cursor.ts";

function fileOf(text: string, name: string, isOpen = true): ReadFile {
  const kind: DocumentKind = name === "sales-playbook.yaml" ? "sales-playbook" : "account-plan";
  return { document: TextDocument.create(`file:///${name}`, kind, 7, text), read: readAs(kind, text), isOpen };
}

interface Circumstances {
  readonly others?: Readonly<Record<string, string>>;
  /** The playbook in force, as its file says it. */
  readonly playbook?: unknown;
  readonly locale?: Locale;
  readonly in?: string;
}

function renameIn(marked: string, to: string, { others = {}, playbook, locale = "en", ...more }: Circumstances) {
  const { text, offset } = atCursor(marked);
  const file = fileOf(text, more.in ?? "a.account.yaml");
  const otherFiles = Object.entries(others).map(([name, other]) => fileOf(other, name, false));
  const request = { file, offset, playbook: viewIn(locale, playbook).playbook, locale };
  return {
    files: [file, ...otherFiles],
    prepared: prepareRename(request),
    renamed: rename(request, to, { others: otherFiles, documentChanges: false }),
  };
}

/** The texts after a rename, by file name. */
function textsAfter(files: readonly ReadFile[], { changes = {} }: WorkspaceEdit): Record<string, string> {
  return Object.fromEntries(
    files.map(({ document }) => [
      document.uri.slice("file:///".length),
      TextDocument.applyEdits(document, changes[document.uri] ?? []),
    ]),
  );
}

function told({ kind, id }: Mention): string {
  return `${kind} ${id}`;
}

function isEdit(renamed: ReturnType<typeof rename>): renamed is WorkspaceEdit {
  return renamed !== undefined && !("refused" in renamed);
}

interface Case extends Circumstances {
  readonly it: string;
  readonly before: string;
  readonly to: string;
  readonly after: string;
  readonly othersAfter?: Readonly<Record<string, string>>;
}

const team = { salesPlaybook: 1, owners: { "c.morel": "Claire Morel", "d.keane": "Declan Keane" } };

const cases: readonly Case[] = [
  {
    it: "renames a stakeholder wherever the plan speaks of her, quotes and comments kept",
    before: `
stakeholders:
  - id: du‸rand # the buyer
    name: Mme Durand
  - { id: leroy, reportsTo: "durand", influences: [leroy, durand], conflictsWith: ['durand'] } # not durand
discovery:
  customer:
    who:
      final-decision: { answer: durand, from: durand, askWhom:   durand }
needs:
  - { id: durand, text: x, stakeholder: durand }
history:
  contacts: [{ on: 2026-05-12, with: durand, notes: durand }]
negotiation:
  arguments: [{ feature: x, for: durand, need: durand }]
  objections:
    - objection: x
      from:
        durand
`,
    to: "a.durand",
    after: `
stakeholders:
  - id: a.durand # the buyer
    name: Mme Durand
  - { id: leroy, reportsTo: "a.durand", influences: [leroy, a.durand], conflictsWith: ['a.durand'] } # not durand
discovery:
  customer:
    who:
      final-decision: { answer: durand, from: a.durand, askWhom:   a.durand }
needs:
  - { id: durand, text: x, stakeholder: a.durand }
history:
  contacts: [{ on: 2026-05-12, with: a.durand, notes: durand }]
negotiation:
  arguments: [{ feature: x, for: a.durand, need: durand }]
  objections:
    - objection: x
      from:
        a.durand
`,
  },
  {
    it: "renames from where the name is used",
    before: "stakeholders:\n- {id: a, reportsTo: b‸}\n- {id: b}\n",
    to: " c ",
    after: "stakeholders:\n- {id: a, reportsTo: c}\n- {id: c}\n",
  },
  {
    it: "renames a need and keeps line breaks",
    before: "needs:\r\n  - id: ‸late\r\n    text: late\r\nnegotiation:\r\n  arguments:\r\n    - need: late\r\n",
    to: "monday",
    after: "needs:\r\n  - id: monday\r\n    text: late\r\nnegotiation:\r\n  arguments:\r\n    - need: monday\r\n",
  },
  {
    it: "renames a variable",
    before:
      "negotiation:\n  variables: [{ id: price, unit: EUR }]\n  concessions: [{ give: price, variable: ‸price }]\n",
    to: "prix",
    after: "negotiation:\n  variables: [{ id: prix, unit: EUR }]\n  concessions: [{ give: price, variable: prix }]\n",
  },
  {
    it: "renames an objective and an action",
    before: "objectives: [{ id: ‸a1, statement: x }]\nactions: [{ id: a1, what: y }]\n",
    to: "growth",
    after: "objectives: [{ id: growth, statement: x }]\nactions: [{ id: a1, what: y }]\n",
  },
  {
    it: "renames an indicator of the plan wherever it is measured",
    before: `
objectives:
  - measurable: [{ indicator: ‸stores }]
    realistic: { drivers: [{ activity: x, indicator: stores }] }
    timeBound: { milestones: [{ due: 2026-06-30, indicator: stores }] }
    progress: [{ on: 2026-06-30, indicator: stores, value: 1 }]
  - measurable: [{ indicator: stores }]
`,
    to: "shops",
    after: `
objectives:
  - measurable: [{ indicator: shops }]
    realistic: { drivers: [{ activity: x, indicator: shops }] }
    timeBound: { milestones: [{ due: 2026-06-30, indicator: shops }] }
    progress: [{ on: 2026-06-30, indicator: shops, value: 1 }]
  - measurable: [{ indicator: shops }]
`,
  },
  {
    it: "puts quotes around an id that would be read as a number",
    before: "stakeholders: [{ id: lee‸ }, { id: b, reportsTo: lee, influences: ['lee'] }]\n",
    to: "007",
    after: `stakeholders: [{ id: "007" }, { id: b, reportsTo: "007", influences: ['007'] }]\n`,
  },
  {
    it: "renames what an alias stands for where it is written",
    before: `
x-base: &contact { with: lee, channel: phone }
stakeholders:
  - { id: &who lee }
  - { id: b, reportsTo: *who, influences: [‸lee] }
history:
  contacts:
    - { <<: *contact, on: 2026-05-12 }
    - *contact
`,
    to: "cole",
    after: `
x-base: &contact { with: cole, channel: phone }
stakeholders:
  - { id: &who cole }
  - { id: b, reportsTo: *who, influences: [cole] }
history:
  contacts:
    - { <<: *contact, on: 2026-05-12 }
    - *contact
`,
  },
  {
    it: "leaves alone what an alias borrows from elsewhere",
    before: "account: { name: &n lee }\nstakeholders: [{ id: *n }, { id: b, reportsTo: ‸lee }]\n",
    to: "cole",
    after: "account: { name: &n lee }\nstakeholders: [{ id: cole }, { id: b, reportsTo: cole }]\n",
  },
  {
    it: "renames an owner in every plan and in the playbook",
    before: `
account: { name: A, owner: c.mo‸rel }
objectives:
  - { owner: "c.morel", acceptable: { agreedBy: c.morel } }
actions:
  - { what: ask c.morel, owner: d.keane }
  - { what: x, owner: c.morel }
`,
    to: "claire",
    after: `
account: { name: A, owner: claire }
objectives:
  - { owner: "claire", acceptable: { agreedBy: claire } }
actions:
  - { what: ask c.morel, owner: d.keane }
  - { what: x, owner: claire }
`,
    others: {
      "sales-playbook.yaml":
        "salesPlaybook: 1\nowners:\n  'c.morel': Claire Morel # c.morel\n  d.keane: Declan Keane\n",
      "b.account.yaml": "account: { name: B, owner: c.morel }\nstakeholders: [{ id: c.morel }]\n",
      "c.account.yaml": "account: { name: C, owner: d.keane }\n",
    },
    othersAfter: {
      "sales-playbook.yaml": "salesPlaybook: 1\nowners:\n  'claire': Claire Morel # c.morel\n  d.keane: Declan Keane\n",
      "b.account.yaml": "account: { name: B, owner: claire }\nstakeholders: [{ id: c.morel }]\n",
      "c.account.yaml": "account: { name: C, owner: d.keane }\n",
    },
    playbook: team,
  },
  {
    it: "renames an owner whom no playbook lists, with spaces if wanted",
    before: "account: { owner: claire‸ }\nactions: [{ what: x, owner: claire }]\n",
    to: "Claire, Morel",
    after: 'account: { owner: "Claire, Morel" }\nactions: [{ what: x, owner: "Claire, Morel" }]\n',
  },
  {
    it: "renames a segment from the playbook",
    in: "sales-playbook.yaml",
    before: "salesPlaybook: 1\nsegments:\n  ‸hotels: { label: Hotels, kind: sector }\n",
    to: "hotel-groups",
    after: "salesPlaybook: 1\nsegments:\n  hotel-groups: { label: Hotels, kind: sector }\n",
    others: { "b.account.yaml": "account: { name: B, segment: hotels, sector: hotels }\n" },
    othersAfter: { "b.account.yaml": "account: { name: B, segment: hotel-groups, sector: hotels }\n" },
    playbook: { salesPlaybook: 1, segments: { hotels: { label: "Hotels", kind: "sector" } } },
  },
  {
    it: "renames a sector in the playbook's own segments too",
    in: "sales-playbook.yaml",
    before: "salesPlaybook: 1\nsectors: { fishery‸: Fishery }\nsegments: { quays: { sectors: [fishery] } }\n",
    to: "fishing",
    after: "salesPlaybook: 1\nsectors: { fishing: Fishery }\nsegments: { quays: { sectors: [fishing] } }\n",
    playbook: { salesPlaybook: 1, sectors: { fishery: "Fishery" } },
  },
  {
    it: "renames a question of the team, answers and needs included, in its dimension only",
    before: `
discovery:
  customer:
    what: { allerg‸ens: none }
    who: { allergens: x }
  users:
    what:
      "allergens": nuts
needs:
  - { id: n, text: x, from: what.allergens }
  - { id: m, text: x, from: "users.what.allergens" }
  - { id: o, text: x, from: who.allergens }
`,
    to: "allergies",
    after: `
discovery:
  customer:
    what: { allergies: none }
    who: { allergens: x }
  users:
    what:
      "allergies": nuts
needs:
  - { id: n, text: x, from: what.allergies }
  - { id: m, text: x, from: "users.what.allergies" }
  - { id: o, text: x, from: who.allergens }
`,
    others: { "sales-playbook.yaml": "salesPlaybook: 1\nquestions: { what: { allergens: { en: Which? } } }\n" },
    othersAfter: { "sales-playbook.yaml": "salesPlaybook: 1\nquestions: { what: { allergies: { en: Which? } } }\n" },
    playbook: { salesPlaybook: 1, questions: { what: { allergens: { en: "Which?" } } } },
  },
  {
    it: "changes nothing when the name stays",
    before: "stakeholders: [{ id: l‸ee }]\n",
    to: "lee",
    after: "stakeholders: [{ id: lee }]\n",
  },
  {
    it: "works in a plan that is broken elsewhere",
    before: "account: { name: A\nstakeholders:\n  - id: ‸lee\n  - { id: b, reportsTo: lee\nneeds: [\n",
    to: "cole",
    after: "account: { name: A\nstakeholders:\n  - id: cole\n  - { id: b, reportsTo: cole\nneeds: [\n",
  },
];

interface Refusal extends Circumstances {
  readonly it: string;
  readonly at: string;
  readonly to: string;
  readonly says: string;
}

const two = "stakeholders: [{ id: ‸lee }, { id: hill, reportsTo: lee }]\n";

const refusals: readonly Refusal[] = [
  {
    it: "an id that is taken",
    at: two,
    to: "hill",
    says: "hill is taken: with the same name, the two could no longer be told apart.",
  },
  {
    it: "an id that is taken, in French",
    at: two,
    to: "hill",
    locale: "fr",
    says: "hill est déjà pris : sous le même nom, on ne pourrait plus distinguer les deux.",
  },
  {
    it: "an id with spaces",
    at: two,
    to: "Mrs Lee:",
    says: "An id has no spaces and no punctuation such as , ; : # or brackets. For example: Mrs-Lee.",
  },
  { it: "nothing", at: two, to: "  ", says: "Write the new name, on one line." },
  { it: "nothing but punctuation", at: two, to: "#", says: "Write the new name, on one line." },
  {
    it: "an owner on two lines",
    at: "account: { owner: ‸lee }",
    to: "a\nb",
    says: "Write the new name, on one line.",
  },
  {
    it: "the name of another salesperson",
    at: "account: { owner: ‸c.morel }",
    to: "d.keane",
    playbook: team,
    says: "d.keane is taken: with the same name, the two could no longer be told apart.",
  },
  {
    it: "the name of a salesperson of whom only another plan speaks",
    at: "account: { owner: ‸c.morel }",
    to: "m.old",
    others: { "b.account.yaml": "account: { owner: m.old }\n" },
    says: "m.old is taken: with the same name, the two could no longer be told apart.",
  },
  {
    it: "an id that nothing has",
    at: "stakeholders: [{ id: hill, reportsTo: ‸leee }]",
    to: "lee",
    says: "Nothing in this plan has the id leee: give it where it belongs, or correct it here.",
  },
  {
    it: "a sector of the built-in method",
    at: "account: { sector: food‸-retail }",
    to: "food",
    says: "food-retail belongs to the built-in method and keeps its name. In your playbook you can change its label, or add an entry of your own.",
  },
  {
    it: "a question of the built-in method",
    at: "discovery: { customer: { what: { ‸main-problem: x } } }",
    to: "problem",
    locale: "fr",
    says: "main-problem fait partie de la méthode fournie et garde son nom. Dans votre playbook, vous pouvez changer son libellé ou ajouter une entrée à vous.",
  },
  {
    it: "a dot in a question",
    at: "discovery: { customer: { what: { ‸own: x } } }",
    to: "a.b",
    says: "An id has no spaces and no punctuation such as , ; : # or brackets. For example: a-b.",
  },
];

const namedByNothing = [
  "account: { na‸me: Lee }",
  "account: { name: L‸ee }",
  "account: { parent: L‸ee }",
  "history: { ledger: ord‸ers.csv }",
  "‸",
  "stakeholders: [{ id: ‸ }]",
  "stakeholders:\n  - id:‸\n",
  "# lee‸\nstakeholders: [{ id: lee }]",
];

const prepared: Readonly<Record<string, readonly [range: string, placeholder: string]>> = {
  'stakeholders: [{ id: "l‸ee" }]': ["lee", "lee"],
  "stakeholders: [{ id: lee‸ }]": ["lee", "lee"],
  "discovery: { customer: { what: { own: x } } }\nneeds: [{ id: a, from: customer.what.ow‸n }]": ["own", "own"],
  "stakeholders: [{ id: &a lee, reportsTo: *‸a }]": ["*a", "lee"],
};

describe("rename", () => {
  for (const { it: title, before, to, after, othersAfter = {}, ...circumstances } of cases) {
    it(title, () => {
      const { files, renamed } = renameIn(before, to, circumstances);
      assert.ok(isEdit(renamed), JSON.stringify(renamed));
      assert.deepEqual(textsAfter(files, renamed), { [circumstances.in ?? "a.account.yaml"]: after, ...othersAfter });
    });
  }

  for (const { it: title, at, to, says, ...circumstances } of refusals) {
    it(`refuses ${title}`, () => {
      assert.deepEqual(renameIn(at, to, circumstances).renamed, { refused: says });
    });
  }

  it("has nothing to rename where nothing of ours is named", () => {
    for (const marked of namedByNothing) {
      const { prepared, renamed } = renameIn(marked, "new", {});
      assert.deepEqual([prepared, renamed], [undefined, undefined], marked);
    }
  });

  it("says what would be renamed, without quotes and path", () => {
    for (const [marked, expected] of Object.entries(prepared)) {
      const { prepared, files } = renameIn(marked, "new", {});
      assert.ok(prepared && "range" in prepared, marked);
      assert.deepEqual([files[0]?.document.getText(prepared.range), prepared.placeholder], expected);
    }
  });

  it("says beforehand what can't be renamed", () => {
    const { prepared } = renameIn("stakeholders: [{ reportsTo: lee‸ }]", "new", {});
    assert.ok(prepared && "refused" in prepared);
  });

  it("changes the name and nothing else, wherever an example uses it", () => {
    const file = fileOf(readFileSync("examples/valve-works.account.yaml", "utf8"), "a.account.yaml");
    const before = mentionsIn(file.read);
    for (const [index, named] of before.entries()) {
      if (before.findIndex((mention) => sameName(mention, named)) !== index) continue;
      const request = { file, offset: named.range.start, playbook: viewIn("en").playbook, locale: "en" as const };
      const renamed = rename(request, "zz", { others: [], documentChanges: false });
      if (!isEdit(renamed)) continue;
      const after = readAs("account-plan", textsAfter([file], renamed)["a.account.yaml"] ?? "");
      const expected = before.map((mention) => (sameName(mention, named) ? { ...mention, id: "zz" } : mention));
      assert.deepEqual(mentionsIn(after).map(told), expected.map(told), named.name);
    }
  });

  it("says which version of an open document it is for", () => {
    const file = fileOf("account: { owner: lee }\n", "a.account.yaml");
    const other = fileOf("account: { owner: lee }\n", "b.account.yaml", false);
    const request = { file, offset: 20, playbook: viewIn("en").playbook, locale: "en" as const };
    const edit: TextEdit = {
      range: { start: { line: 0, character: 18 }, end: { line: 0, character: 21 } },
      newText: "b",
    };
    assert.deepEqual(rename(request, "b", { others: [other], documentChanges: true }), {
      documentChanges: [
        { textDocument: { uri: "file:///a.account.yaml", version: 7 }, edits: [edit] },
        { textDocument: { uri: "file:///b.account.yaml", version: null }, edits: [edit] },
      ],
    });
  });
});

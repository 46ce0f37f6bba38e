import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DocumentHighlightKind, type Location } from "vscode-languageserver-types";
import { foldingRanges } from "../../../src/core/features/folding.ts";
import { documentLinks } from "../../../src/core/features/links.ts";
import type { ReadFile } from "../../../src/core/features/mentions.ts";
import { definition, highlights, references } from "../../../src/core/features/navigation.ts";
import { rename } from "../../../src/core/features/rename/rename.ts";
import { selectionRangeAt } from "../../../src/core/features/selection-ranges.ts";
import { documentSymbols } from "../../../src/core/features/symbols/symbols.ts";
import { atCursor, readAs, viewIn } from "./cursor.ts";

function fileOf(name: string, text: string): ReadFile {
  const kind = name === "sales-playbook.yaml" ? "sales-playbook" : "account-plan";
  return { document: TextDocument.create(`file:///${name}`, kind, 1, text), read: readAs(kind, text), isOpen: true };
}

/** Texts with «words» that are expected to be found, and in one of them the cursor. */
type Files = Readonly<Record<string, string>>;

interface Case {
  readonly it: string;
  readonly files: Files;
}

function checkFound(files: Files, find: (file: ReadFile, offset: number, others: readonly ReadFile[]) => Location[]) {
  const expected: string[] = [];
  let cursor: { readonly file: ReadFile; readonly offset: number } | undefined;
  const read = Object.entries(files).map(([name, marked]) => {
    const { text, offset } = atCursor(marked.replace(/[«»]/g, ""));
    const file = fileOf(name, text);
    if (marked.includes("‸")) cursor = { file, offset };
    for (const { index } of marked.replace("‸", "").matchAll(/«/g)) {
      const before = marked.replace("‸", "").slice(0, index).replace(/[«»]/g, "");
      expected.push(`${name} ${before.split("\n").length - 1}:${before.length - before.lastIndexOf("\n") - 1}`);
    }
    return file;
  });
  assert.ok(cursor, "no cursor");
  const { file, offset } = cursor;
  const found = find(
    file,
    offset,
    read.filter((other) => other !== file),
  );
  const places = found.map(({ uri, range: { start } }) => `${uri.slice(8)} ${start.line}:${start.character}`);
  assert.deepEqual(places.sort(), expected.sort());
}

const playbook = `
salesPlaybook: 1
owners: { c.morel: Claire Morel }
segments:
  hotels: { label: Hotels, kind: sector }
indicators: { stores: { label: Stores } }
questions:
  what: { allergens: { en: Which allergens? } }
`;

const definitions: readonly Case[] = [
  {
    it: "of a stakeholder",
    files: { a: 'stakeholders:\n  - { id: «lee» }\n  - { id: b, reportsTo: "le‸e" }\nneeds: [{ id: lee }]\n' },
  },
  {
    it: "of an id given twice: both",
    files: { a: "stakeholders: [{ id: «lee» }, { id: «lee», influences: [l‸ee] }]" },
  },
  { it: "of a definition: itself", files: { a: "stakeholders: [{ id: «l‸ee» }]" } },
  { it: "of an id that nobody has: nothing", files: { a: "stakeholders: [{ id: lee, reportsTo: c‸ole }]" } },
  {
    it: "of what an alias stands for",
    files: { a: "stakeholders: [{ id: &a «lee» }, { reportsTo: *‸a }]" },
  },
  {
    it: "of where a need comes from: the answer, at both levels",
    files: {
      a: `
discovery:
  customer: { what: { «allergens»: none } }
  users: { what: { «allergens»: nuts }, who: { allergens: x } }
needs: [{ id: n, from: what.‸allergens }]
`,
      "sales-playbook.yaml": playbook,
    },
  },
  {
    it: "of where a need comes from: the answer at the level named",
    files: {
      a: `
discovery:
  customer: { what: { allergens: none } }
  users: { what: { «allergens»: nuts } }
needs: [{ id: n, from: users.wh‸at.allergens }]
`,
    },
  },
  {
    it: "of where a need comes from: a topic of the double discovery",
    files: { a: "discovery: { reseller: { «volumes»: x } }\nneeds: [{ from: reseller.vol‸umes }]" },
  },
  {
    it: "of where a need comes from: a topic of the customer's customer",
    files: {
      a: "discovery: { endCustomer: { needs: { «budget»: x } } }\nneeds: [{ from: endCustomer.needs.‸budget }]",
    },
  },
  {
    it: "of where a need comes from, not answered yet: the question",
    files: {
      a: "needs: [{ id: n, from: what.aller‸gens }]",
      "sales-playbook.yaml": playbook.replace("allergens:", "«allergens»:"),
    },
  },
  {
    it: "of the key of an answer: the question",
    files: {
      a: "discovery: { customer: { what: { aller‸gens: x } } }",
      "sales-playbook.yaml": playbook.replace("allergens:", "«allergens»:"),
    },
  },
  {
    it: "of an owner",
    files: {
      a: "actions: [{ owner: c.mo‸rel }]",
      "sales-playbook.yaml": playbook.replace("c.morel:", "«c.morel»:"),
    },
  },
  {
    it: "of a segment",
    files: {
      a: "account: { segment: ‸hotels }",
      "sales-playbook.yaml": playbook.replace("hotels:", "«hotels»:"),
    },
  },
  {
    it: "of an indicator: where the plan measures it",
    files: {
      a: "objectives: [{ measurable: [{ indicator: «stores» }], progress: [{ indicator: sto‸res }] }]",
      "sales-playbook.yaml": playbook,
    },
  },
  {
    it: "of an indicator that is measured: where the playbook lists it",
    files: {
      a: "objectives: [{ measurable: [{ indicator: sto‸res }] }]",
      "sales-playbook.yaml": playbook.replace("stores:", "«stores»:"),
    },
  },
  {
    it: "of a parent company: its own plan",
    files: { a: "account: { name: Lee West, parent: Lee G‸roup }", b: "account: { name: «Lee Group» }" },
  },
  { it: "of nothing", files: { a: "account:\n  na‸me: Lee\n" } },
  { it: "of an empty document", files: { a: "‸" } },
];

const uses: readonly Case[] = [
  {
    it: "of a stakeholder",
    files: {
      a: `
stakeholders:
  - id: «l‸ee»
  - { id: b, reportsTo: «lee», influences: [b, «lee»] }
needs: [{ id: lee, stakeholder: «lee» }]
history: { contacts: [{ with: «lee» }] }
`,
    },
  },
  {
    it: "of an owner, in other plans and the playbook too",
    files: {
      a: "account: { owner: «c.mo‸rel» }\nobjectives: [{ acceptable: { agreedBy: «c.morel» } }]",
      b: "actions: [{ owner: «c.morel» }, { owner: lee }]",
      "sales-playbook.yaml": playbook.replace("c.morel:", "«c.morel»:"),
    },
  },
  {
    it: "of a question",
    files: {
      "sales-playbook.yaml": playbook.replace("allergens:", "«aller‸gens»:"),
      a: "discovery: { customer: { what: { «allergens»: x }, who: { allergens: y } } }\nneeds: [{ from: «what.allergens» }]",
    },
  },
];

describe("definition", () => {
  for (const { it: title, files } of definitions) it(title, () => checkFound(files, definition));
});

describe("references", () => {
  for (const { it: title, files } of uses) {
    it(title, () =>
      checkFound(files, (file, offset, others) => references(file, offset, others, { includeDeclaration: true })),
    );
  }

  it("leave out where the name is given, when asked to", () =>
    checkFound({ a: "stakeholders: [{ id: ‸lee }, { reportsTo: «lee» }]" }, (file, offset, others) =>
      references(file, offset, others, { includeDeclaration: false }),
    ));
});

describe("highlights", () => {
  it("tell where a name is given from where it is used", () => {
    const { text, offset } = atCursor("stakeholders: [{ id: lee }, { id: b, reportsTo: ‸lee }]");
    const found = highlights(fileOf("a", text), offset);
    const places = found.map(({ range, kind }) => [range.start.character, kind]);
    assert.deepEqual(places, [
      [21, DocumentHighlightKind.Write],
      [48, DocumentHighlightKind.Read],
    ]);
  });
});

describe("navigation in a half-typed document", () => {
  const example = readFileSync("examples/centrale-bio-ouest.account.yaml", "utf8");
  const step = Math.ceil(example.length / 12);
  const places = { locale: "fr" as const, fileAt: String, pageOf: String, playbook: undefined };

  it("never throws", () => {
    for (let end = 0; end < example.length; end += step) {
      for (const text of [example.slice(0, end), example.slice(end)]) {
        const file = fileOf("a.account.yaml", text);
        const { document, read } = file;
        foldingRanges(read, document);
        documentSymbols(read, document, viewIn("fr"));
        documentLinks(read, document, places);
        for (const offset of [0, text.length >> 1, text.length]) {
          selectionRangeAt(read, document, offset);
          definition(file, offset, []);
          references(file, offset, [], { includeDeclaration: true });
          highlights(file, offset);
          const request = { file, offset, playbook: viewIn("fr").playbook, locale: "fr" as const };
          rename(request, "x", { others: [], documentChanges: true });
        }
      }
    }
  });
});

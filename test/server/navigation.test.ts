import assert from "node:assert/strict";
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  SelectionRange,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client.ts";
import { type Folder, inFolder, withServer } from "./session.ts";

const plan = `accountPlan: 1
account: { name: Copyfast, owner: c.morel }
stakeholders:
  - { id: lee, name: Mrs Lee, roles: [buyer] }
  - { id: hill, reportsTo: lee }
`;
const playbook = "salesPlaybook: 1\nowners:\n  c.morel: Claire Morel\n  d.keane: Declan Keane\n";

const files = {
  "sales-playbook.yaml": playbook,
  "a.account.yaml": plan,
  "deep/b.account.yaml": "accountPlan: 1\r\nactions:\r\n  - owner: 'c.morel' # ours\r\n",
  "deep/c.account.yaml": "accountPlan: 1\naccount: { name: Other, owner: d.keane }\n",
  "elsewhere/sales-playbook.yaml": playbook,
  "elsewhere/d.account.yaml": plan,
};

/** Asks about the place of a word in an open plan. */
function ask(client: Client, method: string, uri: string, word: string, more: object = {}): Promise<unknown> {
  const document = TextDocument.create(uri, "account-plan", 0, plan);
  const position = document.positionAt(plan.indexOf(word) + 1);
  return client.request(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
}

/** The texts after an edit, by the names of the files. */
function textsAfter(folder: Folder, { documentChanges = [] }: WorkspaceEdit, texts: Readonly<Record<string, string>>) {
  return documentChanges.map((change) => {
    assert.ok("textDocument" in change);
    const { uri, version } = change.textDocument;
    const name = uri.slice(folder.uri.length + 1);
    const document = TextDocument.create(uri, "account-plan", 0, texts[name] ?? "");
    return [name, version, TextDocument.applyEdits(document, change.edits as never)];
  });
}

describe("rename, over the protocol", () => {
  it("changes an owner in the plans under the same playbook, open or closed, and in the playbook", () =>
    inFolder(files, async (client, folder) => {
      const uri = folder.uriOf("a.account.yaml");
      const unsaved = "accountPlan: 1\nobjectives: [{ acceptable: { agreedBy: c.morel } }]\n";
      await client.open(folder.uriOf("deep/c.account.yaml"), unsaved);
      await client.open(uri, plan);
      const prepared = await ask(client, "prepareRename", uri, "c.morel");
      assert.deepEqual(prepared, {
        range: { start: { line: 1, character: 34 }, end: { line: 1, character: 41 } },
        placeholder: "c.morel",
      });
      const edit = await ask(client, "rename", uri, "c.morel", { newName: "claire" });
      assert.deepEqual(textsAfter(folder, edit as WorkspaceEdit, { ...files, "deep/c.account.yaml": unsaved }), [
        ["a.account.yaml", 2, plan.replace("c.morel", "claire")],
        ["sales-playbook.yaml", null, playbook.replace("c.morel", "claire")],
        ["deep/c.account.yaml", 1, unsaved.replace("c.morel", "claire")],
        ["deep/b.account.yaml", null, files["deep/b.account.yaml"].replace("c.morel", "claire")],
      ]);
    }));

  it("finds the closed plans too when those are not checked", () =>
    inFolder(
      files,
      async (client, folder) => {
        const uri = folder.uriOf("a.account.yaml");
        await client.open(uri, plan);
        const edit = (await ask(client, "rename", uri, "c.morel", { newName: "claire" })) as WorkspaceEdit;
        assert.equal(edit.documentChanges?.length, 3);
      },
      { settings: { checkClosedFiles: false } },
    ));

  it("changes an id in its plan only", () =>
    inFolder({ "a.account.yaml": plan, "b.account.yaml": plan }, async (client, folder) => {
      const uri = folder.uriOf("a.account.yaml");
      await client.open(uri, plan);
      const edit = (await ask(client, "rename", uri, "lee }", { newName: "cole" })) as WorkspaceEdit;
      assert.deepEqual(textsAfter(folder, edit, { "a.account.yaml": plan }), [
        ["a.account.yaml", 1, plan.replace("id: lee", "id: cole").replace("reportsTo: lee", "reportsTo: cole")],
      ]);
    }));

  it("says in the user's language why it refuses", () =>
    withServer({ locale: "fr" }, async (client) => {
      const uri = "file:///nowhere/a.account.yaml";
      await client.open(uri, plan);
      await assert.rejects(ask(client, "rename", uri, "lee }", { newName: "hill" }), /hill est déjà pris/);
      assert.equal(await ask(client, "prepareRename", uri, "Copyfast"), null);
    }));
});

describe("navigation, over the protocol", () => {
  it("leads from a plan to its playbook and to the other plans", () =>
    inFolder(files, async (client, folder) => {
      const uri = folder.uriOf("a.account.yaml");
      await client.open(uri, plan);
      const found = (await ask(client, "definition", uri, "c.morel")) as Location[];
      assert.deepEqual(
        found.map((one) => [one.uri, one.range.start.line]),
        [[folder.uriOf("sales-playbook.yaml"), 2]],
      );
      const context = { includeDeclaration: false };
      const uses = (await ask(client, "references", uri, "c.morel", { context })) as Location[];
      assert.deepEqual(uses.map((one) => one.uri).sort(), [uri, folder.uriOf("deep/b.account.yaml")]);
      assert.equal(((await ask(client, "documentHighlight", uri, "lee }")) as unknown[]).length, 2);
    }));

  it("gives outline, folding, links and growing selections of an open plan", () =>
    inFolder(files, async (client, folder) => {
      const uri = folder.uriOf("a.account.yaml");
      const text = `${plan}history: { ledger: "mes commandes.csv" }\n`;
      await client.open(uri, text);
      const of = (method: string, more = {}) =>
        client.request(`textDocument/${method}`, { textDocument: { uri }, ...more });
      const [company, people] = (await of("documentSymbol")) as DocumentSymbol[];
      assert.deepEqual([company?.name, people?.children?.[0]?.name], ["Copyfast", "Mrs Lee, buyer"]);
      assert.deepEqual(await of("foldingRange"), [{ startLine: 2, endLine: 4 }] satisfies FoldingRange[]);
      const links = (await of("documentLink")) as DocumentLink[];
      const targets = ["sales-playbook.yaml", "mes commandes.csv"].map((name) => folder.uriOf(name));
      assert.deepEqual(
        links.map(({ target }) => target),
        targets,
      );
      const [selection] = (await of("selectionRange", { positions: [{ line: 3, character: 12 }] })) as SelectionRange[];
      assert.equal(selection?.range.start.character, 10);
    }));

  it("has nothing to say of a document that is not open", () =>
    withServer({}, async (client) => {
      const textDocument = { uri: "file:///nowhere/a.account.yaml" };
      assert.equal(await client.request("textDocument/documentSymbol", { textDocument }), null);
    }));
});

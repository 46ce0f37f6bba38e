import assert from "node:assert/strict";
import type { CodeAction, Hover, SemanticTokens } from "vscode-languageserver/node";
import { capableOfAll } from "./client.ts";
import { inFolder } from "./session.ts";

const text = `accountPlan: 1
account: { name: Copyfast, owner: c.morel }
sale: { form: own-use }
actions: [{ what: call Mrs Lee }]
`;

describe("what an editor asks", () => {
  for (const [locale, words, title] of [
    ["en", /form|use/i, /c\.morel/],
    ["fr", /forme|usage|fonctionnement/i, /c\.morel/],
  ] as const) {
    it(`is answered from the document as it is now (${locale})`, () =>
      inFolder(
        {},
        async (client, folder) => {
          const uri = folder.uriOf("a.account.yaml");
          await client.open(uri, text);
          const textDocument = { uri };
          const hover = (await client.request("textDocument/hover", {
            textDocument,
            position: { line: 2, character: 9 },
          })) as Hover;
          assert.match(JSON.stringify(hover.contents), words);
          const finding = await client.untilFound(uri, "action/no-owner");
          const actions = (await client.request("textDocument/codeAction", {
            textDocument,
            range: finding.range,
            context: { diagnostics: [finding] },
          })) as CodeAction[];
          assert.match(actions[0]?.title ?? "", title);
          assert.deepEqual(actions[0]?.diagnostics, [finding]);
        },
        { locale },
      ));
  }

  it("is to format a plan, or some of its lines", () =>
    inFolder({}, async (client, folder) => {
      const textDocument = { uri: folder.uriOf("a.account.yaml") };
      await client.open(textDocument.uri, "account:  \n  name: Copyfast  \nsale:\n     form: own-use\n");
      const params = { textDocument, options: { tabSize: 2, insertSpaces: true } };
      const edits = await client.request("textDocument/formatting", params);
      assert.deepEqual(edits, [taken(0, 8, 10), taken(1, 16, 18), taken(3, 2, 5)]);
      const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };
      assert.deepEqual(await client.request("textDocument/rangeFormatting", { ...params, range }), [taken(1, 16, 18)]);
    }));

  it("is to colour a plan, or some of its lines", () =>
    inFolder({}, async (client, folder) => {
      const textDocument = { uri: folder.uriOf("a.account.yaml") };
      await client.open(textDocument.uri, "sale: { form: own-use }\nneeds: [{ text: x, stakeholder: nobody }]\n");
      const form = [14, "own-use".length, 2, 0]; // a word of the method
      const nobody = [32, "nobody".length, 0, 2]; // an unresolved name
      const whole = (await client.request("textDocument/semanticTokens/full", { textDocument })) as SemanticTokens;
      assert.deepEqual(whole.data, [0, ...form, 1, ...nobody]);
      const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
      const some = (await client.request("textDocument/semanticTokens/range", {
        textDocument,
        range,
      })) as SemanticTokens;
      assert.deepEqual(some.data, [1, ...nobody]);
    }));

  it("is to colour a plan again when its playbook is another one", () =>
    inFolder(
      {},
      async (client, folder) => {
        const textDocument = { uri: folder.uriOf("a.account.yaml") };
        await client.open(textDocument.uri, "account: { segment: our-chains }\n");
        const asked = async () =>
          (await client.request("textDocument/semanticTokens/full", { textDocument })) as SemanticTokens;
        assert.deepEqual((await asked()).data, [0, 20, "our-chains".length, 0, 2]);
        await client.until("the first settings are known", () => client.askedAgain.length > 0);
        const before = client.askedAgain.length;
        const playbook = "salesPlaybook: 1\nsegments: { our-chains: { label: Ours } }\n";
        await client.open(folder.uriOf("sales-playbook.yaml"), playbook, "sales-playbook");
        await client.until("the editor is told", () => client.askedAgain.length > before);
        assert.deepEqual((await asked()).data, [0, 20, "our-chains".length, 0, 0]);
      },
      {
        capabilities: {
          ...capableOfAll,
          workspace: { ...capableOfAll.workspace, semanticTokens: { refreshSupport: true } },
        },
      },
    ));

  it("has no answer for a document that is not open", () =>
    inFolder({ "a.account.yaml": text }, async (client, folder) => {
      const textDocument = { uri: folder.uriOf("a.account.yaml") };
      assert.equal(
        await client.request("textDocument/hover", { textDocument, position: { line: 2, character: 9 } }),
        null,
      );
    }));
});

/** Spaces that go from a line. */
function taken(line: number, from: number, to: number) {
  return { range: { start: { line, character: from }, end: { line, character: to } }, newText: "" };
}

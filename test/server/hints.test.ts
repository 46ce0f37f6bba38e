import assert from "node:assert/strict";
import type { CodeLens, InlayHint } from "vscode-languageserver/node";
import type { Settings } from "../../src/server/protocol.ts";
import { asksAgain, type Client } from "./client.ts";
import { inFolder } from "./session.ts";

const text = `accountPlan: 1
account: { name: Copyfast, segment: regional-chains }
sale: { price: { amount: 15, per: month } }
objectives: [sell more]
`;

const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

describe("what stands among the lines of a plan", () => {
  it("comes in the client's language, with the commands that it can carry out", () =>
    inFolder(
      {},
      async (client, folder) => {
        const uri = await opened(client, folder.uriOf("a.account.yaml"));
        assert.deepEqual(await hints(client, uri), ["Enseignes régionales", "= 180 par an"]);
        const [lens] = await lensesOf(client, uri);
        assert.match(lens?.command?.title ?? "", /^SMART : /);
        assert.equal(lens?.command?.command, "salesPlaybook.showObjective");
      },
      { locale: "fr", initialization: { commands: ["salesPlaybook.showObjective"] } },
    ));

  it("follows the settings, and the editor is told to ask again", () =>
    inFolder(
      {},
      async (client, folder) => {
        const uri = await opened(client, folder.uriOf("a.account.yaml"));
        await client.until("the first settings are known", () => client.askedAgain.length >= 2);
        client.settings = { inlayHints: { names: false }, codeLens: { smart: false } };
        await client.notify("workspace/didChangeConfiguration", { settings: null });
        await client.until("the editor is told", () => client.askedAgain.length >= 4);
        assert.deepEqual(await hints(client, uri), ["= 180 a year"]);
        assert.deepEqual(await lensesOf(client, uri), []);
      },
      { capabilities: asksAgain },
    ));

  it("follows the playbook, and the editor is told to ask again", () =>
    inFolder(
      { "sales-playbook.yaml": "salesPlaybook: 1\n" },
      async (client, folder) => {
        const uri = await opened(client, folder.uriOf("a.account.yaml"));
        await client.until("the first settings are known", () => client.askedAgain.length >= 2);
        const before = client.askedAgain.length;
        const playbook = "salesPlaybook: 1\nsegments: { regional-chains: { label: Our chains } }\n";
        const file = folder.uriOf("sales-playbook.yaml");
        await client.open(file, playbook, "sales-playbook");
        await client.until("the editor is told", () => client.askedAgain.length >= before + 2);
        assert.deepEqual(await hints(client, uri), ["Our chains", "= 180 a year"]);
      },
      { capabilities: asksAgain },
    ));

  it("is all there for settings that make no sense", () =>
    inFolder(
      {},
      async (client, folder) => {
        const uri = await opened(client, folder.uriOf("a.account.yaml"));
        assert.equal((await hints(client, uri)).length, 2);
        const [lens] = await lensesOf(client, uri);
        assert.equal(lens?.command?.command, "");
      },
      { settings: { inlayHints: "no", codeLens: null } as unknown as Settings },
    ));

  it("is nothing in a playbook", () =>
    inFolder({}, async (client, folder) => {
      const uri = folder.uriOf("sales-playbook.yaml");
      await client.open(uri, "salesPlaybook: 1\n", "sales-playbook");
      assert.deepEqual([await hints(client, uri), await lensesOf(client, uri)], [[], []]);
    }));
});

async function opened(client: Client, uri: string): Promise<string> {
  await client.open(uri, text);
  await client.untilVersion(uri, 1);
  return uri;
}

async function hints(client: Client, uri: string): Promise<readonly unknown[]> {
  const found = await client.request("textDocument/inlayHint", { textDocument: { uri }, range: whole });
  return (found as InlayHint[]).map(({ label }) => label);
}

async function lensesOf(client: Client, uri: string): Promise<readonly CodeLens[]> {
  return (await client.request("textDocument/codeLens", { textDocument: { uri } })) as CodeLens[];
}

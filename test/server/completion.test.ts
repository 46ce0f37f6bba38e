import assert from "node:assert/strict";
import type { CompletionItem, CompletionList } from "vscode-languageserver/node";
import type { Client } from "./client.ts";
import { inFolder } from "./session.ts";

const head = "accountPlan: 1\naccount: { name: Copyfast }\n";

/** Other plans of the workspace, and a playbook that lists neither people nor segments. */
const others = {
  "sales-playbook.yaml": "salesPlaybook: 1\n",
  "a.account.yaml":
    "accountPlan: 1\naccount: { name: Northern Paper, owner: d.keane, sector: paper }\ncompetition: [{ name: Inkwell }]\n",
  "b.account.yaml": "accountPlan: 1\naccount: { name: Paper Mills, owner: o.byrne, sector: printing }\n",
  "c.account.yaml": "accountPlan: 1\naccount: { name: Leaf, owner: o.byrne, parent: Paper Mills }\n",
};

describe("the suggestions in a plan", () => {
  it("hold the names that the other plans use, open or not, the most common first", () =>
    inFolder(others, async (client, folder) => {
      for (const name of ["a", "b", "c"]) await client.until(`${name} is checked`, () => seen(client, name));
      const uri = folder.uriOf("new.account.yaml");
      assert.deepEqual(await suggestedIn(client, uri, `${head}actions: [{ owner: ‸ }]\n`), ["o.byrne", "d.keane"]);
      const sectors = await suggestedIn(client, uri, "accountPlan: 1\naccount:\n  name: Copyfast\n  sector: ‸\n");
      assert.deepEqual(sectors.slice(-2), ["paper", "printing"]);
      const parents = await suggestedIn(client, uri, "accountPlan: 1\naccount:\n  name: Copyfast\n  parent: ‸\n");
      assert.deepEqual(parents, ["Leaf", "Northern Paper", "Paper Mills"]);
      assert.deepEqual(await suggestedIn(client, uri, `${head}competition:\n  - name: ‸\n`), ["Inkwell"]);
    }));

  it("follow what is typed in another plan, and forget a plan that is deleted", () =>
    inFolder(others, async (client, folder) => {
      for (const name of ["a", "b", "c"]) await client.until(`${name} is checked`, () => seen(client, name));
      const uri = folder.uriOf("new.account.yaml");
      const marked = `${head}actions: [{ owner: ‸ }]\n`;
      const other = folder.uriOf("b.account.yaml");
      await client.open(other, `${head}actions: [{ owner: t.nguyen }]\n`);
      await client.untilVersion(other, 1);
      await client.filesChanged({ uri: await folder.remove("a.account.yaml"), type: 3 });
      await client.until("it is gone", () => client.findingsOf(folder.uriOf("a.account.yaml")).length === 0);
      assert.deepEqual(await suggestedIn(client, uri, marked), ["o.byrne", "t.nguyen"]);
    }));

  it("open the list again where another suggestion follows, in an editor with a command for that", () =>
    inFolder(
      {},
      async (client, folder) => {
        const uri = folder.uriOf("new.account.yaml");
        const commands = async (marked: string) =>
          (await itemsIn(client, uri, marked)).map(({ label, command }) => [label, command?.command]);
        const inSale = await commands(`${head}sale:\n  ‸\n`);
        assert.deepEqual(
          inSale.find(([label]) => label === "form"),
          ["form", "show suggestions"],
        );
        const inAccount = await commands("accountPlan: 1\naccount:\n  ‸\n");
        assert.deepEqual(
          inAccount.find(([label]) => label === "name"),
          ["name", undefined],
        );
      },
      { initialization: { suggest: { command: "show suggestions" } } },
    ));
});

/** Each of the plans above has a finding. */
function seen(client: Client, name: string): boolean {
  return client.published.some(({ uri }) => uri.endsWith(`/${name}.account.yaml`));
}

async function itemsIn(client: Client, uri: string, marked: string): Promise<readonly CompletionItem[]> {
  const before = marked.slice(0, marked.indexOf("‸"));
  const lines = before.split("\n");
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  await client.open(uri, marked.replace("‸", ""));
  const list = await client.request("textDocument/completion", { textDocument: { uri }, position });
  await client.close(uri);
  return (list as CompletionList).items;
}

async function suggestedIn(client: Client, uri: string, marked: string): Promise<readonly string[]> {
  return (await itemsIn(client, uri, marked)).map(({ label }) => label);
}

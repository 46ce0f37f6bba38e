import assert from "node:assert/strict";
import { UnreadableFile } from "../../src/workspace/files.ts";
import { Memory } from "../workspace/memory.ts";
import type { Client } from "./client.ts";
import { timeBound, undated } from "./plans.ts";
import { withServer } from "./session.ts";

const folder = "vscode-vfs://github/acme/plans";
const at = (name: string) => `${folder}/${name}`;
const options = { folders: [folder], initialization: { status: true, readsFiles: true } };

/** A server whose workspace is nowhere but in the client. */
function inMemory(files: Readonly<Record<string, string>>, use: (client: Client, memory: Memory) => Promise<void>) {
  const memory = new Memory(Object.fromEntries(Object.entries(files).map(([name, text]) => [at(name), text])));
  return withServer({ ...options, files: memory }, (client) => use(client, memory));
}

describe("a virtual workspace", () => {
  it("has its closed plans checked, by the playbook that lies there", () =>
    inMemory(
      {
        "north/a.account.yaml": undated,
        "sales-playbook.yaml": `salesPlaybook: 1\nseverities: { ${timeBound}: error }\n`,
      },
      async (client) => {
        const { severity } = await client.untilFound(at("north/a.account.yaml"), timeBound);
        assert.equal(severity, 1);
      },
    ));

  it("is followed as it changes", () =>
    inMemory({ "a.account.yaml": undated }, async (client, memory) => {
      await client.untilFound(at("a.account.yaml"), timeBound);
      memory.files.set(at("b.account.yaml"), undated);
      await client.filesChanged({ uri: at("b.account.yaml"), type: 1 });
      await client.untilFound(at("b.account.yaml"), timeBound);
      memory.files.delete(at("b.account.yaml"));
      await client.filesChanged({ uri: at("b.account.yaml"), type: 3 });
      await client.untilGone(at("b.account.yaml"));
    }));

  it("has its files of orders read", () =>
    inMemory(
      {
        "sales-playbook.yaml": "salesPlaybook: 1\nasOf: 2026-06-15\n",
        "orders.csv": "customer,date,amount\nC1,2025-06-01,9000\nC1,2025-07-01,5\n",
        "a.account.yaml": "accountPlan: 1\naccount: { name: A }\nhistory: { ledger: orders.csv, customerId: C1 }\n",
      },
      async (client) => void (await client.untilFound(at("a.account.yaml"), "rfm/category-drop")),
    ));

  it("that can't be read is said to be so, and what is open is checked", () =>
    inMemory({}, async (client, memory) => {
      memory.readFile = async (uri) => {
        throw new UnreadableFile(uri, "NoPermissions");
      };
      memory.files.set(at("a.account.yaml"), undated);
      await client.filesChanged({ uri: at("a.account.yaml"), type: 1 });
      await client.until("it says so", () => client.log.some((line) => line.includes("NoPermissions")));
      await client.open(at("b.account.yaml"), undated);
      await client.untilFound(at("b.account.yaml"), timeBound);
    }));

  it("is not asked for where the client does not offer it", () =>
    withServer({ folders: [folder] }, async (client) => {
      await client.open(at("b.account.yaml"), undated);
      await client.untilFound(at("b.account.yaml"), timeBound);
    }));
});

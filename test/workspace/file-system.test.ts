import assert from "node:assert/strict";
import { fileAccess } from "../../src/workspace/file-system.ts";
import { UnreadableFile } from "../../src/workspace/files.ts";
import { Memory } from "./memory.ts";

const folder = "vscode-vfs://github/acme/plans";
const at = (name: string) => `${folder}/${name}`;

describe("files that are no files of this computer", () => {
  it("are found as those of a disk are", async () => {
    const here = ["a.account.yaml", "deep/er/B.ACCOUNT.YML", "deep/%C3%A9%20t.account.yaml", "sales-playbook.yaml"];
    const not = ["plan.yaml", ".a.account.yaml", ".git/a.account.yaml", "deep/node_modules/a.account.yaml"];
    const memory = new Memory(Object.fromEntries([...here, ...not].map((name) => [at(name), ""])));
    const { files } = fileAccess(memory);
    assert.deepEqual(await files.find(folder), here.map(at).sort());
    assert.deepEqual(await files.find(`${folder}/`), here.map(at).sort());
    assert.deepEqual(await files.find(at("missing")), []);
  });

  it("are passed over, and named, where they can't be looked into", async () => {
    const memory = new Memory({ [at("a.account.yaml")]: "" });
    memory.locked.add(at("locked"));
    memory.readFolder = async (uri) => {
      if (uri === at("locked")) throw new UnreadableFile(uri, "NoPermissions");
      return [
        ["a.account.yaml", "file", false],
        ["locked", "folder", false],
        ["linked", "folder", true],
      ];
    };
    const unreadable: string[] = [];
    const found = await fileAccess(memory).files.find(folder, ({ uri }) => unreadable.push(uri));
    assert.deepEqual(found, [at("a.account.yaml")]);
    assert.deepEqual(unreadable, [at("locked")]);
  });

  it("are read as text, without a byte order mark", async () => {
    const { files } = fileAccess(new Memory({ [at("a.account.yaml")]: "\ufeffname: Café\n" }));
    assert.equal(await files.read(at("a.account.yaml")), "name: Café\n");
    assert.equal(await files.read(at("missing")), undefined);
  });

  it("are opened as data, and noticed to change", async () => {
    const memory = new Memory({ [at("orders.csv")]: "customer,date\n" });
    const { dataFiles } = fileAccess(memory);
    const file = await dataFiles.open(at("orders.csv"));
    assert.equal(file?.size, 14);
    const chunks: string[] = [];
    for await (const chunk of file?.chunks() ?? []) chunks.push(new TextDecoder().decode(chunk));
    assert.deepEqual(chunks, ["customer,date\n"]);
    assert.equal(await file?.hasChanged(), false);
    memory.files.set(at("orders.csv"), "customer,date\nC1,2026-01-01\n");
    assert.equal(await file?.hasChanged(), true);
    assert.equal(await dataFiles.open(at("missing.csv")), undefined);
    await assert.rejects(dataFiles.open(folder), UnreadableFile);
  });
});

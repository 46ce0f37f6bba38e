import assert from "node:assert/strict";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { addressOf } from "../../src/workspace/address.ts";
import { fenced } from "../../src/workspace/fence.ts";
import { fileAccess } from "../../src/workspace/file-system.ts";
import { nodeDataFiles } from "../../src/workspace/node-data-files.ts";
import { Memory } from "./memory.ts";

describe("the files that a plan may have read", () => {
  let root: string;
  const uriOf = (name: string) => pathToFileURL(path.join(root, name)).href;
  /** As the plan north/a.account.yaml writes it, in a workspace that is the folder `sales`. */
  const mayRead = (ledger: string, plan = "sales/north/a.account.yaml", folders = ["sales"]) =>
    fenced(nodeDataFiles, () => folders.map(uriOf)).mayRead(addressOf(ledger, uriOf(plan)) ?? "", uriOf(plan));

  before(async () => {
    root = await realpath(await mkdtemp(path.join(tmpdir(), "sales-playbook-fence-")));
    for (const folder of ["sales/north/2026", "sales-of-others", "private"]) {
      await mkdir(path.join(root, folder), { recursive: true });
    }
    for (const file of [
      "sales/orders.csv",
      "sales/north/2026/orders.csv",
      "private/orders.csv",
      "sales-of-others/o.csv",
    ]) {
      await writeFile(path.join(root, file), "");
    }
    await symlink(path.join(root, "private"), path.join(root, "sales", "linked"));
    await symlink("../../private/orders.csv", path.join(root, "sales", "north", "link.csv"));
    await symlink("../orders.csv", path.join(root, "sales", "north", "inside.csv"));
    await symlink(path.join(root, "sales"), path.join(root, "opened"));
  });

  after(() => rm(root, { recursive: true, force: true }));

  for (const ledger of [
    "orders.csv",
    "2026/orders.csv",
    "../orders.csv",
    "./../north/2026/orders.csv",
    "inside.csv",
    "not-there.csv",
    "%2e%2e/../../orders.csv",
  ]) {
    it(`lie near it: ${ledger}`, async () => assert.equal(await mayRead(ledger), true));
  }

  for (const ledger of [
    "../../private/orders.csv",
    "../../sales-of-others/o.csv",
    "link.csv",
    "../linked/orders.csv",
    "/etc/passwd",
    "..\\..\\private\\orders.csv",
  ]) {
    it(`do not lie elsewhere: ${ledger}`, async () => assert.equal(await mayRead(ledger), false));
  }

  it("lie in its own folder where none is open", async () => {
    assert.equal(await mayRead("2026/orders.csv", undefined, []), true);
    assert.equal(await mayRead("../orders.csv", undefined, []), false);
  });

  it("lie in a folder that was opened through a link", async () => {
    assert.equal(await mayRead("../orders.csv", "opened/north/a.account.yaml", ["opened"]), true);
  });

  it("lie in the same place of a virtual workspace", async () => {
    const folder = "vscode-vfs://github/acme/plans";
    const files = fenced(fileAccess(new Memory({})).dataFiles, () => [folder]);
    const plan = `${folder}/north/a.account.yaml`;
    assert.equal(await files.mayRead(addressOf("../orders.csv", plan) ?? "", plan), true);
    assert.equal(await files.mayRead(addressOf("../../../other/orders.csv", plan) ?? "", plan), false);
    assert.equal(await files.mayRead("file:///etc/passwd", plan), false);
  });
});

import assert from "node:assert/strict";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";
import { type Files, UnreadableFile } from "../../src/workspace/files.ts";
import { Playbooks } from "../../src/workspace/playbooks.ts";

/** A playbook that is known by what it says of stale contacts. */
const playbook = (days: number) => `salesPlaybook: 1\ncontacts: { staleAfterDays: ${days} }\n`;
const broken = "salesPlaybook: 1\ncontacts: [\n";

class MemoryFiles implements Files {
  readonly texts = new Map<string, string>();
  readonly closed = new Set<string>();
  readonly reads: string[] = [];

  async read(uri: string): Promise<string | undefined> {
    this.reads.push(uri);
    if (this.closed.has(uri)) throw new UnreadableFile(uri, "EACCES");
    return this.texts.get(uri);
  }

  async find(): Promise<string[]> {
    return [...this.texts.keys()];
  }
}

describe("the playbook in force", () => {
  let files: MemoryFiles;
  let playbooks: Playbooks;
  beforeEach(() => {
    files = new MemoryFiles();
    playbooks = new Playbooks(files);
  });

  const inForce = async (plan: string) => {
    const { playbook: found, uri, broken: isBroken } = await playbooks.for(plan);
    return { days: found.contacts.staleAfterDays, uri, broken: isBroken };
  };
  const builtIn = builtInPlaybook.contacts.staleAfterDays;

  it("is the built-in one when there is none up to the root", async () => {
    assert.deepEqual(await inForce("file:///a/b/c.account.yaml"), { days: builtIn, uri: undefined, broken: false });
    assert.deepEqual(
      files.reads.filter((uri) => uri.endsWith(".yaml")),
      ["file:///a/b/sales-playbook.yaml", "file:///a/sales-playbook.yaml", "file:///sales-playbook.yaml"],
    );
  });

  it("is the nearest one up the folders, read once for all plans", async () => {
    files.texts.set("file:///a/sales-playbook.yaml", playbook(1));
    files.texts.set("file:///a/b/sales-playbook.yml", playbook(2));
    const nearest = { days: 2, uri: "file:///a/b/sales-playbook.yml", broken: false };
    const plans = ["file:///a/b/c.account.yaml", "file:///a/b/d.account.yaml", "file:///a/b/e/f.account.yaml"];
    for (const found of await Promise.all(plans.map(inForce))) assert.deepEqual(found, nearest);
    assert.deepEqual(await inForce("file:///a/x.account.yaml"), {
      days: 1,
      uri: "file:///a/sales-playbook.yaml",
      broken: false,
    });
    assert.equal(new Set(files.reads).size, files.reads.length);
  });

  it("stays the last good one while the file is broken, unreadable or being written", async () => {
    const uri = "file:///a/sales-playbook.yaml";
    const plan = "file:///a/b.account.yaml";
    files.texts.set(uri, playbook(1));
    assert.deepEqual(await inForce(plan), { days: 1, uri, broken: false });

    files.texts.set(uri, broken);
    assert.equal(await playbooks.refresh(uri), true);
    assert.deepEqual(await inForce(plan), { days: 1, uri, broken: true });

    files.closed.add(uri);
    assert.equal(await playbooks.refresh(uri), false);
    assert.deepEqual(await inForce(plan), { days: 1, uri, broken: true });

    files.closed.clear();
    files.texts.set(uri, playbook(3));
    assert.equal(await playbooks.refresh(uri), true);
    assert.deepEqual(await inForce(plan), { days: 3, uri, broken: false });

    files.texts.delete(uri);
    assert.equal(await playbooks.refresh(uri), true);
    assert.deepEqual(await inForce(plan), { days: builtIn, uri: undefined, broken: false });
  });

  it("is the built-in one for a file that was broken or closed from the start", async () => {
    const uri = "file:///a/sales-playbook.yaml";
    files.texts.set(uri, broken);
    assert.deepEqual(await inForce("file:///a/b.account.yaml"), { days: builtIn, uri, broken: true });
    files.closed.add(uri);
    assert.deepEqual(await inForce("file:///a/c.account.yaml"), { days: builtIn, uri, broken: true });
  });

  it("means nothing to plans that were not seen yet", async () => {
    files.texts.set("file:///a/sales-playbook.yaml", playbook(1));
    assert.equal(await playbooks.refresh("file:///a/sales-playbook.yaml"), false);
  });
});

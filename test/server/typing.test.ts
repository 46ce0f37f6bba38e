import assert from "node:assert/strict";
import { withServerInside } from "./inside.ts";
import { dated, timeBound, undated } from "./plans.ts";
import { inFolder, withServer } from "./session.ts";

const uri = "file:///nowhere/copyfast.account.yaml";
const due = "    timeBound: { start: 2026-05-01, due: 2026-07-31 }\n";
const atEnd = { line: 5, character: 0 };

describe("findings of an open document", () => {
  it("come with its version, at the words they speak of, with the address of the rule's page", () =>
    withServer({}, async (client) => {
      await client.open(uri, undated);
      const finding = await client.untilFound(uri, timeBound);
      assert.deepEqual(finding.range, { start: { line: 3, character: 15 }, end: { line: 3, character: 49 } });
      assert.equal(finding.source, "sales-playbook");
      assert.match(String(finding.message), /^No date/);
      assert.match(finding.codeDescription?.href ?? "", /^file:\/\/.*\/docs\/rules\/smart\/time-bound\.md$/);
      assert.equal(client.published.at(-1)?.version, 1);
    }));

  it("come and go with each edit", () =>
    withServer({}, async (client) => {
      await client.open(uri, undated);
      const added = await client.change(uri, { range: { start: atEnd, end: atEnd }, text: due });
      await client.untilVersion(uri, added);
      assert.ok(!client.codesOf(uri).includes(timeBound));
      const taken = await client.change(uri, { range: { start: atEnd, end: { line: 6, character: 0 } }, text: "" });
      await client.untilVersion(uri, taken);
      assert.ok(client.codesOf(uri).includes(timeBound));
    }));

  // In one process with the server: how fast the keys come is nobody's luck.
  it("are sought once for a burst of keystrokes, for the text at its end", () =>
    withServerInside({}, {}, async (client) => {
      await client.open(uri, undated);
      await client.untilFound(uri, timeBound);
      client.published.length = 0;
      let version = 0;
      for (const [index, text] of [...due].entries()) {
        const at = { line: 5, character: index };
        version = await client.change(uri, { range: { start: at, end: at }, text });
      }
      await client.untilVersion(uri, version);
      assert.ok(!client.codesOf(uri).includes(timeBound));
      const versions = client.published.map((one) => one.version ?? 0);
      assert.ok(versions.length <= 10, `checked ${versions.length} times for ${due.length} keys`);
      assert.deepEqual(
        versions,
        [...versions].sort((a, b) => a - b),
      );
    }));

  it("are in French for a French editor", () =>
    withServer({ locale: "fr-CA" }, async (client) => {
      await client.open(uri, undated);
      const finding = await client.untilFound(uri, timeBound);
      assert.match(String(finding.message), /^Pas d'échéance/);
      assert.match(finding.codeDescription?.href ?? "", /\/smart\/time-bound\.fr\.md$/);
    }));

  it("are there for a new document that has no file, and go with it", () =>
    withServer({}, async (client) => {
      await client.open("untitled:Untitled-1", undated);
      await client.untilFound("untitled:Untitled-1", timeBound);
      await client.close("untitled:Untitled-1");
      await client.untilGone("untitled:Untitled-1");
    }));

  it("go by the name when the editor knows the file as YAML, and by the language when the name says nothing", () =>
    withServer({}, async (client) => {
      await client.open(uri, undated, "yaml");
      await client.untilFound(uri, timeBound);
      await client.open("file:///nowhere/plan.txt", undated, "account-plan");
      await client.untilFound("file:///nowhere/plan.txt", timeBound);
    }));

  it("count before those of the file, until it is closed", () =>
    inFolder({ "a.account.yaml": undated }, async (client, folder) => {
      const uri = folder.uriOf("a.account.yaml");
      await client.untilFound(uri, timeBound);
      await client.open(uri, dated);
      await client.untilGone(uri, timeBound);
      await folder.write("a.account.yaml", `${undated}# changed on the disk\n`);
      await client.filesChanged({ uri, type: 2 });
      await client.close(uri);
      await client.untilFound(uri, timeBound);
      assert.equal(client.published.at(-1)?.version, undefined);
    }));

  it("survive anything a client may send", () =>
    withServer({}, async (client) => {
      for (const text of [
        "",
        "\0",
        "[",
        "- a\n- b",
        "a: &x [*x]",
        "\ufeffaccountPlan: 1\r\n",
        "---\n---\n",
        "{".repeat(5000),
      ]) {
        await client.open(uri, text);
        await client.close(uri);
      }
      await client.change("file:///never/opened.account.yaml", { text: "a" });
      await client.close("file:///never/opened.account.yaml");
      await client.open(uri, undated);
      await client.untilFound(uri, timeBound);
    }));
});

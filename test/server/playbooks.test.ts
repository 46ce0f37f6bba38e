import assert from "node:assert/strict";
import { playbookRequest } from "../../src/server/protocol.ts";
import { dated, timeBound, timeless, undated } from "./plans.ts";
import { inFolder, withFolder, withServer } from "./session.ts";

const strict = timeless.replace("off", "error").replace("Timeless", "Strict");
const broken = `${timeless}severities: { smart/time-bound: loud\n`;

describe("the playbook in force", () => {
  it("is the nearest one up the folders, also for closed plans", () =>
    inFolder(
      {
        "sales-playbook.yaml": timeless,
        "a.account.yaml": undated,
        "north/sales-playbook.yml": strict,
        "north/b.account.yaml": undated,
      },
      async (client, folder) => {
        const finding = await client.untilFound(folder.uriOf("north/b.account.yaml"), timeBound);
        assert.equal(finding.severity, 1);
        assert.ok(!client.codesOf(folder.uriOf("a.account.yaml")).includes(timeBound));
      },
    ));

  it("is told of an open document, as soon as that is open", () =>
    inFolder({ "north/sales-playbook.yml": strict }, async (client, folder) => {
      const playbookOf = (name: string) => client.request(playbookRequest, { uri: folder.uriOf(name) });
      const playbook = folder.uriOf("north/sales-playbook.yml");
      await client.open(folder.uriOf("north/a.account.yaml"), undated);
      assert.equal(await playbookOf("north/a.account.yaml"), playbook);
      await client.open(playbook, strict, "sales-playbook");
      assert.equal(await playbookOf("north/sales-playbook.yml"), playbook);
      await client.open(folder.uriOf("a.account.yaml"), undated);
      assert.equal(await playbookOf("a.account.yaml"), null);
      assert.equal(await playbookOf("closed.account.yaml"), null);
    }));

  it("may lie above the folder that is open", () =>
    withFolder({ "sales-playbook.yaml": timeless, "team/a.account.yaml": undated }, (folder) =>
      withServer({ folders: [folder.uriOf("team")] }, async (client) => {
        const uri = folder.uriOf("team/a.account.yaml");
        await client.open(uri, undated);
        await client.untilGone(uri, timeBound);
        await folder.write("sales-playbook.yaml", strict);
        await client.filesChanged({ uri: folder.uriOf("sales-playbook.yaml"), type: 2 });
        await client.untilFound(uri, timeBound);
        assert.ok(client.published.every((one) => one.uri !== folder.uriOf("sales-playbook.yaml")));
      }),
    ));

  it("is followed when it appears, changes and goes", () =>
    inFolder({ "a.account.yaml": undated }, async (client, folder) => {
      const plan = folder.uriOf("a.account.yaml");
      await client.untilFound(plan, timeBound);
      const playbook = await folder.write("sales-playbook.yaml", timeless);
      await client.filesChanged({ uri: playbook, type: 1 });
      await client.untilGone(plan, timeBound);
      await folder.write("sales-playbook.yaml", strict);
      await client.filesChanged({ uri: playbook, type: 2 });
      assert.equal((await client.untilFound(plan, timeBound)).severity, 1);
      await folder.remove("sales-playbook.yaml");
      await client.filesChanged({ uri: playbook, type: 3 });
      await client.until("the built-in one is back", () => client.findingsOf(plan).some((one) => one.severity === 2));
    }));

  it("is what the editor shows, saved or not", () =>
    inFolder({ "a.account.yaml": undated }, async (client, folder) => {
      const plan = folder.uriOf("a.account.yaml");
      const playbook = folder.uriOf("sales-playbook.yaml");
      await client.untilFound(plan, timeBound);
      await client.open(playbook, timeless, "sales-playbook");
      await client.untilGone(plan, timeBound);
      await client.change(playbook, { text: strict });
      assert.equal((await client.untilFound(plan, timeBound)).severity, 1);
      await client.close(playbook);
      await client.until("the built-in one is back", () => client.findingsOf(plan).some((one) => one.severity === 2));
    }));

  it("doesn't have plans checked again while only its comments change", () =>
    inFolder({ "sales-playbook.yaml": strict, "a.account.yaml": undated }, async (client, folder) => {
      const playbook = folder.uriOf("sales-playbook.yaml");
      await client.untilFound(folder.uriOf("a.account.yaml"), timeBound);
      const before = client.published.length;
      await client.open(playbook, strict, "sales-playbook");
      const version = await client.change(playbook, { text: `# how we sell\n${strict}` });
      await client.untilVersion(playbook, version);
      await client.open(folder.uriOf("z.account.yaml"), dated);
      await client.untilVersion(folder.uriOf("z.account.yaml"), version + 1);
      assert.ok(!client.published.slice(before).some(({ uri }) => uri === folder.uriOf("a.account.yaml")));
    }));

  it("stays in its last good version while it is broken, which is reported in the file itself", () =>
    inFolder({ "sales-playbook.yaml": timeless, "a.account.yaml": undated }, async (client, folder) => {
      const [plan, playbook] = [folder.uriOf("a.account.yaml"), folder.uriOf("sales-playbook.yaml")];
      await client.open(plan, undated);
      await client.until("it was checked", () => client.statusOf(plan)?.result?.playbook.name === "Timeless");
      await folder.write("sales-playbook.yaml", broken);
      await client.filesChanged({ uri: playbook, type: 2 });
      await client.until("it is said to be broken", () => client.statusOf(plan)?.result?.playbook.broken);
      await client.until("it is reported", () => client.findingsOf(playbook).some(({ severity }) => severity === 1));
      assert.equal(client.statusOf(plan)?.result?.playbook.name, "Timeless");
      assert.ok(!client.codesOf(plan).includes(timeBound));
      await folder.write("sales-playbook.yaml", strict);
      await client.filesChanged({ uri: playbook, type: 2 });
      assert.equal((await client.untilFound(plan, timeBound)).severity, 1);
      await client.until("its name is told", () => client.statusOf(plan)?.result?.playbook.name === "Strict");
      assert.deepEqual(client.statusOf(plan)?.result?.playbook, { name: "Strict", broken: false });
    }));

  it("is the built-in one when it was broken from the start", () =>
    inFolder({ "sales-playbook.yaml": broken, "a.account.yaml": undated }, async (client, folder) => {
      await client.untilFound(folder.uriOf("a.account.yaml"), timeBound);
      await client.until("it is reported", () => client.findingsOf(folder.uriOf("sales-playbook.yaml")).length > 0);
    }));
});

describe("the status of an open document", () => {
  it("counts what was found, and names the playbook", () =>
    inFolder({}, async (client, folder) => {
      const uri = folder.uriOf("a.account.yaml");
      await client.open(uri, undated);
      const { result } = await client.until("there is one", () => client.statusOf(uri));
      const count = (severity: number) => client.findingsOf(uri).filter((one) => one.severity === severity).length;
      assert.deepEqual(result?.counts, { error: count(1), warning: count(2), information: count(3) });
      assert.deepEqual(result?.playbook, { name: "B2B negotiation", broken: false });
    }));

  it("is only for editors that ask for it", () =>
    withServer({ initialization: {} }, async (client) => {
      await client.open("file:///nowhere/a.account.yaml", undated);
      await client.untilFound("file:///nowhere/a.account.yaml", timeBound);
      await client.request("shutdown").catch(() => {}); // whatever was under way has been said by then
      assert.deepEqual(client.statuses, []);
    }));
});

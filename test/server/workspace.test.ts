import assert from "node:assert/strict";
import { chmod } from "node:fs/promises";
import path from "node:path";
import { capableOfAll } from "./client.ts";
import { withServerInside } from "./inside.ts";
import { dated, timeBound, undated } from "./plans.ts";
import { inFolder, withFolder, withServer } from "./session.ts";

describe("findings of closed files", () => {
  it("cover the folder at any depth, without node_modules and hidden folders", () =>
    inFolder(
      {
        "a.account.yaml": undated,
        "deep/er/b.account.yml": undated,
        "node_modules/x/c.account.yaml": undated,
        ".git/d.account.yaml": undated,
        "z.account.yaml": undated,
      },
      async (client, folder) => {
        await client.untilFound(folder.uriOf("z.account.yaml"), timeBound);
        const names = client.published.map(({ uri }) => uri.slice(folder.uri.length + 1));
        assert.deepEqual(names, ["a.account.yaml", "deep/er/b.account.yml", "z.account.yaml"]);
      },
    ));

  it("follow files that come, change and go", () =>
    inFolder({}, async (client, folder) => {
      const uri = await folder.write("new.account.yaml", undated);
      await client.filesChanged({ uri, type: 1 });
      await client.untilFound(uri, timeBound);
      await folder.write("new.account.yaml", dated);
      await client.filesChanged({ uri, type: 2 });
      await client.untilGone(uri, timeBound);
      await folder.write("new.account.yaml", undated);
      await client.filesChanged({ uri, type: 2 });
      await client.untilFound(uri, timeBound);
      await folder.remove("new.account.yaml");
      await client.filesChanged({ uri, type: 3 });
      await client.untilGone(uri);
    }));

  it("go with a folder that is deleted, of which the editor says nothing more", () =>
    inFolder({ "old/a.account.yaml": undated, "older.account.yaml": undated }, async (client, folder) => {
      await client.untilFound(folder.uriOf("old/a.account.yaml"), timeBound);
      await client.filesChanged({ uri: await folder.remove("old"), type: 3 });
      await client.untilGone(folder.uriOf("old/a.account.yaml"));
      assert.ok(client.codesOf(folder.uriOf("older.account.yaml")).includes(timeBound));
    }));

  it("come with a folder that is moved here, of which the editor says nothing more", () =>
    inFolder({}, async (client, folder) => {
      await folder.write("new/deep/a.account.yaml", undated);
      await folder.write("notes.txt", "not a folder");
      await client.filesChanged({ uri: folder.uriOf("notes.txt"), type: 1 }, { uri: folder.uriOf("new"), type: 1 });
      await client.untilFound(folder.uriOf("new/deep/a.account.yaml"), timeBound);
    }));

  it("leave files alone that no search would find", () =>
    inFolder({ "a.account.yaml": dated }, async (client, folder) => {
      const hidden = await folder.write("node_modules/x/b.account.yaml", undated);
      await client.filesChanged({ uri: hidden, type: 1 });
      const uri = await folder.write("c.account.yaml", undated);
      await client.filesChanged({ uri, type: 1 });
      await client.untilFound(uri, timeBound);
      assert.deepEqual(client.findingsOf(hidden), []);
    }));

  it("follow folders that are added to the workspace and removed from it", () =>
    withFolder({ "a.account.yaml": undated }, (second) =>
      inFolder({ "b.account.yaml": undated }, async (client, first) => {
        await client.untilFound(first.uriOf("b.account.yaml"), timeBound);
        const change = (added: string[], removed: string[]) =>
          client.notify("workspace/didChangeWorkspaceFolders", {
            event: {
              added: added.map((uri) => ({ uri, name: "" })),
              removed: removed.map((uri) => ({ uri, name: "" })),
            },
          });
        await change([second.uri], []);
        await client.untilFound(second.uriOf("a.account.yaml"), timeBound);
        await change([], [second.uri]);
        await client.untilGone(second.uriOf("a.account.yaml"));
        assert.ok(client.codesOf(first.uriOf("b.account.yaml")).includes(timeBound));
      }),
    ));

  it("can be switched off and on", () =>
    inFolder(
      { "a.account.yaml": undated },
      async (client, folder) => {
        const uri = folder.uriOf("a.account.yaml");
        const set = async (checkClosedFiles: boolean) => {
          client.settings = { checkClosedFiles };
          await client.notify("workspace/didChangeConfiguration", { settings: null });
        };
        await client.open(folder.uriOf("b.account.yaml"), undated);
        await client.untilFound(folder.uriOf("b.account.yaml"), timeBound);
        assert.deepEqual(client.findingsOf(uri), []);
        await set(true);
        await client.untilFound(uri, timeBound);
        await set(false);
        await client.untilGone(uri);
      },
      { settings: { checkClosedFiles: false } },
    ));

  it("are sought again when a file is saved, by an editor that can't watch files", () =>
    inFolder(
      { "a.account.yaml": dated, "b.account.yaml": undated },
      async (client, folder) => {
        await client.untilFound(folder.uriOf("b.account.yaml"), timeBound);
        await folder.write("a.account.yaml", undated);
        await folder.remove("b.account.yaml");
        await client.notify("textDocument/didSave", { textDocument: { uri: folder.uriOf("c.account.yaml") } });
        await client.untilFound(folder.uriOf("a.account.yaml"), timeBound);
        await client.untilGone(folder.uriOf("b.account.yaml"));
        assert.deepEqual(client.registrations, []);
      },
      { capabilities: {} },
    ));

  it("are watched for, with playbooks above the folder too", () =>
    inFolder({ "a.account.yaml": undated }, async (client, folder) => {
      await client.untilFound(folder.uriOf("a.account.yaml"), timeBound);
      const watching = client.registrations.find(({ method }) => method === "workspace/didChangeWatchedFiles");
      const places = JSON.stringify(watching?.registerOptions);
      assert.ok(places.includes('"**/*.account.{yaml,yml}"'), places);
      assert.ok(places.includes(JSON.stringify(path.dirname(folder.uri))), places);
    }));

  it("leave out a file that can't be read, and say so in the log only", async function () {
    if (process.platform === "win32" || process.getuid?.() === 0) this.skip(); // there everything can be read
    await inFolder({ "a.account.yaml": undated, "b.account.yaml": undated }, async (client, folder) => {
      await chmod(path.join(folder.path, "a.account.yaml"), 0);
      const uri = folder.uriOf("a.account.yaml");
      await client.filesChanged({ uri, type: 2 });
      await client.until("the log says so", () => client.log.some((line) => line.includes("EACCES")));
      await client.untilGone(uri);
    });
  });

  it("leave out a folder with the name of a plan", () =>
    inFolder({ "a.account.yaml/b.account.yaml": undated }, async (client, folder) => {
      await client.untilFound(folder.uriOf("a.account.yaml/b.account.yaml"), timeBound);
      await client.filesChanged({ uri: folder.uriOf("a.account.yaml"), type: 1 });
      await client.until("the log says so", () => client.log.some((line) => line.includes("EISDIR")));
    }));

  it("are the same file however an editor spells its address", () =>
    inFolder({ "é (1).account.yaml": undated }, async (client, folder) => {
      const found = await client.until("it is found", () => client.published.at(-1)?.uri);
      const spelled = `${folder.uri}/%C3%A9%20%281%29.account.yaml`;
      const otherwise = `${folder.uri}/é%20(1).account.yaml`;
      assert.equal(found, spelled);
      await client.open(otherwise, dated);
      await client.untilGone(otherwise, timeBound);
      await client.close(otherwise);
      await client.untilFound(otherwise, timeBound);
    }));

  it("are not sought for an editor without a folder", () =>
    withServer({}, async (client) => {
      await client.open("file:///nowhere/a.account.yaml", undated);
      await client.untilFound("file:///nowhere/a.account.yaml", timeBound);
      assert.equal(client.published.length, 1);
    }));

  it("take the root of an older editor for the folder", () =>
    withFolder({ "a.account.yaml": undated }, (folder) =>
      withServer({ capabilities: { ...capableOfAll, workspace: {} }, folders: [folder.uri] }, async (client) => {
        await client.untilFound(folder.uriOf("a.account.yaml"), timeBound);
      }),
    ));
});

describe("a folder with 1,000 plans", () => {
  const names = Array.from({ length: 1000 }, (_, index) => `p${String(index).padStart(4, "0")}.account.yaml`);
  const files = Object.fromEntries(names.map((name) => [name, undated]));

  // In one process with the server: in which order they have their say is nobody's luck.
  it("doesn't delay what is found in the open document", () =>
    withFolder(files, (folder) =>
      withServerInside({}, { folders: [folder.uri] }, async (client) => {
        const open = folder.uriOf("p0999.account.yaml");
        await client.until("the search has begun", () => client.published.length > 20);
        await client.open(open, undated);
        const first = await client.until("it was checked", () => client.published.find(({ version }) => version === 1));
        assert.ok(client.published.indexOf(first) < 500, `it was number ${client.published.indexOf(first)}`);
        const edited = await client.change(open, { text: dated });
        const before = client.published.length;
        const second = await client.untilVersion(open, edited);
        assert.ok(client.published.indexOf(second) - before < 250);
        await client.until("all were checked", () => client.published.length >= 1001);
        await client.until("the progress has ended", () => client.progress.at(-1) === "end");
        assert.equal(client.progress[0], "begin");
      }),
    ));

  const few = names.slice(-400);
  const some = Object.fromEntries(few.map((name) => [name, undated]));

  it("can be stopped, which is said, leaves the open document checked, and can be taken up where it was", () =>
    withFolder(some, (folder) =>
      withServerInside({}, { folders: [folder.uri] }, async (client) => {
        await client.until("the progress is shown", () => client.progress.includes("report"));
        await client.notify("window/workDoneProgress/cancel", { token: client.progressToken });
        await client.until("it has stopped", () => client.progress.at(-1) === "end");
        const left = await client.until("it is said how many are left", () => client.unchecked.at(-1));
        await client.until("the log says so", () => client.log.some((line) => line.includes("were not checked")));
        const checked = client.published.length;
        assert.equal(checked + left, few.length);
        assert.ok(left > 100, `${left} are left`);

        const open = folder.uriOf("p0999.account.yaml");
        await client.open(open, undated);
        await client.untilVersion(open, 1);
        await client.untilVersion(open, await client.change(open, { text: dated }));
        assert.deepEqual([...new Set(client.published.slice(checked).map(({ uri }) => uri))], [open]);

        await client.notify("salesPlaybook/checkRest", undefined);
        const found = () => new Set(client.published.map(({ uri }) => uri)).size;
        await client.until("all are checked", () => found() === few.length);
        await client.until("nothing is left", () => client.unchecked.at(-1) === 0);
        // Each once: what was done before it was stopped is not done again.
        const again = client.published.slice(checked).filter(({ uri }) => uri !== open);
        assert.equal(again.length, left - 1);
      }),
    ));
});

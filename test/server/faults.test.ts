import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import type { Intent } from "../../src/core/views/intents.ts";
import { intentRequest } from "../../src/server/protocol.ts";
import { type Files, UnreadableFile } from "../../src/workspace/files.ts";
import { nodeDataFiles } from "../../src/workspace/node-data-files.ts";
import { nodeFiles } from "../../src/workspace/node-files.ts";
import { Client } from "./client.ts";
import { withServerInside } from "./inside.ts";
import { dated, timeBound, undated } from "./plans.ts";
import { inFolder, withFolder, withServer } from "./session.ts";

/** What befalls a file between being found and being read, by the start of its name. */
const accidents: Readonly<Record<string, (uri: string) => Promise<string | undefined>>> = {
  vanished: async () => undefined,
  closed: async (uri) => {
    throw new UnreadableFile(uri, "EACCES");
  },
  unplugged: async (uri) => {
    throw new Error(`as if the disk of ${uri} were gone`);
  },
};

/** The disk, as somebody else works on it. */
const restless: Files = {
  ...nodeFiles,
  read: (uri) => {
    const befalls = Object.entries(accidents).find(([name]) => uri.includes(`/${name}`))?.[1];
    return befalls ? befalls(uri) : nodeFiles.read(uri);
  },
};

describe("files that change while the folder is looked through", () => {
  it("are passed over when they vanish, are closed or can't be read for any reason, and the others are checked", () =>
    withFolder(
      {
        "closed.account.yaml": undated,
        "other.account.yaml": undated,
        "unplugged.account.yaml": undated,
        "vanished.account.yaml": undated,
        "z.account.yaml": undated,
      },
      (folder) =>
        withServerInside(
          { disk: { files: restless, dataFiles: nodeDataFiles } },
          { folders: [folder.uri] },
          async (client) => {
            await client.untilFound(folder.uriOf("other.account.yaml"), timeBound);
            await client.untilFound(folder.uriOf("z.account.yaml"), timeBound);
            for (const what of ["EACCES", "as if the disk"]) {
              await client.until(`the log tells of ${what}`, () => client.log.some((line) => line.includes(what)));
            }
            for (const name of Object.keys(accidents)) {
              assert.deepEqual(client.findingsOf(folder.uriOf(`${name}.account.yaml`)), [], name);
            }
          },
        ),
    ));

  it("are read again in another encoding, which is said, and once more when they are well again", () =>
    inFolder({ "a.account.yaml": `${undated}# café\n` }, async (client, folder) => {
      const uri = folder.uriOf("a.account.yaml");
      await client.untilFound(uri, timeBound);
      await folder.write("a.account.yaml", Buffer.from(`${undated}# café\n`, "latin1"));
      await client.filesChanged({ uri, type: 2 });
      await client.untilFound(uri, "yaml/encoding");
      await folder.write("a.account.yaml", `${dated}# café\n`);
      await client.filesChanged({ uri, type: 2 });
      await client.untilGone(uri, "yaml/encoding");
    }));
});

describe("a clock that jumps", () => {
  const overdue = "action/overdue";
  const plan = `${dated}actions:\n  - { what: visit the warehouse, owner: c.morel, due: 2026-06-15, status: open }\n`;

  it("takes the findings with it, forward and back", () =>
    withFolder({ "a.account.yaml": plan }, async (folder) => {
      let now = new Date(2026, 5, 15);
      const uri = folder.uriOf("a.account.yaml");
      await withServerInside({ clock: () => now }, { folders: [folder.uri] }, async (client) => {
        await client.until("it was checked", () => client.published.some((one) => one.uri === uri));
        for (const [day, isOverdue] of [
          [new Date(2031, 0, 1), true],
          [new Date(1999, 11, 31), false],
          [new Date(2026, 5, 16), true],
        ] as const) {
          now = day;
          await client.open(folder.uriOf("other.account.yaml"), dated);
          if (isOverdue) await client.untilFound(uri, overdue);
          else await client.untilGone(uri, overdue);
          await client.close(folder.uriOf("other.account.yaml"));
        }
      });
    }));
});

describe("two windows on one folder", () => {
  const intent: Intent = { kind: "reply", question: "customer.howMuch.budget", reply: { answer: "210 k€" } };

  it("find the same after one of them has saved, and change only what they show themselves", () =>
    inFolder({ "a.account.yaml": undated }, (one, folder) =>
      withServer({ folders: [folder.uri] }, async (other) => {
        const uri = folder.uriOf("a.account.yaml");
        await one.untilFound(uri, timeBound);
        await other.untilFound(uri, timeBound);
        await one.open(uri, undated);
        await other.open(uri, undated);
        await one.request(intentRequest, { uri, intent });
        assert.deepEqual([one.edits.length, other.edits.length], [1, 0]);
        // Each shows its own text, whatever lies on the disk, until it is closed.
        await folder.write("a.account.yaml", dated);
        await one.change(uri, { text: dated });
        for (const client of [one, other]) await client.filesChanged({ uri, type: 2 });
        await one.untilGone(uri, timeBound);
        assert.ok(other.codesOf(uri).includes(timeBound));
        await other.close(uri);
        await other.untilGone(uri, timeBound);
      }),
    ));
});

describe("a server that is killed", () => {
  it("leaves nothing behind that the next one would need: it finds the same in what is typed by then", () =>
    withFolder({ "sales-playbook.yaml": "salesPlaybook: 1\nasOf: 2026-06-15\n" }, async (folder) => {
      const uri = folder.uriOf("a.account.yaml");
      const child = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
      const ended = once(child, "exit");
      const connection = createProtocolConnection(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
      );
      const first = await Client.connect(connection, { folders: [folder.uri] });
      await first.open(uri, dated);
      await first.untilVersion(uri, 1);
      await first.change(uri, { text: undated });
      child.kill("SIGKILL");
      await ended;
      connection.dispose();
      await withServer({ folders: [folder.uri] }, async (next) => {
        await next.open(uri, undated); // as an editor does that starts it again
        await next.untilFound(uri, timeBound);
      });
    }));
});

describe("a playbook that breaks and heals", () => {
  const strict = `salesPlaybook: 1\nseverities: { ${timeBound}: error }\n`;

  it("holds as it was while it is broken, torn or gone, and as it is afterwards", () =>
    inFolder({ "a.account.yaml": undated, "sales-playbook.yaml": strict }, async (client, folder) => {
      const [plan, playbook] = [folder.uriOf("a.account.yaml"), folder.uriOf("sales-playbook.yaml")];
      const severity = (wanted: number | undefined) =>
        client.until(`it is ${wanted}`, () => {
          const found = client.findingsOf(plan).find(({ code }) => code === timeBound);
          return client.published.some(({ uri }) => uri === plan) && found?.severity === wanted;
        });
      const save = async (text: string) => {
        await folder.write("sales-playbook.yaml", text);
        await client.filesChanged({ uri: playbook, type: 2 });
      };
      await severity(1);
      for (const broken of [strict.slice(0, 30), "salesPlaybook: [\n", "\u0000\u0000\u0000"]) {
        await save(broken);
        await client.until("it is said to be broken", () =>
          client.findingsOf(playbook).some((one) => one.severity === 1),
        );
        await severity(1);
        await save(strict);
        await client.untilGone(playbook);
      }
      await save(strict.replace("error", "off"));
      await severity(undefined);
      await folder.remove("sales-playbook.yaml");
      await client.filesChanged({ uri: playbook, type: 3 });
      await severity(2);
      await folder.write("sales-playbook.yaml", strict);
      await client.filesChanged({ uri: playbook, type: 1 });
      await severity(1);
    }));
});

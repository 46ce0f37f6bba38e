import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Client, type ClientOptions, patience } from "./client.ts";
import { dated, timeBound, undated } from "./plans.ts";
import { type Folder, withFolder, withServer } from "./session.ts";

/** One start after the other, with the same folder of plans and the same folder for what is kept. */
async function withStarts(
  files: Readonly<Record<string, string>>,
  use: (start: <T>(use: (client: Client) => Promise<T>) => Promise<T>, folder: Folder, kept: Folder) => Promise<void>,
): Promise<void> {
  await withFolder(files, (folder) =>
    withFolder({}, async (kept) => {
      const options: ClientOptions = {
        folders: [folder.uri],
        initialization: { status: true, storage: kept.uriOf("checks") },
      };
      await use((inServer) => withServer(options, inServer), folder, kept);
    }),
  );
}

/** The files that were kept, once there are any. */
async function keptIn(kept: Folder): Promise<string[]> {
  const folder = path.join(kept.path, "checks");
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".txt")).map((name) => path.join(folder, name));
}

async function untilKept(kept: Folder, count: number): Promise<string[]> {
  const deadline = AbortSignal.timeout(patience);
  for (;;) {
    const files = await keptIn(kept);
    if (files.length >= count) return files;
    assert.ok(!deadline.aborted, "nothing was kept");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function rewrite(files: readonly string[], change: (text: string) => string): Promise<void> {
  for (const file of files) await writeFile(file, change(await readFile(file, "utf8")));
}

describe("what is kept of closed plans from one start to the next", () => {
  it("is shown without checking again", () =>
    withStarts({ "a.account.yaml": undated }, async (start, folder, kept) => {
      const uri = folder.uriOf("a.account.yaml");
      const first = await start(async (client) => {
        const found = await client.untilFound(uri, timeBound);
        await untilKept(kept, 1);
        return found;
      });
      // A mark in it shows that it was read.
      await rewrite(await keptIn(kept), (text) =>
        text.replaceAll('"information"', '"error"').replaceAll('"warning"', '"error"'),
      );
      const second = await start((client) => client.untilFound(uri, timeBound));
      assert.deepEqual({ ...second, severity: 0 }, { ...first, severity: 0 });
      assert.equal(second.severity, 1);
    }));

  it("is forgotten for another text", () =>
    withStarts({ "a.account.yaml": undated }, async (start, folder, kept) => {
      const uri = folder.uriOf("a.account.yaml");
      await start(async (client) => {
        await client.untilFound(uri, timeBound);
        await untilKept(kept, 1);
      });
      await folder.write("a.account.yaml", `${dated}actions:\n  - { what: call, owner: c.morel, status: opn }\n`);
      await start(async (client) => {
        await client.untilFound(uri, "schema/enum");
        assert.ok(!client.codesOf(uri).includes(timeBound));
      });
    }));

  for (const [name, spoil] of Object.entries<(text: string) => string>({
    "cut off": (text) => text.slice(0, text.length / 2),
    empty: () => "",
    "something else": () => '{"program":1,"records":[[1,2],null]}',
    "of another program": (text) => text.replace(/^.*$/m, "older").replaceAll(timeBound, "smart/x"),
    "of the right program, with lines of no use": (text) =>
      text.replace(/\{.*$/m, '["a"]').concat("\n\nnull\n2026-06-15 a {}"),
  })) {
    it(`counts as empty when a file of it is ${name}`, () =>
      withStarts({ "a.account.yaml": undated }, async (start, folder, kept) => {
        const uri = folder.uriOf("a.account.yaml");
        const first = await start(async (client) => {
          const found = await client.untilFound(uri, timeBound);
          await untilKept(kept, 1);
          return found;
        });
        await rewrite(await keptIn(kept), spoil);
        const second = await start((client) => client.untilFound(uri, timeBound));
        assert.deepEqual(second, first);
      }));
  }

  it("is nothing where there is no folder for it", () =>
    withFolder({ "a.account.yaml": undated }, (folder) =>
      withServer({ folders: [folder.uri] }, (client) => client.untilFound(folder.uriOf("a.account.yaml"), timeBound)),
    ));

  it("is whole, and of use to the next one, when two windows keep at the same time and a third one is killed", () => {
    const names = Array.from({ length: 120 }, (_, number) => `${String(number).padStart(3, "0")}.account.yaml`);
    const plans = Object.fromEntries(names.map((name) => [name, `${undated}# ${name}\n`]));
    const leaves = new Set(
      Object.values(plans).map((text) => createHash("sha1").update(text).digest("hex").slice(0, 2)),
    );
    return withStarts(plans, async (start, folder, kept) => {
      const all = (client: Client) =>
        client.until("all are found", () => new Set(client.published.map(({ uri }) => uri)).size === names.length);
      const window = async (client: Client) => {
        await all(client);
        await untilKept(kept, leaves.size);
      };
      const killed = async () => {
        await untilKept(kept, 1);
        throw new Error("killed");
      };
      await Promise.all([start(window), start(window), start(killed).catch(() => undefined)]);
      const files = await keptIn(kept);
      for (const file of files) {
        const [, ...lines] = (await readFile(file, "utf8")).split("\n");
        for (const line of lines) JSON.parse(line.slice(line.indexOf("{")));
      }
      // A mark in it shows that it was read.
      await rewrite(files, (text) => text.replaceAll('"warning"', '"error"'));
      await start(async (client) => {
        await all(client);
        const isMarked = (name: string) => client.findingsOf(folder.uriOf(name)).some(({ severity }) => severity === 1);
        assert.deepEqual(
          names.filter((name) => !isMarked(name)),
          [],
        );
      });
    });
  });
});

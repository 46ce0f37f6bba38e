import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { maxLength } from "../../src/core/source/parse.ts";
import { isFindable, UnreadableFile } from "../../src/workspace/files.ts";
import { nodeFiles } from "../../src/workspace/node-files.ts";

describe("the files of this computer", () => {
  let folder = "";
  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const write = async (name: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-files-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  describe("are read", () => {
    it("as UTF-8, without a byte order mark and with line breaks as they are", async () => {
      await write("a", "\ufeffé\r\n🚀\n");
      assert.equal(await nodeFiles.read(uriOf("a")), "é\r\n🚀\n");
    });

    it("with a mark where bytes are no UTF-8", async () => {
      await write("a", Buffer.from([0x61, 0xe9, 0x62]));
      assert.equal(await nodeFiles.read(uriOf("a")), "a\ufffdb");
    });

    it("from names with anything in them", async () => {
      for (const name of ["a b", "é", "100%", "#?&", "new\nline", "[x]"]) {
        await write(name, name);
        assert.equal(await nodeFiles.read(uriOf(name)), name);
      }
    });

    it("no further than it takes to see that they are too long", async () => {
      await write("a", Buffer.alloc(20_000_000, "é"));
      const text = await nodeFiles.read(uriOf("a"));
      assert.ok(text && text.length > maxLength && text.length < 4 * maxLength, String(text?.length));
    });

    it("not at all when they are not there, or no files", async () => {
      await write("file", "");
      assert.equal(await nodeFiles.read(uriOf("missing")), undefined);
      assert.equal(await nodeFiles.read(uriOf("file/below")), undefined);
      await mkdir(path.join(folder, "folder"));
      await assert.rejects(nodeFiles.read(uriOf("folder")), (error) => {
        assert.ok(error instanceof UnreadableFile);
        assert.deepEqual([error.uri, error.reason], [uriOf("folder"), "EISDIR"]);
        return true;
      });
    });
  });

  describe("are found", () => {
    const here = [
      "a.account.yaml",
      "B.ACCOUNT.YML",
      "deep/er/c.account.yaml",
      "deep/sales-playbook.yml",
      "sales-playbook.yaml",
    ];
    const not = [
      "plan.yaml",
      "my-sales-playbook.yaml",
      ".a.account.yaml",
      ".git/a.account.yaml",
      "deep/.cache/x/a.account.yaml",
      "node_modules/x/a.account.yaml",
      "deep/node_modules/a.account.yaml",
    ];

    it("by their names, at any depth, in order", async () => {
      for (const name of [...here, ...not]) await write(name, "");
      await symlink("..", path.join(folder, "deep", "up"));
      await symlink("../a.account.yaml", path.join(folder, "deep", "link.account.yaml"));
      const expected = [...here, "deep/link.account.yaml"].map(uriOf).sort();
      assert.deepEqual(await nodeFiles.find(uriOf("")), expected);
      assert.deepEqual(await nodeFiles.find(uriOf("").replace(/\/$/, "")), expected);
    });

    it("where their names alone say that they will be", () => {
      for (const name of here) assert.ok(isFindable(uriOf(name), uriOf("")), name);
      for (const name of not) assert.ok(!isFindable(uriOf(name), uriOf("")), name);
      assert.ok(!isFindable(pathToFileURL(`${folder}-2/a.account.yaml`).href, pathToFileURL(folder).href));
    });

    it("nowhere when the folder is not there", async () => {
      const unreadable: UnreadableFile[] = [];
      assert.deepEqual(await nodeFiles.find(uriOf("missing"), (place) => unreadable.push(place)), []);
      assert.deepEqual(unreadable, []);
    });

    it("among many", async () => {
      for (let index = 0; index < 200; index++) await write(`${index % 20}/${index}.account.yaml`, "");
      const found = await nodeFiles.find(uriOf(""));
      assert.equal(new Set(found.map((uri) => fileURLToPath(uri))).size, 200);
    });
  });
});

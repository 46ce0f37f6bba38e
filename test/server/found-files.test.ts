import assert from "node:assert/strict";
import { FoundFiles } from "../../src/server/found-files.ts";

const here = ["a", "old/b", "old/deep/c", "older/d"].map((name) => `file:///plans/${name}.account.yaml`);

async function found(): Promise<FoundFiles> {
  const files = new FoundFiles({ read: async () => undefined, find: async () => here });
  await files.look("file:///plans", () => {});
  return files;
}

describe("the files of a workspace, of which some were deleted", () => {
  for (const [deleted, gone] of [
    [["a.account.yaml"], [0]],
    [["old"], [1, 2]],
    [
      ["old/deep", "older/d.account.yaml", "notes.txt"],
      [2, 3],
    ],
    [["notes.txt", "ol"], []],
    [[], []],
  ] as const) {
    it(`${deleted.join(" and ") || "nothing"}: ${gone.length} of them go`, async () => {
      const files = await found();
      const went = files.remove(new Set(deleted.map((name) => `file:///plans/${name}`)));
      assert.deepEqual(
        went,
        gone.map((index) => here[index]),
      );
      assert.deepEqual(
        [...files.all()],
        here.filter((uri) => !went.includes(uri)),
      );
    });
  }
});

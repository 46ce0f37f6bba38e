import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Editor, withEditor } from "../host/editor.mjs";

describe("a plan typed from empty", () => {
  let folder: string;
  let file: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-typing-"));
    file = path.join(folder, "new.account.yaml");
    await writeFile(file, "");
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it("shows findings and clears them while it is typed", () =>
    withEditor({ folder, file }, async (editor) => {
      await editor.type("accountPlan: 1\n");
      await shows(editor, "schema/required");

      await editor.type("account:\nname: Centrale Bio Ouest\n");
      await clears(editor, "schema/required");

      await editor.press("Home");
      await editor.type("objectives:\n- statement: Open five more shops\n");
      const { line, message } = await shows(editor, "smart/time-bound");
      assert.equal(line, 5);
      assert.match(message, /by when/);

      await editor.type("  timeBound: { due: 2027-03-31 }\n");
      await clears(editor, "smart/time-bound");
    }));
});

function shows(editor: Editor, code: string) {
  return editor.waitForProblem(code);
}

function clears(editor: Editor, code: string) {
  return editor.waitForProblems((problems) => problems.every((problem) => problem.code !== code));
}

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Editor, withEditor } from "../host/editor.mjs";

describe("a plan typed from empty", () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-typing-"));
    file = path.join(folder, "new.account.yaml");
    await writeFile(file, "");
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

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

  it("is never written over by a suggestion that was not chosen", async () => {
    await writeFile(file, "language: en\n");
    await withEditor({ folder, file }, async (editor) => {
      await shows(editor, "schema/required"); // from then on there are suggestions
      await editor.press("ControlOrMeta+End");
      await editor.type("accountPlan: 1");
      await suggests(editor, "1");
      await editor.press("Enter");
      await editor.type("account: { name: Copyfast }\n");
      await editor.type("actions:\n- what: Call\ndu");
      await suggests(editor, "due");
      await editor.press("Enter");
      await suggests(editor, "end of the quarter");
      await editor.type("2031-03-14\n");
      await editor.type("status: open");
      await suggests(editor, "open");
      await editor.press("Enter");
      await editor.save();
      // How far VS Code indents the list is not ours to say.
      const text = (await readFile(file, "utf8")).replaceAll(/^ +/gm, "");
      const actions = "actions:\n- what: Call\ndue: 2031-03-14\nstatus: open\n";
      assert.equal(text, `language: en\naccountPlan: 1\naccount: { name: Copyfast }\n${actions}`);
    });
  });
});

function suggests(editor: Editor, words: string) {
  return editor.page.locator(".suggest-widget.visible .monaco-list-row", { hasText: words }).first().waitFor();
}

function shows(editor: Editor, code: string) {
  return editor.waitForProblem(code);
}

function clears(editor: Editor, code: string) {
  return editor.waitForProblems((problems) => problems.every((problem) => problem.code !== code));
}

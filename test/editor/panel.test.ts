import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { withEditor } from "../host/editor.mjs";
import { barriersIn, panelIn } from "../host/panel.mjs";

const plan = "needs-work.account.yaml";

describe("the panel, seen from outside", () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-panel-"));
    await cp("examples", folder, { recursive: true });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it("shows the objectives, leads to the line of a letter, and changes with the plan", () =>
    withEditor({ folder, file: path.join(folder, plan) }, async (editor) => {
      await editor.command("Sales Playbook: Show the Objectives");
      const panel = panelIn(editor);
      const objective = panel.locator("tbody").nth(1);
      await objective.locator("td.letter").first().getByRole("button").click();
      await editor.page.locator(".editor-instance .monaco-editor.focused").waitFor();
      await editor.page.getByText("Ln 21,").waitFor();

      const words = objective.locator(".words");
      await editor.press("End");
      await editor.type(" (soon)");
      await words.filter({ hasText: "(soon)" }).waitFor();
      assert.deepEqual(await barriersIn(editor), []);
    }));
});

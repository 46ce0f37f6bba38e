import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openExample, untilFindings, untilTrue } from "./workbench.ts";

const front = () => vscode.window.activeTextEditor?.document;

describe("what a plan says about a person", () => {
  it("opens as a page beside the plan, to be read only, with links to its lines", async () => {
    const { uri } = await openExample("needs-work.account.yaml");
    await untilFindings(uri, (all) => all.length > 10);
    void vscode.commands.executeCommand("salesPlaybook.aboutPerson");
    await untilTrue(async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return front()?.uri.scheme === "sales-playbook-person";
    });
    const page = front();
    assert.equal(page?.languageId, "markdown");
    assert.match(page.getText(), /^# .+\n/);
    assert.ok(page.getText().includes(`](<${uri.toString()}#L`), page.getText());
    await untilTrue(async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", page.uri);
      return links.some(({ target }) => target?.path === uri.path && /^L\d+$/.test(target.fragment));
    });
    await vscode.commands.executeCommand("type", { text: "x" });
    assert.equal(page.isDirty, false);
  });
});

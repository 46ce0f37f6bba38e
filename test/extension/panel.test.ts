import assert from "node:assert/strict";
import * as vscode from "vscode";
import { folder, openExample, openText, untilEvent } from "./workbench.ts";

describe("the panel beside the plan", () => {
  afterEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("opens once, beside the plan, under the name of the customer", async () => {
    await openExample("photocopiers.account.yaml");
    await vscode.commands.executeCommand("salesPlaybook.showObjective");
    await untilPanels((titles) => titles.length === 1 && titles[0] === "Merrion Gate Solicitors");
    await vscode.commands.executeCommand("salesPlaybook.showObjective");
    await untilPanels((titles) => titles.length === 1);
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.languageId, "account-plan", "the plan lost the cursor");
    assert.equal(activeTextEditor.viewColumn, vscode.ViewColumn.One);
  });

  it("stays in sight when a plan is opened while it has the focus", async () => {
    await openExample("photocopiers.account.yaml");
    await vscode.commands.executeCommand("salesPlaybook.showObjective");
    await untilPanels(([title]) => title === "Merrion Gate Solicitors");
    await vscode.commands.executeCommand("workbench.action.focusSecondEditorGroup");
    await vscode.commands.executeCommand("vscode.open", vscode.Uri.joinPath(folder(), "valve-works.account.yaml"));
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
    const panel = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn === vscode.ViewColumn.Two);
    assert.ok(panel?.activeTab?.input instanceof vscode.TabInputWebview, "something is over the panel");
  });

  it("follows the plan in front, also while that is written", async () => {
    await openExample("photocopiers.account.yaml");
    await vscode.commands.executeCommand("salesPlaybook.showObjective");
    await untilPanels(([title]) => title === "Merrion Gate Solicitors");
    await vscode.commands.executeCommand("workbench.action.focusFirstEditorGroup");
    const editor = await openText("accountPlan: 1\naccount: { name: Copyfast }\n");
    await untilPanels(([title]) => title === "Copyfast");
    const name = editor.document.getText().indexOf("fast");
    await editor.edit((edit) => edit.insert(editor.document.positionAt(name), "very"));
    await untilPanels(([title]) => title === "Copyveryfast");
  });
});

/** Waits until the panels that are open have these titles. */
function untilPanels(wished: (titles: readonly string[]) => boolean): Promise<void> {
  const titles = () =>
    vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.flatMap(({ input, label }) =>
        input instanceof vscode.TabInputWebview && input.viewType.endsWith("salesPlaybook.plan") ? label : [],
      ),
    );
  return untilEvent(vscode.window.tabGroups.onDidChangeTabs, () => wished(titles()));
}

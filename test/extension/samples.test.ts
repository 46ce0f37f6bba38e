import assert from "node:assert/strict";
import * as vscode from "vscode";
import { codeOf, folder, untilFindings } from "./workbench.ts";

describe("Open the Sample Plans", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("notifications.clearAll");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("opens a plan that deserves remarks, in a copy to write in, and leaves the workspace as it is", async () => {
    await vscode.commands.executeCommand("salesPlaybook.openSamples");
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document, "nothing was opened");
    assert.match(document.uri.path, /\/samples\/needs-work\.account\.yaml$/);
    // Read on the day that the samples' own playbook says.
    await untilFindings(document.uri, (all) => all.length > 10 && all.some((one) => codeOf(one) === "sale/cycle"));
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()),
      [folder().toString()],
    );
  });

  it("keeps what was written in it", async () => {
    await vscode.commands.executeCommand("salesPlaybook.openSamples");
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => edit.insert(new vscode.Position(0, 0), "# mine\n"));
    await editor?.document.save();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.commands.executeCommand("salesPlaybook.openSamples");
    const again = vscode.window.activeTextEditor?.document;
    assert.equal(again?.lineAt(0).text, "# mine");
    const bytes = new TextEncoder().encode(again?.getText().replace("# mine\n", ""));
    if (again) await vscode.workspace.fs.writeFile(again.uri, bytes);
  });
});

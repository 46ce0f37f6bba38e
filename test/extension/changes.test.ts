import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { ask, folder, openExampleChecked, untilTrue } from "./workbench.ts";

const name = "photocopiers.account.yaml";
const pageOf = vscode.Uri.from({ scheme: "sales-playbook-changes", path: "/What changed in photocopiers.md" });

describe("what changed in the plan in front", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("is shown since another file, as a page beside it", async () => {
    const plan = await openExampleChecked(name);
    const earlier = vscode.Uri.joinPath(folder(), "earlier.yaml");
    const text = plan.getText().replace("attitude: neutral", "attitude: reserved");
    await vscode.workspace.fs.writeFile(earlier, new TextEncoder().encode(text));
    await vscode.commands.executeCommand("salesPlaybook.compareWithFile", plan.uri, earlier);
    assert.match(await pageText(), /^# What changed: Merrion Gate Solicitors\nSince earlier\.yaml\n/);
    assert.match(await pageText(), /^- .*: reserved → neutral$/m);
    await vscode.workspace.fs.delete(earlier);
  });

  it("leads from each line to its place in the plan, which stays where it is", async () => {
    const plan = await openExampleChecked(name);
    const earlier = vscode.Uri.joinPath(folder(), "earlier.yaml");
    const text = plan.getText().replace("attitude: neutral", "attitude: reserved");
    await vscode.workspace.fs.writeFile(earlier, new TextEncoder().encode(text));
    await vscode.commands.executeCommand("salesPlaybook.compareWithFile", plan.uri, earlier);
    await vscode.workspace.fs.delete(earlier);
    const [link] = await ask<vscode.DocumentLink[]>("LinkProvider", pageOf);
    const [command = "", words = ""] = link?.target?.toString(true).replace("command:", "").split("?") ?? [];
    await vscode.commands.executeCommand(command, ...JSON.parse(words));
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.uri.toString(), plan.uri.toString());
    assert.equal(activeTextEditor?.viewColumn, vscode.ViewColumn.One);
    assert.match(plan.lineAt(activeTextEditor?.selection.active.line ?? 0).text, /^ +attitude: neutral/);
  });

  it("is shown since the last commit, as the plan is now and not only as it is saved", async function () {
    const git = (...words: string[]) => execFileSync("git", words, { cwd: folder().fsPath, stdio: "pipe" });
    try {
      git("--version");
    } catch {
      this.skip(); // Git is not installed here
    }
    git("init", "--quiet");
    git("add", name);
    git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "The plan");
    const plan = await openExampleChecked(name);
    const edit = new vscode.WorkspaceEdit();
    const start = plan.getText().indexOf("attitude: neutral");
    edit.replace(plan.uri, new vscode.Range(plan.positionAt(start), plan.positionAt(start + 17)), "attitude: ally");
    await vscode.workspace.applyEdit(edit);
    await untilTrue(async () => {
      await vscode.commands.executeCommand("salesPlaybook.compareWithLastCommit", plan.uri);
      return /Since the commit [0-9a-f]{7} of/.test(await pageText());
    });
    assert.match(await pageText(), /^- .*: neutral → ally$/m);
  });
});

async function pageText(): Promise<string> {
  return (await vscode.workspace.openTextDocument(pageOf)).getText();
}

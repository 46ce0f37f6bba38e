import assert from "node:assert/strict";
import * as vscode from "vscode";
import { folder, openExample, openText, untilFindings } from "./workbench.ts";

const front = () => vscode.window.activeTextEditor?.document;

describe("the commands", () => {
  it("open the playbook that is in force for the plan in front", async () => {
    await openExample("needs-work.account.yaml");
    await vscode.commands.executeCommand("salesPlaybook.openPlaybook");
    assert.equal(front()?.uri.toString(), vscode.Uri.joinPath(folder(), "sales-playbook.yaml").toString());
  });

  it("open the built-in playbook for a plan without another one, to be read only", async () => {
    const { document } = await openText("accountPlan: 1\n");
    await untilFindings(document.uri, (all) => all.length > 0);
    await vscode.commands.executeCommand("salesPlaybook.openPlaybook");
    const playbook = front();
    assert.equal(playbook?.languageId, "sales-playbook");
    assert.match(playbook.getText(), /^salesPlaybook: 1$/m);
    assert.deepEqual(vscode.languages.getDiagnostics(playbook.uri), []);
    await vscode.commands.executeCommand("type", { text: "x" });
    assert.equal(playbook.isDirty, false);
  });

  it("restart the checks, which find everything again", async () => {
    const { uri } = await openExample("needs-work.account.yaml");
    const before = (await untilFindings(uri, (all) => all.length > 10)).length;
    const cleared = untilFindings(uri, (all) => all.length === 0);
    await vscode.commands.executeCommand("salesPlaybook.restart");
    await cleared;
    await untilFindings(uri, (all) => all.length === before);
  });
});

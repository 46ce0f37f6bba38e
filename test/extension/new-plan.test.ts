import assert from "node:assert/strict";
import * as vscode from "vscode";
import { codeOf, folder, untilFindings, untilTrue } from "./workbench.ts";

const command = "salesPlaybook.newAccountPlan";
const front = () => vscode.window.activeTextEditor;
const answers = { name: "Électricité & Gaz", form: "resale", language: "fr" };

describe("New Account Plan", () => {
  it("writes a plan under a safe name, and puts the cursor where it is to be filled in", async () => {
    await vscode.commands.executeCommand(command, answers);
    const editor = front();
    assert.equal(editor?.document.uri.toString(), at("electricite-gaz.account.yaml").toString());
    assert.equal(editor.document.languageId, "account-plan");
    assert.equal(editor.document.isDirty, false);
    assert.match(editor.document.getText(), /^ {2}name: Électricité & Gaz$/m);
    assert.match(editor.document.getText(), /^ {2}endCustomer:$/m);
    assert.equal(lineAt(editor), "  sector: ");
    assert.equal(editor.selection.active.character, "  sector: ".length);
    const found = await untilFindings(editor.document.uri, (all) => all.length > 0);
    assert.deepEqual(
      found.map(codeOf).filter((code) => /^(yaml|schema)\//.test(code)),
      [],
    );
  });

  it("leaves a plan that is there as it is, and opens it", async () => {
    const file = at("leaf.account.yaml");
    const text = "accountPlan: 1\naccount: { name: Leaf }\n";
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await vscode.commands.executeCommand(command, { ...answers, name: "Leaf" });
    assert.equal(front()?.document.uri.toString(), file.toString());
    assert.equal(front()?.document.getText(), text);
    await vscode.commands.executeCommand("notifications.clearAll");
  });

  it("goes to the folder that was pointed at", async () => {
    const place = at("north");
    await vscode.workspace.fs.createDirectory(place);
    await vscode.commands.executeCommand(command, { ...answers, name: "Copyfast", at: place });
    assert.equal(front()?.document.uri.toString(), at("north/copyfast.account.yaml").toString());
  });

  it("writes nothing when somebody thinks better of it", async () => {
    const before = await vscode.workspace.fs.readDirectory(folder());
    const asked = vscode.commands.executeCommand(command, { form: "resale" });
    let isOver = false;
    asked.then(() => {
      isOver = true;
    });
    await untilTrue(async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return isOver;
    });
    assert.deepEqual(await vscode.workspace.fs.readDirectory(folder()), before);
  });
});

function at(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name);
}

function lineAt({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}

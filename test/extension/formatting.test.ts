import assert from "node:assert/strict";
import * as vscode from "vscode";
import { folder, untilFindings } from "./workbench.ts";

const untidy =
  "accountPlan: 1\naccount:  \n  name: Copyfast\nsale:\n     form: own-use # for themselves\n     stage: contact\n";
const tidy = "accountPlan: 1\naccount:\n  name: Copyfast\nsale:\n  form: own-use # for themselves\n  stage: contact\n";

describe("formatting", () => {
  const uri = () => vscode.Uri.joinPath(folder(), "untidy.account.yaml");
  const onSave = (value: boolean | undefined) =>
    vscode.workspace
      .getConfiguration("editor", { languageId: "account-plan" })
      .update("formatOnSave", value, vscode.ConfigurationTarget.Global, true);

  afterEach(async () => {
    await onSave(undefined);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(uri());
  });

  it("tidies a plan when it is saved, if its author wants that", async () => {
    await onSave(true);
    await vscode.workspace.fs.writeFile(uri(), new TextEncoder().encode("accountPlan: 1\n"));
    const document = await vscode.workspace.openTextDocument(uri());
    const editor = await vscode.window.showTextDocument(document);
    await untilFindings(uri(), (all) => all.length > 0);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 1, 0), untidy));
    await document.save();
    assert.equal(document.getText(), tidy);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri())), tidy);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), untidy);
    await document.save();
  });
});

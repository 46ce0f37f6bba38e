import assert from "node:assert/strict";
import * as vscode from "vscode";
import { codeOf, folder, openExample, openText, untilFindings } from "./workbench.ts";

describe("findings", () => {
  it("stand in an open plan, with their code and the page that explains it", async () => {
    const { uri } = await openExample("needs-work.account.yaml");
    const found = await untilFindings(uri, (all) => all.length > 10);
    for (const { code, source, message } of found) {
      assert.equal(source, "sales-playbook");
      assert.ok(message.length > 20, message);
      assert.ok(typeof code === "object", "no page behind the code");
      const page = await vscode.workspace.openTextDocument(code.target);
      assert.ok(page.getText().includes(`\`${code.value}\``), page.uri.toString());
    }
  });

  it("stand in plans that are not open", async () => {
    await openExample("photocopiers.account.yaml");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    const closed = vscode.Uri.joinPath(folder(), "needs-work.account.yaml");
    await untilFindings(closed, (all) => all.length > 10);
  });

  it("come and go while a plan is written", async () => {
    const editor = await openText("accountPlan: 1\n");
    const { uri } = editor.document;
    await untilFindings(uri, (all) => all.some((one) => codeOf(one) === "schema/required"));
    const end = () => editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end(), "account: { name: Copyfast, onwer: c.morel }\n"));
    const found = await untilFindings(
      uri,
      (all) =>
        all.every((one) => codeOf(one) !== "schema/required") &&
        all.some((one) => codeOf(one) === "schema/unknown-key"),
    );
    const misspelt = found.find((one) => codeOf(one) === "schema/unknown-key");
    assert.equal(misspelt && editor.document.getText(misspelt.range), "onwer");
    assert.match(misspelt?.message ?? "", /owner/);
  });

  it("follow the playbook, also while it is broken", async () => {
    const playbook = await openExample("sales-playbook.yaml");
    const { uri } = await openExample("needs-work.account.yaml");
    const isError = (code: string) => (all: readonly vscode.Diagnostic[]) =>
      all.some((one) => codeOf(one) === code && one.severity === vscode.DiagnosticSeverity.Error);
    await untilFindings(uri, (all) => all.length > 10 && !isError("smart/time-bound")(all));
    const text = playbook.getText();
    const write = async (content: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(playbook.uri, new vscode.Range(0, 0, playbook.lineCount, 0), content);
      await vscode.workspace.applyEdit(edit);
    };
    await write("salesPlaybook: 1\nasOf: 2026-06-15\nseverities: { smart/time-bound: error }\n");
    await untilFindings(uri, isError("smart/time-bound"));
    await write("salesPlaybook: 1\nasOf: 2026-06-15\nseverities: { smart/time-bound: grave }\n");
    await untilFindings(playbook.uri, (all) => all.some((one) => codeOf(one) === "schema/enum"));
    assert.ok(isError("smart/time-bound")(vscode.languages.getDiagnostics(uri)));
    await write(text);
    await untilFindings(uri, (all) => !isError("smart/time-bound")(all));
    await playbook.save();
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});

describe("les constats [fr]", () => {
  it("parlent français quand l'éditeur parle français", async () => {
    const { uri } = await openExample("needs-work.account.yaml");
    const found = await untilFindings(uri, (all) => all.length > 10);
    const timeBound = found.find((one) => codeOf(one) === "smart/time-bound");
    assert.match(timeBound?.message ?? "", /échéance/);
    const { code } = timeBound ?? {};
    assert.ok(typeof code === "object" && code.target.path.endsWith("smart/time-bound.fr.md"));
  });
});

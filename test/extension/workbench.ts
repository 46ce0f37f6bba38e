import assert from "node:assert/strict";
import * as vscode from "vscode";

export const extensionId = "sales-playbook.sales-playbook";

/** The folder that is open: a copy of the examples. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, "no folder is open");
  return first.uri;
}

export async function openExample(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name));
  await vscode.window.showTextDocument(document);
  return document;
}

export async function openText(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: "account-plan", content });
  return vscode.window.showTextDocument(document);
}

/** Waits until the findings of a file are as wished, woken by each change; the test's own deadline ends it. */
export async function untilFindings(
  uri: vscode.Uri,
  wished: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const findings = () => vscode.languages.getDiagnostics(uri);
  while (!wished(findings())) {
    await new Promise<void>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        listener.dispose();
        resolve();
      });
    });
  }
  return findings();
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

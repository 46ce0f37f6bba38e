import assert from "node:assert/strict";
import * as vscode from "vscode";

export const extensionId = "sales-playbook.sales-playbook";

/** What waits in a test gives up when that has ended, by its deadline too: it must not act in the tests that follow. */
const running = { test: new AbortController() };

/** To be called after each test. */
export function endTest(): void {
  running.test.abort();
  running.test = new AbortController();
}

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

/** Opens an example once the server answers, which the findings of another plan tell: good plans have none. */
export async function openExampleChecked(name: string): Promise<vscode.TextDocument> {
  const { uri } = await openExample("needs-work.account.yaml");
  await untilFindings(uri, (all) => all.length > 0);
  return openExample(name);
}

export async function openText(content: string): Promise<vscode.TextEditor> {
  const open = () => vscode.workspace.openTextDocument({ language: "account-plan", content });
  let document = await open();
  // Under a name that was given up a moment ago VS Code may still have the text of then.
  if (document.getText() !== content) document = await open();
  return vscode.window.showTextDocument(document);
}

/** A plan on the screen and a place in it. */
export interface Cursor {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

/** Opens a plan with the cursor at `‸`, and waits until it has been checked: from then on the server answers. */
export async function openAt(marked: string): Promise<Cursor> {
  const offset = marked.indexOf("‸");
  const editor = await openText(marked.replace("‸", ""));
  const { document } = editor;
  const position = document.positionAt(Math.max(0, offset));
  editor.selection = new vscode.Selection(position, position);
  await untilFindings(document.uri, (all) => all.length > 0);
  return { editor, document, uri: document.uri, position };
}

/** What VS Code would show, from all who have something to say: `vscode.executeHoverProvider` for example. */
export function ask<Answer>(command: string, ...words: readonly unknown[]): Promise<Answer> {
  return Promise.resolve(vscode.commands.executeCommand<Answer>(`vscode.execute${command}`, ...words));
}

/** Asks again and again, for what no event tells of; the end of the test ends it. */
export async function untilTrue(isTrue: () => Promise<boolean>): Promise<void> {
  const { signal } = running.test;
  while (!(await isTrue())) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    signal.throwIfAborted();
  }
}

/** Waits until something is true, woken by an event; the end of the test ends it. */
export async function untilEvent(event: vscode.Event<unknown>, isTrue: () => boolean): Promise<void> {
  const { signal } = running.test;
  while (!isTrue()) {
    await new Promise<void>((resolve) => {
      const listener = event(() => {
        listener.dispose();
        resolve();
      });
    });
    signal.throwIfAborted();
  }
}

/** Waits until the findings of a file are as wished. */
export async function untilFindings(
  uri: vscode.Uri,
  wished: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const findings = () => vscode.languages.getDiagnostics(uri);
  await untilEvent(vscode.languages.onDidChangeDiagnostics, () => wished(findings()));
  return findings();
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

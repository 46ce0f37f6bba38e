import assert from "node:assert/strict";
import * as vscode from "vscode";
import { openText } from "./workbench.ts";

describe("the snippets", () => {
  it("are found by name", () => inserted("Plan in English: resale", /^ {2}endCustomer:$/m));

  it("have the day on which they are inserted", () => {
    const today = new Date().getFullYear();
    return inserted("purchase", new RegExp(`on: ${today}-\\d\\d-\\d\\d`));
  });
});

describe("the snippets [fr]", () => {
  it("are found by name, in the editor's language", function () {
    // VS Code on the web reads no translated package.json of an extension that is being developed.
    if ("importScripts" in globalThis) this.skip();
    return inserted("Plan en français : revente", /^# Le client/m);
  });
});

async function inserted(name: string, expected: RegExp): Promise<void> {
  const { document } = await openText("");
  await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "account-plan", name });
  assert.match(document.getText(), expected);
}

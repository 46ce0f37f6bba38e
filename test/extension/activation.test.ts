import assert from "node:assert/strict";
import * as vscode from "vscode";
import { extensionId, openExample } from "./workbench.ts";

// Runs first, being first by name: what it says of the start must come before any plan is opened.
describe("the extension", () => {
  it("loads nothing before a plan is opened", () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, `${extensionId} is not installed`);
    assert.equal(extension.isActive, false);
  });

  it("recognises plans and playbooks by their names", async () => {
    assert.equal((await openExample("needs-work.account.yaml")).languageId, "account-plan");
    assert.equal((await openExample("sales-playbook.yaml")).languageId, "sales-playbook");
  });

  it("starts with a plan", async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    await openExample("needs-work.account.yaml");
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, codeOf, folder, openAt, untilFindings, untilTrue } from "./workbench.ts";

const head = "accountPlan: 1 # ours\naccount: { name: Copyfast }\n";

interface Case {
  readonly it: string;
  /** The plan below its head, with the cursor. */
  readonly at: string;
  readonly code: string;
  readonly title: string;
  readonly after: string;
}

const english: readonly Case[] = [
  {
    it: "a misspelt key",
    at: "sale:   # still open\n  chan‸els_: [field]\n",
    code: "schema/unknown-key",
    title: "Change to channels",
    after: "sale:   # still open\n  channels: [field]\n",
  },
  {
    it: "a missing role",
    at: "sale: { form: resale }\nstakeholders‸:\n  - { name: Ann, roles: [buyer, payer, user] }\n",
    code: "stakeholder/missing-role",
    title: "Ann also holds this role: decision maker",
    after: "sale: { form: resale }\nstakeholders:\n  - { name: Ann, roles: [buyer, payer, user, decision-maker] }\n",
  },
];

const french: readonly Case[] = [
  {
    it: "une date comme on la dit",
    at: "sale:\n  cycle: { firstContact: 12 ‸mai 2026 } # salon\n",
    code: "schema/format",
    title: "Écrire 2026-05-12",
    after: "sale:\n  cycle: { firstContact: 2026-05-12 } # salon\n",
  },
];

for (const [title, cases] of [
  ["a quick fix repairs, and one undo takes it back", english],
  ["un correctif répare, et s'annule en une fois [fr]", french],
] as const) {
  describe(title, () => {
    for (const { it: what, at, code, title: action, after } of cases) {
      it(what, async () => {
        const { document, uri, position } = await openAt(head + at);
        const before = document.getText();
        const here = new vscode.Range(position, position);
        const actions = await ask<vscode.CodeAction[]>("CodeActionProvider", uri, here, "quickfix");
        const fix = actions.find((one) => one.title === action);
        assert.ok(fix?.edit, actions.map((one) => one.title).join("\n"));

        await vscode.workspace.applyEdit(fix.edit);
        assert.equal(document.getText(), head + after);
        await untilFindings(uri, (all) => all.every((one) => codeOf(one) !== code));

        await vscode.commands.executeCommand("undo");
        assert.equal(document.getText(), before);
        await untilFindings(uri, (all) => all.some((one) => codeOf(one) === code));
      });
    }
  });
}

describe("what is certain", () => {
  const settings = () => vscode.workspace.getConfiguration("editor", { languageId: "account-plan" });
  const set = (value: unknown) =>
    settings().update("codeActionsOnSave", value, vscode.ConfigurationTarget.Workspace, true);
  const file = () => vscode.Uri.joinPath(folder(), "saved.account.yaml");

  after(async () => {
    await set(undefined);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(file());
  });

  it("is put right by saving, when the user wants it so", async () => {
    await set({ "source.fixAll.sales-playbook": "explicit" });
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(head));
    const editor = await vscode.window.showTextDocument(file());
    const { document } = editor;
    const end = document.positionAt(document.getText().length);
    await editor.edit((edit) => edit.insert(end, "sale:\n  form: reseller\n  price: { amount: 200 k€ } # a year\n"));
    await untilFindings(file(), (all) => all.some((one) => codeOf(one).startsWith("schema/")));
    await vscode.commands.executeCommand("workbench.action.files.save");
    await untilTrue(async () => !document.isDirty);
    // The amount is certain; which form of sale was meant is not.
    assert.equal(document.getText(), `${head}sale:\n  form: reseller\n  price: { amount: 200000 } # a year\n`);
  });
});

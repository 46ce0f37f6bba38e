import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, folder, openAt, untilFindings } from "./workbench.ts";

const team = {
  "sales-playbook.yaml": "salesPlaybook: 1\nowners:\n  c.morel: Claire Morel # Rennes\n",
  "one.account.yaml": `accountPlan: 1
account: { name: Copyfast, owner: c.morel }
stakeholders:
  - id: lee # since May
    name: Mrs Lee
  - { id: hill, reportsTo: "lee", influences: [lee] }
`,
  "two.account.yaml": "accountPlan: 1\naccount: { name: Papeo }\nactions:\n  - { what: Call, owner: 'c.morel' }\n",
};

type Name = keyof typeof team;

describe("rename", () => {
  const place = () => vscode.Uri.joinPath(folder(), "team");
  const uriOf = (name: string) => vscode.Uri.joinPath(place(), name);

  before(async () => {
    for (const [name, text] of Object.entries(team)) {
      await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
    }
  });

  after(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(place(), { recursive: true });
  });

  /** The texts that are other than before. */
  async function changed(): Promise<Partial<Record<Name, string>>> {
    const texts: Partial<Record<Name, string>> = {};
    for (const [name, before] of Object.entries(team)) {
      const text = (await vscode.workspace.openTextDocument(uriOf(name))).getText();
      if (text !== before) texts[name as Name] = text;
    }
    return texts;
  }

  async function rename(name: Name, word: string, newName: string): Promise<boolean> {
    const document = await vscode.workspace.openTextDocument(uriOf(name));
    await vscode.window.showTextDocument(document);
    await untilFindings(document.uri, (all) => all.length > 0);
    const position = document.positionAt(document.getText().indexOf(word) + 1);
    return vscode.workspace.applyEdit(
      await ask<vscode.WorkspaceEdit>("DocumentRenameProvider", document.uri, position, newName),
    );
  }

  it("changes a stakeholder's id wherever the plan speaks of it, and nothing else", async () => {
    await rename("one.account.yaml", "lee #", "cole");
    const text = team["one.account.yaml"]
      .replace("id: lee", "id: cole")
      .replace('"lee"', '"cole"')
      .replace("[lee]", "[cole]");
    assert.deepEqual(await changed(), { "one.account.yaml": text });
    await vscode.commands.executeCommand("undo");
    assert.deepEqual(await changed(), {});
  });

  it("changes an owner in every plan of the team, and in its playbook", async () => {
    await rename("one.account.yaml", "c.morel", "claire");
    const renamed = Object.entries(team).map(([name, text]) => [name, text.replace("c.morel", "claire")]);
    assert.deepEqual(await changed(), Object.fromEntries(renamed));
  });
});

describe("le renommage [fr]", () => {
  it("dit pourquoi il refuse", async () => {
    const { uri, position } = await openAt("accountPlan: 1\nstakeholders:\n  - id: l‸ee\n  - id: hill\n");
    const asked = ask("DocumentRenameProvider", uri, position, "hill");
    await assert.rejects(asked, /hill est déjà pris/);
  });
});

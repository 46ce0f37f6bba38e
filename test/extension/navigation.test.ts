import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, folder, openExampleChecked } from "./workbench.ts";

/** A position in the first line that has the words, behind them. */
function behind(words: string, document: vscode.TextDocument): vscode.Position {
  const index = document.getText().indexOf(words);
  assert.ok(index >= 0, `no ${words}`);
  return document.positionAt(index + words.length);
}

const wordsAt = async ({ uri, range }: vscode.Location) =>
  (await vscode.workspace.openTextDocument(uri)).getText(range);

describe("finding one's way in a plan", () => {
  it("by an outline with the names of people and things", async () => {
    const { uri } = await openExampleChecked("needs-work.account.yaml");
    const outline = await outlineOf(uri);
    assert.deepEqual(outline.slice(0, 6), [
      "Bellbridge Logistics",
      "Sale",
      "Objectives",
      "Stakeholders",
      "Discovery",
      "Needs",
    ]);
    assert.ok(outline.includes("  Mr Mercer, buyer, champion"), outline.join("\n"));
  });

  it("by folding", async () => {
    const document = await openExampleChecked("needs-work.account.yaml");
    const folds = await ask<vscode.FoldingRange[]>("FoldingRangeProvider", document.uri);
    const lines = folds.map(({ start }) => document.lineAt(start).text);
    assert.ok(lines.includes("stakeholders:") && lines.includes("  - id: mercer"), lines.join("\n"));
  });

  it("by links", async () => {
    const document = await openExampleChecked("needs-work.account.yaml");
    const links = await ask<vscode.DocumentLink[]>("LinkProvider", document.uri);
    const playbook = vscode.Uri.joinPath(folder(), "sales-playbook.yaml").toString();
    const found = links.find(({ target }) => target?.toString() === playbook);
    assert.equal(found && document.getText(found.range), "accountPlan");
  });

  it("from a name to what it names, and to all who name it", async () => {
    const document = await openExampleChecked("photocopiers.account.yaml");
    const position = behind("reportsTo: nol", document);
    const [given] = await ask<vscode.Location[]>("DefinitionProvider", document.uri, position);
    assert.equal(given && document.lineAt(given.range.start.line).text, "  - id: nolan");
    const uses = await ask<vscode.Location[]>("ReferenceProvider", document.uri, position);
    assert.ok(uses.length > 4);
    for (const use of uses) assert.equal(await wordsAt(use), "nolan");
  });

  it("from a salesperson to the playbook, and to their other plans", async () => {
    const document = await openExampleChecked("photocopiers.account.yaml");
    const position = behind("owner: d.ke", document);
    const [given] = await ask<vscode.Location[]>("DefinitionProvider", document.uri, position);
    assert.equal(given?.uri.path.split("/").pop(), "sales-playbook.yaml");
    assert.equal(given && (await wordsAt(given)), "d.keane");
    const uses = await ask<vscode.Location[]>("ReferenceProvider", document.uri, position);
    assert.ok(new Set(uses.map(({ uri }) => uri.path)).size > 1);
  });

  it("by selections that grow from a word to its block", async () => {
    const document = await openExampleChecked("photocopiers.account.yaml");
    const position = behind("reportsTo: nol", document);
    const [selection] = await ask<vscode.SelectionRange[]>("SelectionRangeProvider", document.uri, [position]);
    const texts = parentsOf(selection).map(({ range }) => document.getText(range));
    assert.equal(texts[0], "nolan");
    assert.ok(texts.some((text) => text.startsWith("id: tracey")));
  });
});

describe("se repérer dans un plan [fr]", () => {
  it("par un plan du document aux noms des personnes et des choses", async () => {
    const { uri } = await openExampleChecked("needs-work.account.yaml");
    const outline = await outlineOf(uri);
    assert.ok(outline.includes("Interlocuteurs"), outline.join("\n"));
    assert.ok(outline.includes("  Mr Mercer, acheteur, champion"), outline.join("\n"));
  });

  it("par des liens qui disent où ils mènent", async () => {
    const { uri } = await openExampleChecked("needs-work.account.yaml");
    const [link] = await ask<vscode.DocumentLink[]>("LinkProvider", uri);
    assert.equal(link?.tooltip, "Ouvrir le playbook de ce plan : Portefeuille d'exercices");
  });
});

async function outlineOf(uri: vscode.Uri): Promise<string[]> {
  const symbols = await ask<vscode.DocumentSymbol[]>("DocumentSymbolProvider", uri);
  return [
    ...symbols.map(({ name }) => name),
    ...symbols.flatMap(({ children }) => children.map(({ name }) => `  ${name}`)),
  ];
}

function parentsOf(selection: vscode.SelectionRange | undefined): vscode.SelectionRange[] {
  return selection ? [selection, ...parentsOf(selection.parent)] : [];
}

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { codeOf, openExample, untilFindings } from "./workbench.ts";

describe("semantic tokens", () => {
  it("tell ids and names, and those that nothing stands behind", async () => {
    const document = await openExample("needs-work.account.yaml");
    await untilFindings(document.uri, (all) => all.some((one) => codeOf(one) === "reference/unknown"));
    const words = await tokensOf(document);
    for (const word of ["mercer: variable declaration", "hale: variable unresolved", "champion: enumMember"])
      assert.ok(words.includes(word), words.join("\n"));
    assert.ok(words.includes("who: keyword") && words.includes("current-supplier: property"), words.join("\n"));
  });
});

async function tokensOf(document: vscode.TextDocument): Promise<string[]> {
  const ask = <Answer>(command: string) => vscode.commands.executeCommand<Answer>(command, document.uri);
  const legend = await ask<vscode.SemanticTokensLegend>("vscode.provideDocumentSemanticTokensLegend");
  const { data } = await ask<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens");
  const words: string[] = [];
  let place = new vscode.Position(0, 0);
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    place = new vscode.Position(place.line + lines, lines > 0 ? columns : place.character + columns);
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    const word = document.getText(new vscode.Range(place, place.translate(0, length)));
    words.push(`${word}: ${[legend.tokenTypes[type], ...modifiers].join(" ")}`);
  }
  return words;
}

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ask, openAt } from "./workbench.ts";

interface Case {
  readonly it: string;
  /** The plan below its head, with the cursor. */
  readonly at: string;
  readonly label: string;
  /** Beside the label. */
  readonly beside?: string;
  /** In the text that explains the item. */
  readonly says?: RegExp;
}

const places = {
  key: "sale:\n  ‸",
  value: "sale:\n  form: ‸",
  question: "discovery:\n  customer:\n    who:\n      ‸",
  person: "stakeholders:\n  - id: durand\n    name: Mme Durand\n  - id: leroy\n    reportsTo: ‸",
};

const english: readonly Case[] = [
  { it: "a key", at: places.key, label: "stage", says: /^Where the sale stands/ },
  { it: "a value", at: places.value, label: "resale", says: /^The customer sells it on/ },
  {
    it: "a question",
    at: places.question,
    label: "final-decision",
    beside: "In the end, who says yes or no to this purchase?",
    says: /^A core question/,
  },
  { it: "a person of the plan", at: places.person, label: "durand", beside: "Mme Durand" },
];

const french: readonly Case[] = [
  { it: "une clé", at: places.key, label: "stage", says: /^Où en est la vente/ },
  { it: "une valeur", at: places.value, label: "resale", beside: "revente", says: /^Le client le distribue/ },
  {
    it: "une question",
    at: places.question,
    label: "final-decision",
    beside: "Au bout du compte, qui donne son accord à cet achat ?",
    says: /^Une question essentielle/,
  },
  { it: "une personne du plan", at: places.person, label: "durand", beside: "Mme Durand" },
];

for (const [title, cases] of [
  ["completion offers, and explains", english],
  ["la complétion propose, et explique [fr]", french],
] as const) {
  describe(title, () => {
    for (const { it: what, at, label, beside, says } of cases) {
      it(what, async () => {
        const { uri, position } = await openAt(`accountPlan: 1\naccount: { name: Copyfast }\n${at}`);
        const { items } = await ask<vscode.CompletionList>("CompletionItemProvider", uri, position);
        const item = items.find((one) => labelOf(one) === label);
        assert.ok(item, items.map(labelOf).join());
        if (beside) assert.equal(typeof item.label === "object" && item.label.description, beside);
        if (says) assert.match(wordsOf(item), says);
      });
    }
  });
}

describe("completion", () => {
  it("offers nothing but what belongs there", async () => {
    const { uri, position } = await openAt("accountPlan: 1\naccount: { name: Copyfast }\nsale:\n  form: ‸");
    const { items } = await ask<vscode.CompletionList>("CompletionItemProvider", uri, position);
    // The editor's own list leaves snippets out, which know nothing of the place.
    const shown = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
    const settings = vscode.workspace.getConfiguration("editor", { languageId: "account-plan" });
    assert.equal(settings.get("snippetSuggestions"), "none");
    assert.deepEqual(shown.map(labelOf), ["own-use", "manufacturing", "resale", "public-tender"]);
  });
});

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

function wordsOf({ documentation }: vscode.CompletionItem): string {
  return documentation instanceof vscode.MarkdownString ? documentation.value : (documentation ?? "");
}

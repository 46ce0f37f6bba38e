import assert from "node:assert/strict";
import type * as vscode from "vscode";
import { ask, openAt } from "./workbench.ts";

const plan = `accountPlan: 1
account: { name: Copyfast }
objectives:
  - state‸ment: Sell 40 copiers
    owner: c.morel
    measurable: [{ indicator: volume, baseline: 25, target: 40 }]
`;

for (const [title, expected] of [
  [
    "a hover reads an objective letter by letter",
    [
      "- **Specific**: met",
      "- **Measurable**: met",
      "- **Ambitious or acceptable**: met",
      "- **Realistic**: missing (no means are named)",
      "- **Time-bound**: missing (no due date)",
      "from 25 to 40 (+60%)",
    ],
  ],
  [
    "une bulle lit un objectif lettre par lettre [fr]",
    [
      "- **Spécifique** : acquis",
      "- **Mesurable** : acquis",
      "- **Ambitieux ou acceptable** : acquis",
      "- **Réaliste** : absent (aucun moyen n'est indiqué)",
      "- **Temporellement défini** : absent (pas d'échéance)",
      "de 25 à 40",
    ],
  ],
] as const) {
  describe(title, () => {
    it("over the key of its sentence", async () => {
      const { uri, position, document } = await openAt(plan);
      const [hover] = await ask<vscode.Hover[]>("HoverProvider", uri, position);
      const [content] = hover?.contents ?? [];
      const words = typeof content === "object" ? content.value : (content ?? "");
      for (const line of expected) assert.ok(words.includes(line), words);
      assert.equal(document.getText(hover?.range), "statement");
    });
  });
}

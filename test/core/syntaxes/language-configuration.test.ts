import assert from "node:assert/strict";
import configuration from "../../../syntaxes/language-configuration.json";

// A line before Enter, and where the next one begins.
const enters: readonly (readonly [line: string, next: string])[] = [
  ["sale:", "  "],
  ["  cycle: # in days", "    "],
  ["notes: |", "  "],
  ["  - id: durand", "    "],
  ["  - timeBound:", "      "],
  ["  - note: >-", "      "],
  ["    name: Mme Durand", "    "],
  ["  - Obtenir un rendez-vous", "  "],
  ["  - { on: 2026-03-12, amount: 12500 }", "  "],
  ["  # to be asked:", "  "],
  ["  #- id: x", "  "],
];

// A text, and the words that a double click can select in it.
const words: readonly (readonly [text: string, words: readonly string[]])[] = [
  ["owner: c.morel", ["owner", "c.morel"]],
  ["from: what.main-problem, # x", ["from", "what.main-problem", "x"]],
  ["# sales-playbook-disable smart/time-bound -- reason", ["sales-playbook-disable", "smart/time-bound", "reason"]],
  ["l'entrepôt de Mme Léa. Fin", ["l", "entrepôt", "de", "Mme", "Léa", "Fin"]],
  ["roles: [decision-", ["roles", "decision-"]],
  ["email: l.leroy@example.com", ["email", "l.leroy@example.com"]],
];

describe("the language configuration", () => {
  for (const [line, next] of enters) {
    it(`begins the line after "${line}" at column ${next.length + 1}`, () => assert.equal(afterEnter(line), next));
  }

  for (const [text, expected] of words) {
    it(`finds the words of "${text}"`, () => {
      const { pattern, flags } = configuration.wordPattern;
      assert.deepEqual(text.match(new RegExp(pattern, `${flags}g`)), expected);
    });
  }

  it("indents under a key, not under a sentence or a comment", () => {
    const indents = new RegExp(configuration.indentationRules.increaseIndentPattern);
    assert.ok(indents.test("  cycle:"));
    assert.ok(indents.test("- realistic: # means"));
    assert.ok(!indents.test("# realistic:"));
    assert.ok(!indents.test("name: Mme Durand"));
  });
});

/** As VS Code does it: the first rule that matches the line, else the same indentation again. */
function afterEnter(line: string): string {
  const indentation = line.slice(0, line.length - line.trimStart().length);
  const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
  return indentation + (rule?.action.appendText ?? "");
}

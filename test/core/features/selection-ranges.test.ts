import assert from "node:assert/strict";
import type { SelectionRange } from "vscode-languageserver-types";
import { selectionRangeAt } from "../../../src/core/features/selection-ranges.ts";
import { atCursor, documentOf, readAs } from "./cursor.ts";

interface Case {
  readonly it: string;
  readonly at: string;
  /** What is selected step by step, up to the whole document, which is left out. */
  readonly grows: readonly string[];
}

const cases: readonly Case[] = [
  {
    it: "a value, its line, the item, the list, the section",
    at: "sale:\n  form: resale\nneeds:\n  - id: a\n    text: no ‸delay\n  - id: b\n",
    grows: [
      "no delay",
      "text: no delay",
      "id: a\n    text: no delay",
      "- id: a\n    text: no delay",
      "- id: a\n    text: no delay\n  - id: b",
      "needs:\n  - id: a\n    text: no delay\n  - id: b",
      "sale:\n  form: resale\nneeds:\n  - id: a\n    text: no delay\n  - id: b",
    ],
  },
  {
    it: "what is in quotes first without them",
    at: "account: { name: 'A ‸B', owner: c }",
    grows: ["A B", "'A B'", "name: 'A B'", "{ name: 'A B', owner: c }"],
  },
  {
    it: "a key, then its block",
    at: "sale:\n  pri‸ce:\n    amount: 15\nneeds: []\n",
    grows: [
      "price",
      "price:\n    amount: 15",
      "sale:\n  price:\n    amount: 15",
      "sale:\n  price:\n    amount: 15\nneeds: []",
    ],
  },
  {
    it: "a word of a list in brackets",
    at: "- [a, b‸b]\n- c\n",
    grows: ["bb", "[a, bb]", "- [a, bb]", "- [a, bb]\n- c"],
  },
  {
    it: "a comment, then what it stands in",
    at: "sale:\n  form: resale\n  # not ‸sure\n  stage: contact\n",
    grows: [
      "# not sure",
      "form: resale\n  # not sure\n  stage: contact",
      "sale:\n  form: resale\n  # not sure\n  stage: contact",
    ],
  },
  {
    it: "an alias, as one word",
    at: "a: &a { b: 1 }\nc: [*‸a]\n",
    grows: ["*a", "[*a]", "c: [*a]", "a: &a { b: 1 }\nc: [*a]"],
  },
  { it: "nothing yet", at: "‸", grows: [] },
  { it: "a value that is not there yet", at: "sale:\n  form: ‸", grows: [] },
];

describe("selection grows to", () => {
  for (const { it: title, at, grows } of cases) {
    it(title, () => {
      const { text, offset } = atCursor(at);
      const document = documentOf(text);
      const steps: string[] = [];
      let step: SelectionRange | undefined = selectionRangeAt(readAs("account-plan", text), document, offset);
      for (; step; step = step.parent) steps.push(document.getText(step.range));
      assert.deepEqual(steps, [...grows, text]);
    });
  }
});

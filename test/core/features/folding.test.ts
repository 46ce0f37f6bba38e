import assert from "node:assert/strict";
import { foldingRanges } from "../../../src/core/features/folding.ts";
import { documentOf, readAs } from "./cursor.ts";

interface Case {
  readonly it: string;
  readonly lines: readonly string[];
  /** First and last line, from 0, and what it is when it is no block. */
  readonly folds: readonly string[];
}

const cases: readonly Case[] = [
  {
    it: "folds blocks and items",
    lines: [
      "account:",
      "  name: A",
      "  owner: b",
      "",
      "stakeholders:",
      "  - id: a",
      "    roles:",
      "      - buyer",
      "  - id: b",
      "    name: B",
      "",
      "needs: []",
    ],
    folds: ["0-2", "4-9", "5-7", "6-7", "8-9"],
  },
  {
    it: "folds lists that stand flush with their key",
    lines: ["needs:", "- id: a", "  text: b", "- id: b"],
    folds: ["0-3", "1-2"],
  },
  {
    it: "folds the longest of what begins on a line",
    lines: ["- a:", "    b: 1", "    c: 2", "  d: 3"],
    folds: ["0-3"],
  },
  {
    it: "leaves the line that closes brackets",
    lines: ["needs: [", "  { id: a },", "  { id: b },", "]", "account: { name: A,", "  owner: b }"],
    folds: ["0-2", "4-5"],
  },
  {
    it: "folds long texts, in which a # is no comment",
    lines: ["notes: |", "  # one", "  # two", "account:", "  notes: so", "    and so"],
    folds: ["0-2", "3-5", "4-5"],
  },
  {
    it: "folds comments of several lines",
    lines: ["# one", "# two", "account:", "  # three", "  name: A # four", "  # five"],
    folds: ["0-1 comment", "2-5"],
  },
  {
    it: "folds comments below a block with it, when they are indented more",
    lines: ["account:", "  name: A", "", "  # sector: x", "  # owner: y", "# needs", "sale:", "  form: resale"],
    folds: ["0-4", "3-4 comment", "6-7"],
  },
  {
    it: "folds what stands between two markers",
    lines: [
      "# region people",
      "stakeholders: []",
      "# region needs",
      "needs: []",
      "#endregion",
      "# endregion",
      "# endregion",
    ],
    folds: ["0-5 region", "2-4 region"],
  },
  { it: "does not fold an alias of nothing", lines: ["c:", "  - *a", "  - *b"], folds: ["0-2"] },
  { it: "does not fold what an alias stands for", lines: ["a: &a", "  b: 1", "c:", "  - *a"], folds: ["0-1", "2-3"] },
  { it: "folds a half-typed plan", lines: ["account:", "  name", "needs:", "  - ", "", ""], folds: ["0-1", "2-3"] },
  { it: "folds nothing in nothing", lines: [""], folds: [] },
];

describe("folding", () => {
  for (const { it: title, lines, folds } of cases) {
    for (const lineBreak of ["\n", "\r\n"]) {
      it(`${title}${lineBreak === "\n" ? "" : ", with CRLF"}`, () => {
        const text = lines.join(lineBreak);
        const found = foldingRanges(readAs("account-plan", text), documentOf(text));
        const told = found.map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ""}`);
        assert.deepEqual(told, folds);
      });
    }
  }
});

import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { columnOf, indentOf, isFlow, layoutOf } from "../../../src/core/edit/layout.ts";
import { leaveOpen } from "../../../src/core/edit/leave-open.ts";
import { addItems, whole } from "../../../src/core/edit/set.ts";
import { parse } from "../../../src/core/source/parse.ts";
import { type MapNode, nodeAt } from "../../../src/core/source/tree.ts";

describe("how a document is written", () => {
  const cases: readonly (readonly [text: string, step: number, listStep: number])[] = [
    ["", 2, 2],
    ["a: 1\n", 2, 2],
    ["a: { b: { c: 1 } }\nd: [1]\n", 2, 2],
    ["a:\n    b: 1\n", 4, 4],
    ["a:\n  b: 1\nc:\n    d: 2\n", 2, 2],
    ["a:\n- 1\n", 2, 0],
    ["a:\n   - 1\n", 3, 3],
    ["a:\n    b: 1\nc:\n- 1\nd:\n  - 2\n", 4, 0],
    ["a:\n  - 1\nb:\n    c: 2\n", 4, 2],
    ["a:\n  - b:\n       c: 1\n", 3, 2],
    ["a:\nb: 1\nc:\n   d: 1\n", 3, 3],
  ];
  for (const [text, step, listStep] of cases) {
    it(JSON.stringify(text), () => {
      for (const lineBreak of ["\n", "\r\n"] as const) {
        const written = text.replaceAll("\n", lineBreak);
        const expected = { lineBreak: text === "" ? "\n" : lineBreak, step, listStep };
        assert.deepEqual(layoutOf(written, parse(written).root), expected);
      }
    });
  }

  it("tells brackets from blocks and from words, and columns", () => {
    const text = "a: [1]\nb: { c: 1 }\nd: (x)\ne:\n  f: 1\n";
    const root = parse(text).root as MapNode;
    const flows = ["/a", "/b", "/d", "/e"].map((pointer) => {
      const node = nodeAt(root, pointer);
      return node && isFlow(node, text);
    });
    assert.deepEqual(flows, [true, true, false, false]);
    assert.equal(indentOf(nodeAt(root, "/e") as MapNode, text), 2);
    assert.deepEqual([columnOf(text, 3), columnOf(text, 7), columnOf(text, 10)], [3, 0, 3]);
  });
});

describe("a value left open", () => {
  const cases: readonly (readonly [before: string, pointer: string, after: string])[] = [
    ["a: soon\n", "/a", "a: # soon\n"],
    ["a: soon # c\n", "/a", "a: # soon # c\n"],
    ["a:\n  b: 1\n  c: 2\n", "/a", "a:\n  # b: 1\n  # c: 2\n"],
    ["a: [x, y]\n", "/a/1", "a: [x] # y\n"],
    ["a:\n  - x\n  - y\n", "/a/0", "a:\n  # - x\n  - y\n"],
    ["a: 1\n", "/b", "a: 1\n"],
  ];
  for (const [before, pointer, after] of cases) {
    it(`${JSON.stringify(before)} at ${pointer}`, () => {
      assert.equal(applyEdits(before, leaveOpen(parse(before), { pointer })), after);
    });
  }
});

describe("items added to a list", () => {
  const cases: readonly (readonly [before: string, after: string])[] = [
    ["x: 1\n", "x: 1\na: [7, 8]\n"],
    ["a:\nx: 1\n", "a: [7, 8]\nx: 1\n"],
    ["a: []\n", "a: [7, 8]\n"],
    ["a: [6]\n", "a: [6, 7, 8]\n"],
    ["a:\n  - 6\nx: 1\n", "a:\n  - 6\n  - 7\n  - 8\nx: 1\n"],
    ["a: words\n", "a: words\n"],
    ["a: { b: 1 }\n", "a: { b: 1 }\n"],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => {
      assert.equal(applyEdits(before, addItems(readPlanDocument(before), whole, ["a"], [7, 8])), after);
    });
  }
});

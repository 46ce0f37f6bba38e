import assert from "node:assert/strict";
import { applyEdits, backwards } from "../../../src/core/edit/edit.ts";

const insert = (start: number, text: string) => ({ start, end: start, text });

describe("edits of one change", () => {
  it("are made as if all at once, in whatever order they come", () => {
    const edits = [{ start: 4, end: 6, text: "E" }, insert(0, "<"), { start: 1, end: 2, text: "" }, insert(6, ">")];
    assert.equal(applyEdits("abcdef", edits), "<acdE>");
    assert.equal(applyEdits("abcdef", [...edits].reverse()), "<acdE>");
    assert.equal(applyEdits("abcdef", []), "abcdef");
  });

  it("that insert at one place come out as they were given, before what takes the place of the words there", () => {
    const edits = [insert(1, "1"), { start: 1, end: 3, text: "X" }, insert(1, "2")];
    assert.equal(applyEdits("abcd", edits), "a12Xd");
    assert.deepEqual(
      backwards(edits).map(({ text }) => text),
      ["X", "2", "1"],
    );
  });
});

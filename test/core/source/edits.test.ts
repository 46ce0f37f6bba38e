import assert from "node:assert/strict";
import { type Edit, edit, unedited } from "../../../src/core/source/edits.ts";

describe("edits", () => {
  const edits: readonly Edit[] = [
    { start: 8, end: 9, text: "" },
    { start: 2, end: 4, text: "[cd]" },
    { start: 6, end: 6, text: "+" },
    { start: 3, end: 7, text: "overlaps the one before" },
  ];
  const edited = edit(unedited("abcdefghij"), edits);

  it("are made in the order of the text, the first of those that overlap", () => {
    assert.equal(edited.text, "ab[cd]ef+ghj");
  });

  it("lead back to where each character was", () => {
    const origins = [...edited.text].map((_, offset) => edited.originOf(offset));
    assert.deepEqual(origins, [0, 1, 2, 3, 4, 4, 4, 5, 6, 6, 7, 9]);
    assert.equal(edited.originOf(edited.text.length), 10);
  });

  it("lie behind a start and before an end, when they take something out", () => {
    const shorter = edit(unedited("ab--cd"), [{ start: 2, end: 4, text: "" }]);
    assert.deepEqual([shorter.originOf(2), shorter.originOf(2, true)], [4, 2]);
  });

  it("stand on one another", () => {
    const twice = edit(edited, [{ start: 0, end: 8, text: "" }]);
    assert.equal(twice.text, "+ghj");
    const origins = [0, 1, 2, 3].map((offset) => twice.originOf(offset));
    assert.deepEqual(origins, [6, 6, 7, 9]);
  });
});

import assert from "node:assert/strict";
import { classPlace } from "../../../src/core/rfm/class-place.ts";
import { parse } from "../../../src/core/source/parse.ts";

/** The text that is pointed at. */
function place(text: string, id?: string): string | undefined {
  const found = classPlace(parse(text).root, id);
  return found && text.slice(found.range.start, found.range.end);
}

describe("where a playbook speaks of a class", () => {
  it("is its own key, else the number of scores, else the table", () => {
    const all = "rfm:\n  bins: 4\n  segments:\n    new: { r: [5, 5] }\n";
    assert.deepEqual([place(all, "new"), place(all, "loyal"), place(all)], ["new", "bins", "segments"]);
    const table = "rfm:\n  segments:\n    new: { r: [5, 5] }\n";
    assert.deepEqual([place(table, "new"), place(table, "loyal"), place(table)], ["new", "segments", "segments"]);
    const bins = "rfm:\n  bins: 4\n";
    assert.deepEqual([place(bins, "new"), place(bins)], ["bins", "bins"]);
  });

  it("is nowhere in a file that says nothing that classes depend on", () => {
    assert.deepEqual(
      [place("rfm: { period: 6m }\n", "new"), place("salesPlaybook: 1\n"), place("")],
      Array(3).fill(undefined),
    );
  });
});

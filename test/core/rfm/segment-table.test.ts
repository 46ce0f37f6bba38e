import assert from "node:assert/strict";
import type { RfmSegment } from "../../../src/core/playbook/playbook.ts";
import { type Cell, faultsIn, rangesOf, remainingRanges, shownCells } from "../../../src/core/rfm/segment-table.ts";

const table = (segments: Readonly<Record<string, RfmSegment>>, bins = 2) => ({ segments, bins });
const best: RfmSegment = { r: [2, 2], f: [2, 2] };

describe("a table of classes", () => {
  it("has no fault when each combination of scores has one name", () => {
    const method = table({ recent: { r: [2, 2] }, late: { r: [1, 1] } });
    assert.deepEqual(faultsIn(method), { unreachable: [], overlapping: [], uncovered: [] });
  });

  it("names who shares scores, and who is left without any", () => {
    const { unreachable, overlapping, uncovered } = faultsIn(
      table({ best, often: { f: [2, 2] }, best2: best, outside: { r: [7, 9] } }),
    );
    assert.deepEqual(unreachable, [
      { id: "best2", takenBy: ["best"] },
      { id: "outside", takenBy: [] },
    ]);
    assert.deepEqual(overlapping, [
      {
        id: "often",
        first: "best",
        cells: [
          [2, 2, 1],
          [2, 2, 2],
        ],
      },
    ]);
    assert.deepEqual(uncovered, [
      [1, 1, 1],
      [1, 1, 2],
      [2, 1, 1],
      [2, 1, 2],
    ]);
  });

  it("tells which scores a class has for itself, as ranges when they are", () => {
    const method = table({ best, often: { f: [2, 2] }, all: {} });
    assert.deepEqual(remainingRanges("often", method), { r: [1, 1], f: [2, 2], m: [1, 2] });
    assert.deepEqual(remainingRanges("all", method), { r: [1, 2], f: [1, 1], m: [1, 2] });
    assert.equal(remainingRanges("rest", table({ best, rest: {} })), undefined);
    assert.equal(remainingRanges("again", table({ best, again: best })), undefined);
    assert.deepEqual(remainingRanges("best", method), { r: [2, 2], f: [2, 2], m: [1, 2] });
  });

  it("has ranges for combinations that fill a box, and for no others", () => {
    assert.deepEqual(rangesOf([[1, 2, 3]]), { r: [1, 1], f: [2, 2], m: [3, 3] });
    const box: Cell[] = [
      [1, 1, 1],
      [2, 1, 1],
      [1, 2, 1],
      [2, 2, 1],
    ];
    assert.deepEqual(rangesOf(box), { r: [1, 2], f: [1, 2], m: [1, 1] });
    assert.equal(rangesOf(box.slice(1)), undefined);
    assert.equal(rangesOf([]), undefined);
  });

  it("shows combinations as people read them, the amount where it counts", () => {
    const cells: Cell[] = [
      [5, 1, 1],
      [5, 1, 2],
      [5, 2, 1],
    ];
    assert.equal(shownCells(cells, table({ best })), "5-1, 5-2");
    assert.equal(shownCells(cells, table({ best: { ...best, m: [1, 1] } })), "5-1-1, 5-1-2, 5-2-1");
    const row = (length: number) => Array.from({ length }, (_, index): Cell => [1, index + 1, 1]);
    assert.equal(shownCells(row(8), table({ best })).split(", ").at(-1), "1-8");
    assert.equal(shownCells(row(9), table({ best })).split(", ").slice(-2).join(), "1-8,…");
  });
});

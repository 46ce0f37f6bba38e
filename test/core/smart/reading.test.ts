import assert from "node:assert/strict";
import { smartReadingOf } from "./objective.ts";

/** The five letters as states, with what is lacking: "S met, M missing: measure, …". */
function read(yaml: string, today = "2026-06-15"): string[] {
  const letters = Object.entries(smartReadingOf(yaml, today));
  return letters.map(([letter, { state, lacks }]) => [letter, state, ...lacks].join(" "));
}

describe("the SMART reading of an objective", () => {
  it("is complete", () => {
    const complete = `
owner: c.morel
statement: Sell 40 copiers to the head office
measurable: [{ indicator: volume, baseline: 25, target: 40 }]
realistic: { means: [a demonstration machine] }
timeBound: { start: 2026-05-01, due: 2026-07-31 }
`;
    assert.deepEqual(read(complete), [
      "specific met",
      "measurable met",
      "ambitious met",
      "realistic met",
      "timeBound met",
    ]);
  });

  it("is weak where something is lacking or only said in words", () => {
    const weak = `
statement: Sell 40 copiers to the head office
measurable: [{ indicator: volume, baseline: 40, target: 40 }, { indicator: margin }]
realistic: { drivers: [{ activity: visits, volume: 1, per: month, yield: 1 }] }
timeBound: { start: 2026-01-01, due: 2026-12-31 }
`;
    assert.deepEqual(read(weak), [
      "specific weak owner",
      "measurable weak target",
      "ambitious weak ambition",
      "realistic met",
      "timeBound weak milestones",
    ]);
  });

  it("takes a sentence as it is", () => {
    assert.deepEqual(read("Sell 40 copiers before June"), [
      "specific weak owner",
      "measurable met",
      "ambitious missing",
      "realistic missing means",
      "timeBound met",
    ]);
    assert.deepEqual(read("Growth"), [
      "specific missing result owner",
      "measurable missing measure",
      "ambitious missing",
      "realistic missing means",
      "timeBound missing due",
    ]);
  });

  it("has nothing in an entry that only names somebody", () => {
    assert.equal(read("id: x\nowner: c.morel")[0], "specific missing statement");
  });

  it("leaves to the schema what is written and can't be read", () => {
    assert.equal(read("statement: Sell 40 copiers to Lidl\nowner: [c.morel]")[0], "specific met");
    assert.equal(read("statement: [Sell]\nowner: c.morel")[0], "specific missing");
    assert.equal(read("statement: Win it after the merger\ntimeBound: { due: soon }")[4], "timeBound met");
  });

  it("takes from the sentence that something grows, and a moment that is no day", () => {
    assert.equal(read("Increase orders by 10 % before June")[2], "ambitious met");
    assert.equal(read("Win it after the merger")[4], "timeBound weak day");
  });

  it("sees activity that does not carry the target", () => {
    const short = `
statement: Six meetings a week
measurable: [{ indicator: meetings, per: week, target: 6 }]
realistic: { drivers: [{ activity: calls, volume: 40, per: week, yield: 1/8 }] }
`;
    assert.ok(read(short).includes("realistic weak capacity"));
    assert.ok(read(short).includes("ambitious missing agreement"));
  });
});

import assert from "node:assert/strict";
import { readIntent } from "../../../src/core/views/intents.ts";

const question = "customer.who.partners";
const sound = [
  { answer: "none" },
  { answer: "none", from: "lee", on: "2026-06-15" },
  { answer: ["money", "comfort"] },
  { notApplicable: "first sale" },
  "asked",
];
const unsound = [
  undefined,
  null,
  "done",
  {},
  [],
  { answer: "" },
  { answer: "  " },
  { answer: 1 },
  { answer: [1] },
  { notApplicable: "" },
];

describe("what a panel wants to be changed", () => {
  it("is read when it makes sense", () => {
    for (const reply of sound)
      assert.deepEqual(readIntent({ kind: "reply", question, reply }), { kind: "reply", question, reply });
  });

  it("loses what makes none", () => {
    const reply = { answer: "none", from: 7, on: "2026-02-30", command: "quit" };
    assert.deepEqual(readIntent({ kind: "reply", question, reply })?.reply, { answer: "none" });
  });

  it("is dropped otherwise", () => {
    for (const reply of unsound) assert.equal(readIntent({ kind: "reply", question, reply }), undefined);
    for (const other of [undefined, null, "reply", { kind: "delete", question }, { kind: "reply", reply: "asked" }]) {
      assert.equal(readIntent(other), undefined);
    }
  });
});

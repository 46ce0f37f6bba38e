import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { carryOut } from "../../../src/core/views/carry-out.ts";

const intent = { kind: "reply", question: "customer.howMuch.budget", reply: { answer: "210 k€" } } as const;

describe("what a panel asks for", () => {
  it("is not done where a line that can't be read would let other lines fall to the answer", () => {
    const glued = "accountPlan: 1\naccount: { name: Copyfast }sale:\n  cycle:\n    firstContact: 2026-02-12\n";
    assert.deepEqual(carryOut(intent, readPlanDocument(glued), builtInPlaybook), []);
  });

  it("is not done where a line that can't be read would become a part of the discovery", () => {
    const unread = "accountPlan: 1\naccount: { name: Copyfast }\n    influence: 4\nnegotiation: {}\n";
    assert.deepEqual(carryOut(intent, readPlanDocument(unread), builtInPlaybook), []);
  });

  it("is not done where it could not be read again", () => {
    assert.deepEqual(carryOut({ ...intent, reply: "asked" }, readPlanDocument("!!set }"), builtInPlaybook), []);
  });

  it("is done where the mistake lies elsewhere", () => {
    const elsewhere = "accountPlan: 1\ndiscovery: {}\nneeds: [\n";
    assert.equal(carryOut(intent, readPlanDocument(elsewhere), builtInPlaybook).length, 1);
  });
});

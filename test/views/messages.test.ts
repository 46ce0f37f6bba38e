import assert from "node:assert/strict";
import { readState, readToExtension, readToPanel } from "../../src/views/messages.ts";
import { modelOf } from "../core/views/models.ts";

const nonsense = [undefined, null, 1, "ready", [], {}, { type: "eval" }, { type: 1 }];

describe("messages between a panel and the extension", () => {
  it("are read when they make sense", () => {
    const message = { type: "model", uri: "file:///a.account.yaml", choice: 0, model: modelOf("smart", "") };
    assert.deepEqual(readToPanel(message), message);
    assert.deepEqual(readToPanel({ type: "nothing" }), { type: "nothing" });
    assert.deepEqual(readToPanel({ type: "type" }), { type: "type" });
    const done = { type: "done", number: 7, isDone: true };
    assert.deepEqual(readToPanel(done), done);
    assert.deepEqual(readToPanel({ type: "focus", pointer: "/a" }), { type: "focus", pointer: "/a" });
    assert.deepEqual(readToExtension({ type: "ready" }), { type: "ready" });
    const show = { type: "show", view: "smart", choice: 1 };
    assert.deepEqual(readToExtension(show), show);
    assert.deepEqual(readToExtension({ type: "reveal", pointer: "/a" }), { type: "reveal", pointer: "/a" });
    const change = { type: "change", number: 7, intent: { kind: "reply", question: "customer.who.x", reply: "asked" } };
    assert.deepEqual(readToExtension(change), change);
  });

  it("are dropped when they don't", () => {
    const toPanel = [
      { type: "model", uri: "a", choice: 0, model: { view: "evil" } },
      { type: "focus", pointer: 1 },
    ];
    const toExtension = [
      { type: "show", view: "constructor", choice: 1 },
      { type: "reveal" },
      { type: "change", number: 1, intent: {} },
    ];
    for (const message of [...nonsense, ...toPanel]) assert.equal(readToPanel(message), undefined);
    for (const message of [...nonsense, ...toExtension]) assert.equal(readToExtension(message), undefined);
  });

  it("carry nothing but what is known", () => {
    const message = { type: "reveal", pointer: "/a", command: "workbench.action.quit" };
    assert.deepEqual(readToExtension(message), { type: "reveal", pointer: "/a" });
  });
});

describe("the state that a panel kept", () => {
  it("is found again, as far as it makes sense", () => {
    const state = { uri: "file:///a.account.yaml", view: "smart", kept: { cell: "who" } };
    assert.deepEqual(readState(state), state);
    for (const broken of [...nonsense, { uri: 1, view: "evil", kept: [] }]) {
      assert.deepEqual(readState(broken), { uri: undefined, view: "smart", kept: {} });
    }
  });
});

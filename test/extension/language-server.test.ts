import assert from "node:assert/strict";
import type { BaseLanguageClient } from "vscode-languageclient";
import { LanguageServer } from "../../src/extension/language-server.ts";

/** A client that notes what it is told to do, and answers with what it was asked. */
function notingClient() {
  const told: string[] = [];
  const note = (word: string) => async () => void told.push(word);
  const client = {
    start: note("start"),
    stop: note("stop"),
    dispose: note("dispose"),
    sendRequest: async (request: string) => request,
    onNotification: (notification: string) => void told.push(notification),
  };
  return { told, make: async () => client as unknown as BaseLanguageClient };
}

/** After what the language server waits for to begin: timers of one length go off in their order. */
function afterwards(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

describe("the language server's beginning", () => {
  it("makes no client while the extension is being activated, and answers then what was asked before", async () => {
    const { told, make } = notingClient();
    let isMade = false;
    const server = new LanguageServer(() => {
      isMade = true;
      return make();
    });
    server.onNotification("news", () => {});
    const answer = server.sendRequest("question");
    await Promise.resolve();
    assert.equal(isMade, false);
    assert.equal(await answer, "question");
    assert.deepEqual([...told].sort(), ["news", "start"]);
  });

  it("makes none for an extension that is deactivated at once", async () => {
    const { told, make } = notingClient();
    let isMade = false;
    const server = new LanguageServer(() => {
      isMade = true;
      return make();
    });
    server.dispose();
    await afterwards();
    assert.equal(isMade, false);
    assert.deepEqual(told, []);
  });

  it("ends a client that was just starting", async () => {
    const { told, make } = notingClient();
    const server = new LanguageServer(make);
    await server.sendRequest("question");
    server.dispose();
    await afterwards();
    assert.deepEqual(told, ["start", "dispose"]);
  });
});

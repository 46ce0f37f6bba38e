import assert from "node:assert/strict";
import type { ApplyWorkspaceEditParams } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Intent } from "../../src/core/views/intents.ts";
import type { SmartModel } from "../../src/core/views/smart.ts";
import {
  aboutPersonRequest,
  type IntentParams,
  intentRequest,
  type PlaceAnswer,
  type PlaceParams,
  placeRequest,
  type ViewAnswer,
  type ViewParams,
  viewRequest,
} from "../../src/server/protocol.ts";
import type { Client } from "./client.ts";
import { undated } from "./plans.ts";
import { withServer } from "./session.ts";

const uri = "file:///views/a.account.yaml";

describe("views of a plan", () => {
  it("are answered as the text is now, and said to have changed with it", () =>
    withServer({ initialization: { views: true } }, async (client) => {
      await client.open(uri, undated);
      await client.until("the views are there", () => client.changedViews.includes(uri));
      assert.match((await smartOf(client)).model.objectives[0]?.words ?? "", /^Sell 40 copiers/);
      const heard = client.changedViews.length;
      const version = await client.change(uri, { text: undated.replace("Sell 40", "Sell 50") });
      await client.until("the views have changed", () => client.changedViews.length > heard);
      const { model, version: answered } = await smartOf(client);
      assert.equal(answered, version);
      assert.match(model.objectives[0]?.words ?? "", /^Sell 50 copiers/);
    }));

  it("speak the language of the client", () =>
    withServer({ locale: "fr" }, async (client) => {
      await client.open(uri, undated);
      assert.equal((await smartOf(client)).model.letters[1]?.name, "Mesurable");
      assert.deepEqual(client.changedViews, [], "said to a client that shows no views");
    }));

  it("are none of a playbook, of a closed file and of an unknown name", () =>
    withServer({}, async (client) => {
      const playbook = "file:///views/sales-playbook.yaml";
      await client.open(playbook, "salesPlaybook: 1\n", "sales-playbook");
      assert.equal(await client.request(viewRequest, { uri: playbook, view: "smart" }), null);
      assert.equal(await client.request(viewRequest, { uri, view: "smart" }), null);
      await client.open(uri, undated);
      assert.equal(await client.request(viewRequest, { uri, view: "constructor" }), null);
    }));

  it("come with all that a plan says about somebody, as a page that leads to its lines", () =>
    withServer({}, async (client) => {
      await client.open(uri, "accountPlan: 1\nstakeholders:\n  - { id: lee, name: Mrs Lee }\n");
      const page = await client.request(aboutPersonRequest, { uri, pointer: "/stakeholders/0" });
      assert.match(String(page), /^# All that the plan says about Mrs Lee\n/);
      assert.ok(String(page).includes(`### [Stakeholders › Mrs Lee](<${uri}#L3>)`), String(page));
      assert.equal(await client.request(aboutPersonRequest, { uri, pointer: "/stakeholders/1" }), null);
      assert.equal(await client.request(aboutPersonRequest, { uri: `${uri}.closed`, pointer: "" }), null);
    }));

  it("lead back to the lines of the plan", () =>
    withServer({}, async (client) => {
      await client.open(uri, undated);
      const params: PlaceParams = { uri, pointer: "/objectives/0/measurable/0/target" };
      const place = (await client.request(placeRequest, params)) as PlaceAnswer;
      assert.equal(place?.start.line, 4);
      assert.equal(await client.request(placeRequest, { ...params, uri: `${uri}.closed` }), null);
    }));
});

describe("a change that a panel asks for", () => {
  const intent: Intent = {
    kind: "reply",
    question: "customer.howMuch.budget",
    reply: { answer: "210 k€", from: "lee", on: "2026-06-15" },
  };

  it("is made by the editor, in the version of the text that it was made for", () =>
    withServer({}, async (client) => {
      await client.open(uri, undated);
      assert.deepEqual(await change(client, intent), { isDone: true });
      const [{ label, edit } = { edit: {} }] = client.edits;
      assert.equal(label, "Answer a question");
      const newText =
        "\ndiscovery:\n  customer:\n    howMuch:\n      budget:\n        answer: 210 k€\n        from: lee\n        on: 2026-06-15";
      const [first] = edit.documentChanges ?? [];
      assert.ok(first && "textDocument" in first);
      assert.deepEqual([first.textDocument.uri, first.textDocument.version], [uri, 1]);
      assert.deepEqual(
        first.edits.map((one) => "newText" in one && one.newText.trimEnd()),
        [newText],
      );
    }));

  it("is tried again, a few times, when the editor refuses it", () =>
    withServer({}, async (client) => {
      await client.open(uri, undated);
      client.appliesEdits = false;
      assert.deepEqual(await change(client, intent), { isDone: false });
      assert.equal(client.edits.length, 3);
    }));

  it("comes out the same whether something is typed before it or after it", () =>
    withServer({}, async (client) => {
      const typed = (text: string) => text.replace("40 copiers", "50 copiers");
      await client.open(uri, undated);
      await change(client, intent);
      client.meanwhile = () => client.change(uri, { text: typed(undated) });
      assert.deepEqual(await change(client, intent), { isDone: true });
      const texts = [undated, undated, typed(undated)];
      const [before, refused, after] = client.edits.map((one, index) => textAfter(one, texts[index] ?? ""));
      assert.equal(refused?.text, before?.text);
      assert.equal(after?.text, typed(before?.text ?? ""));
      assert.deepEqual([before?.version, after?.version], [1, 2]);
    }));

  it("is none for nonsense, an unknown question or a closed plan", () =>
    withServer({}, async (client) => {
      assert.deepEqual(await change(client, intent), { isDone: false });
      await client.open(uri, undated);
      assert.deepEqual(await change(client, { ...intent, question: "customer.who.knows" }), { isDone: false });
      assert.deepEqual(await client.request(intentRequest, { uri, intent: { kind: "format-disk" } }), {
        isDone: false,
      });
      assert.deepEqual(client.edits, []);
    }));
});

/** What the editor makes of a change, and the version that it is for. */
function textAfter({ edit }: ApplyWorkspaceEditParams, text: string) {
  const [first] = edit.documentChanges ?? [];
  assert.ok(first && "textDocument" in first);
  const edits = first.edits.flatMap((one) => ("newText" in one ? one : []));
  return {
    version: first.textDocument.version,
    text: TextDocument.applyEdits(TextDocument.create(uri, "account-plan", 1, text), edits),
  };
}

function change(client: Client, intent: Intent): Promise<unknown> {
  const params: IntentParams = { uri, intent };
  return client.request(intentRequest, params);
}

async function smartOf(client: Client): Promise<{ readonly version: number; readonly model: SmartModel }> {
  const params: ViewParams = { uri, view: "smart" };
  const answer = (await client.request(viewRequest, params)) as ViewAnswer;
  assert.ok(answer?.model.view === "smart");
  return { ...answer, model: answer.model };
}

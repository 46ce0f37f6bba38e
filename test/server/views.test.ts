import assert from "node:assert/strict";
import type { SmartModel } from "../../src/core/views/smart.ts";
import {
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

  it("lead back to the lines of the plan", () =>
    withServer({}, async (client) => {
      await client.open(uri, undated);
      const params: PlaceParams = { uri, pointer: "/objectives/0/measurable/0/target" };
      const place = (await client.request(placeRequest, params)) as PlaceAnswer;
      assert.equal(place?.start.line, 4);
      assert.equal(await client.request(placeRequest, { ...params, uri: `${uri}.closed` }), null);
    }));
});

async function smartOf(client: Client): Promise<{ readonly version: number; readonly model: SmartModel }> {
  const params: ViewParams = { uri, view: "smart" };
  const answer = (await client.request(viewRequest, params)) as ViewAnswer;
  assert.ok(answer?.model.view === "smart");
  return { ...answer, model: answer.model };
}

import assert from "node:assert/strict";
import { type ChangesAnswer, type ChangesParams, changesRequest } from "../../src/server/protocol.ts";
import { withServer } from "./session.ts";

const uri = "file:///changes/a.account.yaml";
const plan = "accountPlan: 1\naccount: { name: Copyfast }\nnegotiation: { powerBalance: 0 }\n";

describe("what changed in an open plan", () => {
  it("is told since another version, in the language of the client", () =>
    withServer({ locale: "fr" }, async (client) => {
      await client.open(uri, plan);
      const params: ChangesParams = { uri, before: plan.replace("Balance: 0", "Balance: -1"), since: "hier" };
      const page = (await client.request(changesRequest, params)) as ChangesAnswer;
      assert.match(
        page?.text ?? "",
        /^# Ce qui a changé\u00a0: Copyfast\nDepuis hier\n\n## Négociation\n- .*: plutôt en leur faveur → équilibré\n$/,
      );
      assert.deepEqual(page?.places, [{ line: 4, pointer: "/negotiation/powerBalance" }]);
      const gone = await client.request(changesRequest, { ...params, uri: "file:///changes/gone.account.yaml" });
      assert.equal(gone, null);
    }));
});

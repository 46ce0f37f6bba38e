import assert from "node:assert/strict";
import {
  type BriefAnswer,
  type BriefParams,
  briefRequest,
  type PointerAnswer,
  type PointerParams,
  pointerRequest,
} from "../../src/server/protocol.ts";
import type { Client } from "./client.ts";
import { withServer } from "./session.ts";

const uri = "file:///briefs/a.account.yaml";
const plan = `accountPlan: 1
account: { name: Copyfast }
negotiation:
  variables: [{ id: price, unit: EUR, opening: 69000, target: 67000, floor: 63000 }]
`;

async function briefOf(client: Client, params: Partial<BriefParams>): Promise<BriefAnswer> {
  const all: BriefParams = { uri, audience: "internal", format: "markdown", ...params };
  return (await client.request(briefRequest, all)) as BriefAnswer;
}

describe("the brief of an open plan", () => {
  it("comes as Markdown and as one file of HTML, as the text is now", () =>
    withServer({}, async (client) => {
      await client.open(uri, plan);
      assert.match((await briefOf(client, {})) ?? "", /^# Negotiation brief: Copyfast\n.* floor €63,000/s);
      await client.change(uri, { text: plan.replace("63000", "64000") });
      const html = (await briefOf(client, { format: "html" })) ?? "";
      assert.match(html, /^<!DOCTYPE html>\n<html lang="en">.*<style>.*<svg .*€64,000/s);
    }));

  it("keeps what is internal from the customer, and from whoever asks for a reader nobody knows", () =>
    withServer({}, async (client) => {
      await client.open(uri, plan);
      for (const format of ["markdown", "html"] as const) {
        assert.doesNotMatch((await briefOf(client, { audience: "customer", format })) ?? "63,000", /6.?3.?000/);
      }
    }));

  it("is none for a playbook, or a plan that is not open", () =>
    withServer({}, async (client) => {
      const playbook = "file:///briefs/sales-playbook.yaml";
      await client.open(playbook, "salesPlaybook: 1\n", "sales-playbook");
      assert.equal(await briefOf(client, { uri: playbook }), null);
      assert.equal(await briefOf(client, { uri: "file:///briefs/gone.account.yaml" }), null);
    }));

  it("is followed by the cursor, whose place in the plan the server knows", () =>
    withServer({}, async (client) => {
      await client.open(uri, plan);
      const at = async (line: number, character: number) => {
        const params: PointerParams = { uri, position: { line, character } };
        return (await client.request(pointerRequest, params)) as PointerAnswer;
      };
      assert.equal(await at(3, plan.split("\n")[3]?.indexOf("63000") ?? 0), "/negotiation/variables/0/floor");
      assert.equal(await at(1, 3), "/account");
      assert.equal(await at(0, 0), "/accountPlan");
    }));
});

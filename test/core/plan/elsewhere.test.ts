import assert from "node:assert/strict";
import { elsewhere } from "../../../src/core/plan/elsewhere.ts";
import { readPlan } from "../../../src/core/plan/read-plan.ts";
import { parse } from "../../../src/core/source/parse.ts";

const plan = readPlan(
  parse(`
sale:
  cycle: { expectedSignature: 2026-09-30, signedOn: ~ }
  tender: { criteria: [] }
stakeholders:
  - { roles: [decision-maker] }
  - { id: hill, name: Tom Hill, roles: [user, decision-maker] }
  - { id: lee, name: Mrs Lee, roles: [decision-maker], objectives: [cut costs] }
competition:
  - { name: Rankin, relation: incumbent, weaknesses: [] }
  - { name: Otto, relation: incumbent, weaknesses: [late] }
needs: [{}, ""]
discovery:
  reseller:
    delivery: { answer: ~, from: lee }
    volumes: { notApplicable: on demand }
    activity: { answer: nine shops }
    clientele: families
`).root,
);

const cases: Readonly<Record<string, string | undefined>> = {
  "sale.cycle.expectedSignature": "/sale/cycle/expectedSignature",
  "sale.cycle.signedOn": undefined,
  "sale.cycle": "/sale/cycle",
  "sale.tender.criteria": undefined,
  "sale.cycle.expectedSignature.day": undefined,
  nothing: undefined,
  needs: undefined,
  "stakeholders.user": "/stakeholders/1",
  "stakeholders.decision-maker": "/stakeholders/1", // a role alone names nobody
  "stakeholders.decision-maker.objectives": "/stakeholders/2/objectives",
  "stakeholders.lee": "/stakeholders/2",
  "stakeholders.payer": undefined,
  "competition.incumbent": "/competition/0",
  "competition.incumbent.weaknesses": "/competition/1/weaknesses",
  "discovery.reseller.delivery": undefined, // asked, still open
  "discovery.reseller.volumes": undefined,
  "discovery.reseller.activity": "/discovery/reseller/activity",
  "discovery.reseller.clientele": "/discovery/reseller/clientele",
  "": undefined,
  "__proto__.constructor": undefined,
};

describe("elsewhere in the plan", () => {
  for (const [place, pointer] of Object.entries(cases)) {
    it(`${place || "(nowhere)"}: ${pointer ?? "nothing filled in"}`, () => {
      assert.equal(elsewhere(plan, place)?.pointer, pointer);
    });
  }

  it("is nothing in an empty document", () => {
    assert.equal(elsewhere(readPlan(undefined), "needs"), undefined);
  });
});

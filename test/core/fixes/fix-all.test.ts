import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { fixAll } from "../../../src/core/features/fixes.ts";
import { contextOf } from "./fixed.ts";

describe("putting right everything that is certain, as one change", () => {
  it("reads what was typed by hand and in French, and chooses nothing that is a person's to choose", () => {
    const before = `vente: { étape: négociation }
compte: # le client
\tnom: Copyfast
\tchiffre d'affaires: 2,5 M€
stakeholders:
  - nom: Mme Roux
    rôles: décideur
    lastContact: 12 mai 2026
    influence: 8
accountPlan: 1
`;
    const after = `sale: { stage: negotiation }
account: # le client
  name: Copyfast
  revenue: 2500000
stakeholders:
  - name: Mme Roux
    roles: [decision-maker]
    lastContact: 2026-05-12
    influence: 8
accountPlan: 1
`;
    assert.equal(applyEdits(before, fixAll(before, "account-plan", contextOf())), after);
  });

  it("changes nothing in a text without certain mistakes", () => {
    const good = readFileSync("examples/centrale-bio-ouest.account.yaml", "utf8");
    assert.deepEqual(fixAll(good, "account-plan", contextOf()), []);
  });
});

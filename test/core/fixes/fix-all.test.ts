import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { fixAll } from "../../../src/core/features/fixes.ts";
import { rules } from "../../../src/core/rules/index.ts";
import { readMarks } from "../../../src/core/rules/marked.ts";
import { commentsIn } from "./comments.ts";
import { analyse, contextOf, offersIn } from "./fixed.ts";
import { mistaken } from "./mistakes.ts";

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

  it("leaves nothing that is certain, makes nothing worse and keeps the comments, whatever the text", () => {
    const texts = rules.flatMap(({ examples: { bad, kind } }) => (bad && !kind ? readMarks(bad).text : []));
    fc.assert(
      fc.property(mistaken([...texts, readFileSync("examples/needs-work.account.yaml", "utf8")]), (text) => {
        assert.deepEqual(brokenByAll(text), []);
      }),
      { numRuns: Number(process.env.RUNS ?? 8) },
    );
  });
});

function brokenByAll(text: string): string[] {
  const edits = fixAll(text, "account-plan", contextOf());
  const after = applyEdits(text, edits);
  const broken: string[] = [];
  if (offersIn(after).some(({ fix }) => fix.isSafe)) broken.push("leaves a certain mistake");
  // Of what stood twice, what stays may not have been looked at before.
  const isRead = codesOfErrors(text).every((code) => code !== "yaml/duplicate-key");
  if (isRead && codesOfErrors(after).length > codesOfErrors(text).length) broken.push("makes it worse");
  const kept = commentsIn(after).join("\n");
  if (codesOfErrors(after).length === 0 && commentsIn(text).some((one) => !kept.includes(one)))
    broken.push("loses a comment");
  if (edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? 0))) broken.push("has edits that overlap");
  return broken.map((what) => `${what}\n${after}`);
}

function codesOfErrors(text: string): string[] {
  return analyse(text, contextOf()).findings.flatMap(({ code, severity }) => (severity === "error" ? code : []));
}

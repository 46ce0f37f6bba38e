import assert from "node:assert/strict";
import fc from "fast-check";
import { readPlanDocument, readPlaybookDocument } from "../../../src/core/document.ts";
import { coverageOf, tally } from "../../../src/core/plan/coverage.ts";
import { property } from "../property.ts";
import { anyFile, plans, playbooks } from "../texts.ts";

const cases = fc.record({ text: anyFile(plans), playbook: anyFile(playbooks) });

export const coverage = property(
  { name: "coverage", promise: "counts each question once, under any playbook", fewRuns: 30 },
  cases,
  ({ text, playbook: team }, work) => {
    const { playbook } = readPlaybookDocument(team);
    const { plan } = readPlanDocument(text);
    for (const { topics } of work("coverage", () => coverageOf(plan, playbook)).levels) {
      const { answered, open, notApplicable, notAsked, applicable } = tally(topics);
      assert.equal(answered + open + notAsked, applicable);
      assert.equal(applicable + notApplicable, topics.length);
    }
  },
);

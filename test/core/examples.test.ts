import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { analysePlan, analysePlaybook, playbookOf, todayFor } from "../../src/core/analysis.ts";
import { documentKindOf } from "../../src/core/document-kind.ts";
import { messageOf } from "../../src/core/features/diagnostics.ts";
import type { Finding } from "../../src/core/finding.ts";
import { saleForms } from "../../src/core/plan/vocabulary.ts";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";

const folder = "examples";
/** Twins, so that people see their first findings in their own language. */
const weakOnes = ["needs-work.account.yaml", "a-reprendre.account.yaml"];

/** What a weak plan is there to show: at least one finding of each of these. */
const weaknesses = [
  "schema/unknown-key",
  "schema/enum",
  "schema/format",
  "reference/unknown",
  "smart/measurable",
  "smart/time-bound",
  "smart/ambitious",
  "smart/realistic",
  "smart/milestones",
  "stakeholder/missing-role",
  "stakeholder/no-objective",
  "stakeholder/stale-contact",
  "stakeholder/weak-champion",
  "discovery/empty-dimension",
  "discovery/low-coverage",
  "discovery/second-level-missing",
  "discovery/unanswered-need",
  "sale/cycle",
  "sale/offer-mismatch",
  "action/overdue",
  "action/no-owner",
  "privacy/sensitive-note",
];

const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const playbookFile = analysePlaybook(read("sales-playbook.yaml"), "");
const playbook = playbookOf(playbookFile) ?? builtInPlaybook;
// The clock is far away on purpose: the playbook's own day has to win.
const today = todayFor(playbook, undefined, new Date("2040-01-01"));

const plans = readdirSync(folder).filter((name) => documentKindOf(name) === "account-plan");
const goodPlans = plans.filter((name) => !weakOnes.includes(name));

describe("the examples", () => {
  it("come with a playbook that has nothing wrong", () => {
    assert.deepEqual(playbookFile.findings, []);
    assert.equal(today, "2026-06-15");
  });

  for (const name of goodPlans) {
    it(`${name} respects the method`, () => {
      const { findings } = analysePlan(read(name), { playbook, today });
      assert.deepEqual(findings.filter(({ severity }) => severity !== "information").map(describeIn(read(name))), []);
    });
  }

  it("are in both languages and show every form of sale", () => {
    const values = goodPlans.map((name) => parse(read(name)));
    assert.ok(goodPlans.length >= 6);
    assert.deepEqual([...new Set(values.map(({ language }) => language))].sort(), ["en", "fr"]);
    assert.deepEqual([...new Set(values.map(({ sale }) => sale.form))].sort(), [...saleForms].sort());
  });

  for (const name of weakOnes) {
    it(`${name} shows what there is to improve`, () => {
      const { findings } = analysePlan(read(name), { playbook, today });
      const found = new Set(findings.map(({ code }) => code));
      assert.deepEqual(
        weaknesses.filter((code) => !found.has(code)),
        [],
      );
    });
  }

  it("are all in the README", () => {
    const links = [...read("README.md").matchAll(/\]\((.+?)\)/g)].map(([, file]) => file);
    assert.deepEqual(links.sort(), [...plans, "sales-playbook.yaml"].sort());
  });
});

function describeIn(text: string) {
  return (finding: Finding) => {
    const line = text.slice(0, finding.range.start).split("\n").length;
    return `${line}: ${finding.code} ${messageOf(finding, "en")}`;
  };
}

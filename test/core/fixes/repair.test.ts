import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Analysis } from "../../../src/core/analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../../../src/core/document.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { fixesFor } from "../../../src/core/features/fixes.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { fill } from "../../../src/core/locale.ts";
import type { Fix } from "../../../src/core/rules/fix.ts";
import { rules } from "../../../src/core/rules/index.ts";
import type { Circumstances } from "../check.ts";
import { commentsIn } from "./comments.ts";
import { analyse, contextOf } from "./fixed.ts";

type Kind = NonNullable<Circumstances["kind"]>;

/** What a fixture can't show: a file as large as no plan is, and what only a portfolio tells. */
const notHere: Readonly<Record<Kind, readonly string[]>> = {
  "account-plan": ["yaml/too-large", "rfm/category-drop"],
  "sales-playbook": ["yaml/too-large"],
};

const fixtures: Readonly<Record<Kind, readonly string[]>> = {
  "account-plan": ["every-mistake.account.yaml", "every-mistake-in-a-tender.account.yaml"],
  "sales-playbook": ["every-mistake-in-a-playbook.yaml"],
};

for (const kind of ["account-plan", "sales-playbook"] as const) {
  describe(`repaired with fixes alone: ${fixtures[kind].join(", ")}`, () => {
    let repairs: readonly Repair[] = [];
    before(() => {
      repairs = fixtures[kind].map((name) => repaired(read(`test/fixtures/${name}`), kind));
    });

    it("has every kind of mistake at first", () => {
      const check = kind === "account-plan" ? "checkPlan" : "checkPlaybook";
      const codes = rules.filter((rule) => rule[check]).map(({ code }) => code);
      const seen = new Set(repairs.flatMap((one) => [...one.seen]));
      assert.deepEqual(
        codes.filter((code) => !seen.has(code)),
        notHere[kind],
      );
    });

    it("has no warning in the end", () => {
      for (const { left, steps, after } of repairs) {
        assert.deepEqual(left.filter(isDue), [], `${steps.join("\n")}\n${after}`);
      }
    });

    it("keeps its comments", () => {
      for (const { before, after } of repairs) {
        const kept = commentsIn(after).join("\n");
        const lost = commentsIn(before).filter((one) => !kept.includes(one));
        assert.deepEqual(
          lost.filter((one) => !one.includes("sales-playbook-disable")),
          [],
        );
      }
    });
  });
}

describe("the weak example", () => {
  it("is repaired with fixes alone", () => {
    const { left, steps } = repaired(read("examples/needs-work.account.yaml"), "account-plan");
    assert.deepEqual(left.filter(isDue), [], steps.join("\n"));
  });
});

function read(path: string): string {
  return readFileSync(path, "utf8");
}

interface Repair {
  readonly before: string;
  readonly after: string;
  /** The codes of all that was found on the way. */
  readonly seen: ReadonlySet<string>;
  readonly left: readonly Finding[];
  readonly steps: readonly string[];
}

/** Makes one fix after the other, the likely one where there is one, as long as something is due and can be fixed. */
function repaired(before: string, kind: Kind): Repair {
  const context = contextOf();
  const seen = new Set<string>();
  const steps: string[] = [];
  const texts = new Set<string>();
  let after = before;
  for (;;) {
    const analysis = analyse(after, context, kind);
    const { findings } = analysis;
    for (const { code } of findings) seen.add(code);
    const next = nextFix(analysis);
    // Fixes that undo each other would go on for ever.
    if (!next || texts.has(after)) return { before, after, seen, steps, left: findings };
    steps.push(told(next));
    texts.add(after);
    after = applyEdits(after, next.fix.edits);
  }
}

interface Step {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** One that answers its finding: neither hides it nor leaves something to be filled in. */
function nextFix(analysis: Analysis<PlanDocument | PlaybookDocument>): Step | undefined {
  for (const finding of analysis.findings.filter(isDue).sort((a, b) => urgency(a) - urgency(b))) {
    const fixes = fixesFor(finding, analysis, contextOf()).filter(({ hides, prepares }) => !hides && !prepares);
    const fix = fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0];
    if (fix) return { finding, fix };
  }
  return undefined;
}

/** As a person goes about it: first what can't be read, then what is wrong, then what could be better. */
function urgency({ code, severity }: Finding): number {
  return code.startsWith("yaml/") ? 0 : severity === "error" ? 1 : 2;
}

function isDue({ severity }: Finding): boolean {
  return severity !== "information";
}

function told({ finding: { code, message, data }, fix }: Step): string {
  return `${code} ${message}: ${fill(fix.title.en, fix.data ?? data, "en")}`;
}

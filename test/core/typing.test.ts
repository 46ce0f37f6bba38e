import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { analysePlan } from "../../src/core/analysis.ts";
import { referencesIn } from "../../src/core/plan/references.ts";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";
import { validate } from "../../src/core/schema/validate.ts";
import { parseAny } from "../../src/core/source/parse.ts";
import { assertSameTree } from "./source/same-tree.ts";

const context = { playbook: builtInPlaybook, today: "2026-06-15" };
const plans = readdirSync("examples")
  .filter((name) => name.endsWith(".account.yaml"))
  .map((name) => readFileSync(path.join("examples", name), "utf8"));

/** Some of the blocks of an example: most mistakes are the same in a short text, and each is read many times. */
const partOfPlan = fc
  .record({ plan: fc.constantFrom(...plans), from: fc.nat(10), count: fc.integer({ min: 2, max: 6 }) })
  .map(({ plan, from, count }) =>
    plan
      .split(/^(?=[a-z])/m)
      .slice(from, from + count)
      .join(""),
  );

/** What people type and paste, word by word or line by line. */
const typed = [
  ..."abé 1-:#,\n[]{}\"'",
  ...["\n  ", "\n    ", "\n- ", "\n  - ", ": ", " # sales-playbook-disable-next-line smart/specific -- agreed"],
  ...[
    "needs:\n",
    "objectives:\n  - Sell 40 copiers by June\n",
    "  - id: lee\n    name: Mrs Lee\n",
    "notes: |\n  a\n\n",
  ],
  ...["&a ", "*a", "\t", "null", "2026-02-30", "42", "%", "<<<<<<< ours\n", "---\n", "x-own: 1\n", "unknown: 1\n"],
];

interface Key {
  readonly share: number;
  readonly removed: number;
  readonly text: string;
}

const key = fc.record({
  share: fc.nat(1_000_000),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(120)),
  text: fc.oneof(fc.constant(""), fc.constantFrom(...typed)),
});

/** Where the next key goes: mostly near the one before. */
const keys = fc.array(fc.record({ key, jump: fc.boolean() }), { minLength: 1, maxLength: 6 });

function type(text: string, offset: number, { removed, text: added }: Key): string {
  return text.slice(0, offset) + added + text.slice(offset + removed);
}

/** An analysis in the course of typing, and one of the same text from nothing, say the same. */
function assertSame(plan: string, sequence: readonly { key: Key; jump: boolean }[]): void {
  let text = plan;
  let offset = 0;
  let last = analysePlan(text, context);
  for (const { key: one, jump } of sequence) {
    if (jump || offset > text.length) offset = one.share % (text.length + 1);
    text = type(text, offset, one);
    offset += one.text.length;
    last = analysePlan(text, context, last);
    const fresh = analysePlan(text, context);
    assertSameTree(last.findings, fresh.findings, text);
    for (const part of ["schemaProblems", "names", "suppressions", "plan"] as const) {
      // A plan has a function in it, the same for all.
      assert.equal(JSON.stringify(last.document[part]), JSON.stringify(fresh.document[part]), text);
    }
    assertSameTree(last.document.source.root, fresh.document.source.root, text);
    assertLibrarySame(text, fresh);
  }
}

/** What is put together block by block is what a look at the whole gives. */
function assertLibrarySame(text: string, { document }: ReturnType<typeof analysePlan>): void {
  const { root, problems } = parseAny(text);
  assertSameTree(document.source.problems, problems, text);
  assertSameTree(document.source.root, root, text);
  assertSameTree(document.names, referencesIn("account-plan", root), text);
  if (root) assertSameTree(document.schemaProblems, validate(root, "account-plan"), text);
}

describe("typing in a plan", () => {
  it("gives the tree, the ranges and the findings of a fresh analysis after every key", () => {
    fc.assert(
      fc.property(partOfPlan, keys, (plan, sequence) => assertSame(plan, sequence)),
      { numRuns: Number(process.env.RUNS ?? 12) },
    );
  }).timeout(3_600_000);
});

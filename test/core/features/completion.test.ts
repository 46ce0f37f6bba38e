import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { InsertTextFormat, type TextEdit } from "vscode-languageserver-types";
import { analysePlan } from "../../../src/core/analysis.ts";
import { completionsAt } from "../../../src/core/features/completion/completion.ts";
import { atCursor, documentOf, readAs, viewIn } from "./cursor.ts";

const view = viewIn("en");
const client = { snippets: true };

function itemsAt(marked: string, kind: "account-plan" | "sales-playbook" = "account-plan") {
  const { text, offset } = atCursor(marked);
  const document = documentOf(text, kind);
  const context = { text: document, offset, document: readAs(kind, text), view, client };
  return completionsAt(context).items.map((item) => {
    const { newText, range } = item.textEdit as TextEdit;
    const plain = item.insertTextFormat === InsertTextFormat.Snippet ? withoutStops(newText) : newText;
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return { label: item.label, after: text.slice(0, start) + plain + text.slice(end) };
  });
}

/** The text of a snippet when nobody types over anything. */
function withoutStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:[^|,\\]|\\.)*)(?:,(?:[^|\\]|\\.)*)?\|\}/g, "$1")
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, "$1")
    .replace(/\$\{?\d+\}?/g, "")
    .replace(/\\([$}\\,|])/g, "$1");
}

const labelsAt = (marked: string) => itemsAt(marked).map(({ label }) => label);
const head = "accountPlan: 1\naccount:\n  name: Copyfast\n";

describe("completion", () => {
  it("offers for the origin of a need what was asked at every level, the answered first", () => {
    const plan =
      "discovery: { customer: { what: { main-problem: ~ } }, reseller: { volumes: 40 }, endCustomer: { needs: { budget: 8 } } }\nneeds:\n  - from: ‸\n";
    assert.deepEqual(labelsAt(plan), ["reseller.volumes", "endCustomer.needs.budget", "what.main-problem"]);
  });

  it("offers the sections that are not there yet", () => {
    const labels = labelsAt(`${head}‸`);
    assert.ok(labels.includes("sale") && labels.includes("stakeholders"), labels.join());
    assert.ok(!labels.includes("account") && !labels.includes("accountPlan"), labels.join());
  });

  it("offers a whole plan for each form of sale in an empty file, and only there", () => {
    const plans = itemsAt("‸").filter(({ label }) => label.startsWith("plan, "));
    assert.equal(plans.length, 4);
    for (const { after } of plans) assert.match(after, /^# .*\naccountPlan: 1\n/);
    assert.ok(!labelsAt(`${head}‸`).some((label) => label.startsWith("plan, ")));
  });

  it("offers no whole plan within brackets, whatever stands around them", () => {
    for (const marked of ["{ ‸ }", " 1\n!: { ‸", " 1\n!: {‸}"]) {
      assert.ok(!labelsAt(marked).some((label) => label.startsWith("plan, ")), marked);
    }
  });

  it("offers the words of the method", () => {
    const labels = labelsAt(`${head}sale:\n  form: ‸\n`);
    for (const form of ["own-use", "manufacturing", "resale", "public-tender"])
      assert.ok(labels.includes(form), labels.join());
  });

  it("offers the people of the plan where one is meant", () => {
    const labels = labelsAt(`${head}stakeholders:\n  - id: lee\n    name: Mrs Lee\n  - id: hill\n    reportsTo: ‸\n`);
    assert.ok(
      labels.some((label) => label.includes("lee")),
      labels.join(),
    );
  });

  it("offers the questions of a dimension, not those asked already", () => {
    const labels = labelsAt(`${head}discovery:\n  customer:\n    who:\n      final-decision: Mrs Lee\n      ‸\n`);
    assert.ok(labels.includes("current-supplier") && !labels.includes("final-decision"), labels.join());
  });

  it("offers a whole entry to who begins a word where its dash goes", () => {
    const people = `${head}stakeholders:\n  - id: lee\n    name: Mrs Lee\n  st‸\n`;
    const { after } = itemsAt(people).find(({ label }) => label === "stakeholder …") ?? {};
    assert.match(after ?? "", /^ {4}name: Mrs Lee\n {2}- id: ~\n {4}name: ~$/m);
  });

  it("is silent in comments and in texts of several lines", () => {
    assert.deepEqual(labelsAt(`${head}# ‸\n`), []);
    assert.deepEqual(labelsAt(`${head}notes: |\n  ‸\n`), []);
  });

  it("never breaks a plan: every item, wherever the cursor is", () => {
    const folder = "examples";
    const plans = readdirSync(folder)
      .filter((name) => name.endsWith(".account.yaml") && !name.startsWith("needs-work"))
      .map((name) => readFileSync(path.join(folder, name), "utf8"));
    const broken = (text: string) =>
      analysePlan(text, view).findings.filter(({ code }) => /^(yaml\/|schema\/(unknown-key|type))/.test(code)).length;
    const property = fc.property(
      fc.nat(plans.length - 1),
      fc.nat(1_000_000).map((millionths) => millionths / 1_000_000),
      fc.nat(200),
      (index, share, pick) => {
        const plan = plans[index] ?? "";
        const offset = Math.floor(share * plan.length);
        const marked = `${plan.slice(0, offset)}‸${plan.slice(offset)}`;
        const items = itemsAt(marked);
        const item = items[pick % Math.max(1, items.length)];
        if (item)
          assert.ok(broken(item.after) <= broken(plan), `${item.label} breaks:\n${context(item.after, offset)}`);
      },
    );
    fc.assert(property, { numRuns: Number(process.env.RUNS ?? 120) });
  }).timeout(30_000);
});

function context(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 120), offset + 160);
}

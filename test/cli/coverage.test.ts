import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPlanDocument, readPlaybookDocument } from "../../src/core/document.ts";
import { noNames } from "../../src/core/features/workspace-names.ts";
import { locales } from "../../src/core/locale.ts";
import { discoveryModel } from "../../src/core/views/discovery.ts";
import { goodPlan, inFolder, type Ran, Terminal } from "./terminal.ts";

const examples = readdirSync("examples").filter((name) => name.endsWith(".account.yaml"));
const run = (files: Readonly<Record<string, string>>, ...args: string[]): Promise<Ran> =>
  inFolder(files, (terminal) => terminal.run(["coverage", ...args]));

describe("coverage", () => {
  it("prints as JSON the figures that the panel shows, of every example", async () => {
    const { playbook } = readPlaybookDocument(readFileSync("examples/sales-playbook.yaml", "utf8"));
    const today = "2026-06-15";
    for (const name of examples) {
      const terminal = new Terminal(path.resolve("examples"));
      const { out, err } = await terminal.run(["coverage", name, "--format", "json", "--as-of", today]);
      const report = JSON.parse(out);
      const view = { playbook, today, locale: "en", workspace: noNames } as const;
      const document = readPlanDocument(readFileSync(`examples/${name}`, "utf8"));
      const model = JSON.parse(JSON.stringify(discoveryModel(document, view)));
      if (!/^(needs-work|a-reprendre)\./.test(name)) assert.equal(err, "");
      assert.deepEqual([report.version, report.path, report.asOf], [1, name, today]);
      assert.equal(report.form, document.plan.sale.form?.value ?? null);
      assert.deepEqual(report.expected, model.expected);
      assertSameFigures(report.questions, model.questions, name);
      assert.equal(report.levels.length, model.levels.length);
      for (const [index, { level, total, cells, topics }] of model.levels.entries()) {
        const printed = report.levels[index];
        assert.equal(printed.level, level);
        assertSameFigures(printed, total, `${name} ${level}`);
        assert.equal(printed.dimensions.length, cells.length);
        for (const [at, { dimension, fraction }] of cells.entries()) {
          assert.equal(printed.dimensions[at].dimension, dimension);
          assertSameFigures(printed.dimensions[at], fraction, `${name} ${level} ${dimension}`);
        }
        assert.deepEqual(
          printed.topics,
          topics.map(({ id, status }: { id: string; status: string }) => ({ id, status })),
        );
      }
      for (const list of ["answered", "notApplicable", "needs", "looseResponses"]) {
        assert.deepEqual(report[list], model[list], `${name} ${list}`);
      }
      const asked = (groups: readonly { questions: unknown }[]) => groups.map(({ questions }) => questions);
      assert.deepEqual(asked(report.toAsk), asked(model.groups));
    }
  });

  it("prints nothing wider than 80 columns, in both languages", async () => {
    for (const locale of locales) {
      for (const name of examples) {
        const terminal = new Terminal(path.resolve("examples"));
        const { out } = await terminal.run(["coverage", name, "--locale", locale, "--as-of", "2026-06-15"]);
        for (const line of out.split("\n")) assert.ok(line.length <= 80, `${name}: ${line}`);
        assert.doesNotMatch(out, /undefined|NaN|\{\w+\}/);
      }
    }
  });

  it("tells for people what is known, what to ask whom, and what the needs lack", async () => {
    const plan = `accountPlan: 1
account: { name: Copyfast }
sale: { form: resale, stage: proposal, cycle: { expectedSignature: 2026-11-30 } }
stakeholders: [{ id: lee, name: Mrs Lee, function: Head of purchasing, roles: [buyer, decision-maker] }]
discovery:
  customer:
    what: { main-problem: ~ }
    why: { chose-us: { notApplicable: first sale } }
needs:
  - { id: jams, text: no more jams, from: what.main-problem, priority: high }
negotiation: { arguments: [{ benefit: a nicer box }] }
`;
    const { code, out, err } = await run({ "a.account.yaml": plan }, "a.account.yaml");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^Copyfast · resale · stage: proposal\n\d+ of \d+ answered; this stage asks for \d+ \(\d+%\)\n/);
    assert.match(out, /^the reseller +0 of 7 +– +7 +– +–$/m);
    assert.match(out, /^To ask: Mrs Lee \(Head of purchasing\)\n(.+\n)*?\* What: .+ \(asked, no answer yet\)$/m);
    assert.match(out, /^Answered elsewhere in the plan\n- Who: .+ → Stakeholders › Mrs Lee$/m);
    assert.match(out, /^Not applicable\n- Why: .+ – first sale$/m);
    assert.match(
      out,
      /^- no more jams \(priority: high\)\n {4}revealed by: .+\(no answer\n {4}noted\)\n {4}no response yet$/m,
    );
    assert.match(out, /^Arguments that answer no need\n- a nicer box$/m);
  });

  it("speaks French", async () => {
    const { out } = await run({ "a.account.yaml": goodPlan }, "a.account.yaml", "--locale", "fr");
    assert.match(out, /^Copyfast · étape : préparation\nRéponses\s: 0 sur \d+\n\n/);
    assert.match(out, /^ +réponses +en attente +non posées +sans objet +clés à poser$/m);
    assert.match(out, /^À demander : Décideur, encore à identifier \(/m);
  });

  it("gives the exit code of a check", async () => {
    const files = { "good.account.yaml": goodPlan, "bad.account.yaml": `${goodPlan}sale: { form: sale }\n` };
    assert.equal((await run(files, "good.account.yaml")).code, 0);
    const bad = await run(files, "bad.account.yaml");
    assert.equal(bad.code, 1);
    assert.match(bad.out, /^Copyfast · /);
    assert.match(bad.err, /“bad\.account\.yaml” has errors, so something may be missing here/);
  });

  it("wants one plan that it can read", async () => {
    const files = {
      "a.account.yaml": goodPlan,
      "b.account.yaml": goodPlan,
      "sales-playbook.yaml": "salesPlaybook: 1\n",
    };
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /Which plan\?/],
      [["a.account.yaml", "b.account.yaml"], /One plan at a time/],
      [["."], /There are several plans in “\.”: which one\?/],
      [["c.account.yaml"], /There is no file or folder “c\.account\.yaml”/],
      [["sales-playbook.yaml"], /“sales-playbook\.yaml” is a playbook/],
      [["a.account.yaml", "--format", "sarif"], /--format needs one of text, json/],
    ];
    for (const [args, message] of cases) {
      const { code, out, err } = await run(files, ...args);
      assert.deepEqual([code, out], [2, ""], args.join(" "));
      assert.match(err, message);
    }
  });

  it("reads standard input, and shows no control character of a plan", async () => {
    const plan = 'accountPlan: 1\naccount: { name: "Copy\\e[31mfast" }\n';
    const { code, out } = await inFolder({}, (terminal) =>
      terminal.run(["coverage", "-"], { stdin: async () => plan }),
    );
    assert.equal(code, 0);
    assert.match(out, /^Copy\\x1b\[31mfast · /);
  });
});

type Figures = Readonly<Record<string, unknown>>;

function assertSameFigures(printed: Figures, shown: Figures, place: string): void {
  for (const figure of ["answered", "applicable", "open", "notAsked", "notApplicable", "coreWaiting"]) {
    assert.equal(typeof printed[figure], "number");
    assert.equal(printed[figure], shown[figure], `${place} ${figure}`);
  }
}

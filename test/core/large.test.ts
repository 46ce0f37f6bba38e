import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analysePlan, analysePlaybook, playbookOf } from "../../src/core/analysis.ts";
import { inTurn } from "../../src/core/edit/in-turn.ts";
import { layoutOf } from "../../src/core/edit/layout.ts";
import { placeAt } from "../../src/core/features/completion/place/place.ts";
import { fixesFor } from "../../src/core/features/fixes.ts";
import { documentSymbols } from "../../src/core/features/symbols/symbols.ts";
import { noNames } from "../../src/core/features/workspace-names.ts";
import { builtInPlaybook } from "../../src/core/playbook/built-in.ts";
import { errorsBelow } from "../../src/core/schema/validate.ts";
import { parse } from "../../src/core/source/parse.ts";

const context = { playbook: builtInPlaybook, today: "2026-06-15" };
const head = "accountPlan: 1\naccount: { name: Copyfast, wrong: key }\nobjectives:\n";

function planWith(count: number): string {
  return head + Array.from({ length: count }, (_, index) => `  - Grow ${index}\n`).join("");
}

function codesIn(text: string): string[] {
  return analysePlan(text, context).findings.map(({ code, message }) => `${code} ${message}`);
}

describe("a very large plan", () => {
  it("is looked at as a whole up to 20,000 lines", () => {
    const codes = codesIn(planWith(19_990));
    assert.ok(codes.some((code) => code.startsWith("schema/unknown-key")));
    assert.deepEqual(
      codes.filter((code) => code.startsWith("yaml/")),
      ["yaml/too-large longList"],
    );
  });

  it("has only its syntax checked beyond that, which is said once, and keeps its outline", () => {
    const text = `${planWith(20_000)}# sales-playbook-disable smart/specific -- too many\n`;
    assert.deepEqual(codesIn(text), ["yaml/too-large onlySyntax"]);
    const { document } = analysePlan(text, context);
    const view = { ...context, locale: "en" as const, workspace: noNames };
    const symbols = documentSymbols(document, TextDocument.create("file:///a", "account-plan", 1, text), view);
    assert.deepEqual(
      symbols.map(({ children = [] }) => children.length > 1_000),
      [false, true],
    );
  });

  it("has at most 200 findings of a rule, and a thousand objectives", () => {
    const codes = codesIn(planWith(5_000));
    const counts = new Map<string, number>();
    for (const code of codes.map((one) => one.split(" ")[0] ?? "")) counts.set(code, (counts.get(code) ?? 0) + 1);
    assert.equal(Math.max(...counts.values()), 200);
    assert.equal(analysePlan(planWith(5_000), context).document.plan.objectives.length, 1_000);
  });

  it("has a thousand people at most, and every purchase", () => {
    const list = (item: string) => `[${`${item}, `.repeat(5_000)}]`;
    const lists = `stakeholders: ${list("{ id: a }")}\nhistory: { purchases: ${list("{ amount: 1 }")} }\n`;
    const { plan } = analysePlan(`accountPlan: 1\n${lists}`, context).document;
    assert.equal(plan.stakeholders.length, 1_000);
    assert.equal(plan.history.purchases.length, 5_000);
  });

  it("is told when a list is longer than what is read of it, where it stands", () => {
    const people = Array.from({ length: 1_001 }, (_, index) => `  - { id: p${index} }\n`).join("");
    const rows = "{ amount: 1 }, ".repeat(1_001);
    const text = `stakeholders:\n${people}history: { purchases: [${rows}] }\nx-own: [${"a, ".repeat(1_001)}]\n`;
    for (const one of [text, `${text}oops: a: b\n`]) {
      const told = analysePlan(one, context).findings.filter(({ code }) => code === "yaml/too-large");
      assert.deepEqual(
        told.map(({ message, data, pointer, range }) => [message, data.count, pointer, range.start]),
        [["longList", 1_001, "/stakeholders", 0]],
      );
    }
  });

  it("is told that rules were left out when there was no time for them, and what hides those is not without use", () => {
    const text = "accountPlan: 1\naccount: { name: A }\n# sales-playbook-disable smart/specific -- agreed\n";
    const { findings } = analysePlan(text, { ...context, timeLeft: () => 0 });
    assert.deepEqual(
      findings.map(({ code, message }) => `${code} ${message}`),
      ["yaml/too-large leftOut"],
    );
  });

  it("is told where nothing was read any more, with the rules that were left out for it", () => {
    const text = `accountPlan: 1\n${"a: b: c\n".repeat(5_000)}`;
    const { findings, document } = analysePlan(text, context);
    const told = findings.filter(({ code }) => code === "yaml/too-large");
    assert.deepEqual(
      told.map(({ message, severity }) => `${message} ${severity}`),
      ["leftOut warning"],
    );
    assert.equal(told[0]?.range.start, document.source.problems.find(({ kind }) => kind === "restUnread")?.range.start);
    // Whoever has not read all says nothing of what is missing.
    assert.ok(findings.every(({ code }) => code.startsWith("yaml/")));
  });

  it("is a playbook of which is told what was left out", () => {
    const text = "name: Ours\nseverities: { smart/spcific: off }\n";
    const messages = (timeLeft?: () => number) =>
      analysePlaybook(text, "2026-06-15", timeLeft).findings.map(({ code, message }) => `${code} ${message}`);
    assert.deepEqual(
      messages(() => 0).map((one) => one.split(" ")[0]),
      ["yaml/too-large"],
    );
    assert.deepEqual(
      messages(() => 2_000),
      messages(),
    );
    assert.ok(messages().every((one) => !one.startsWith("yaml/")));
  });

  it("is no playbook when it was not read to its end", () => {
    const wide = `x-list: [${"&a 1, ".repeat(60_000)}]\n`;
    const analysis = analysePlaybook(`name: Ours\n${wide}`, "2026-06-15");
    assert.equal(analysis.document.source.isCutOff, true);
    assert.equal(playbookOf(analysis), undefined);
  });

  it("is completed without a path that grows with each dash of a line", () => {
    const dashes = "- ".repeat(2_000);
    const layout = layoutOf("", undefined);
    const spots = placeAt(dashes, dashes.length, { ...layout, lineBreak: "\n" });
    assert.ok(spots.every((spot) => spot.kind === "item" || spot.path.length <= 21));
  });

  it("is read again after a mistake only as long as somebody waits", () => {
    const text = "a: 'x\nb: 'y\nc: 'z\n";
    const mistakes = (timeLeft?: () => number) => parse(text, undefined, timeLeft).problems.length;
    let left = 2_000;
    assert.deepEqual([mistakes(), mistakes(() => (left -= 600))], [3, 1]);
  });

  it("has every error of its schema found, each once", () => {
    const wrong = Array.from({ length: 1_000 }, (_, index) => `  - { id: p${index}, attitude: nice, influence: 9 }\n`);
    const { root } = parse(`stakeholders:\n${wrong.join("")}`);
    assert.ok(root?.kind === "map" && root.entries[0]);
    const places = errorsBelow(root.entries[0], "account-plan")
      .filter(({ keyword }) => keyword === "oneOf" || keyword === "maximum")
      .map(({ instancePath }) => instancePath);
    assert.equal(places.length, 2_000);
    assert.equal(new Set(places).size, 2_000);
  });

  it("has 200 of the codes that one comment names looked at", () => {
    const { suppressions } = analysePlan(`# sales-playbook-disable ${"x ".repeat(5_000)}-- why\n`, context).document;
    assert.deepEqual(
      suppressions.map(({ codes }) => codes.length),
      [200],
    );
  });

  it("has two fixes of a finding tried where each mistake costs another reading", () => {
    const fixesIn = (mistakes: number) => {
      const analysis = analysePlan(`sale: { stage: nowhere }\n${"x-a: @b\n".repeat(mistakes)}`, context);
      const finding = analysis.findings.find(({ code }) => code === "schema/enum");
      assert.ok(finding);
      return fixesFor(finding, analysis, { ...context, locale: "en" }).length;
    };
    assert.ok(fixesIn(1) > 2);
    assert.equal(fixesIn(3_000), 2);
  });

  it("shares what can be tried between the findings of one place", () => {
    const analysis = analysePlan(`sale: { stage: nowhere }\n${"x-a: @b\n".repeat(3_000)}`, context);
    const finding = analysis.findings.find(({ code }) => code === "schema/enum");
    assert.ok(finding);
    assert.equal(fixesFor(finding, analysis, { ...context, locale: "en" }, 2).length, 1);
  });

  it("makes no change for which it would be read a hundred times", () => {
    const source = parse(`# ${"-".repeat(100_000)}\na: 1\n`);
    const step = () => [{ start: 0, end: 0, text: "# " }];
    assert.equal(inTurn({ kind: "account-plan", source }, Array(3).fill(step)).length, 1);
    assert.deepEqual(inTurn({ kind: "account-plan", source }, Array(100).fill(step)), []);
  });

  it("says nothing of its mistakes beyond half a million characters", () => {
    assert.deepEqual(codesIn(`${planWith(40_000)}oops\n`), ["yaml/too-large tooLargeToMend"]);
  });
});

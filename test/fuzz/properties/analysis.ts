import assert from "node:assert/strict";
import fc from "fast-check";
import { type Analysis, analysePlan, analysePlaybook } from "../../../src/core/analysis.ts";
import { toDiagnostics } from "../../../src/core/features/diagnostics.ts";
import { locales } from "../../../src/core/locale.ts";
import { documentOf, viewIn } from "../../core/features/cursor.ts";
import { property } from "../property.ts";
import { assertInside } from "../ranges.ts";
import { anyFile, plans, playbooks } from "../texts.ts";

const context = viewIn("en");
const cases = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: anyFile(plans), earlier: fc.option(anyFile(plans)) }) },
  { weight: 1, arbitrary: fc.record({ playbook: anyFile(playbooks) }) },
);

export const analysis = property(
  {
    name: "analysis",
    promise: "finds what is wrong within its line, says it in whole sentences, and the same whatever was read before",
    fewRuns: 60,
  },
  cases,
  (one, work) => {
    if ("playbook" in one) {
      check(
        one.playbook,
        work("reading a playbook", () => analysePlaybook(one.playbook, context.today)),
      );
      return;
    }
    const { text, earlier } = one;
    const fresh = work("the analysis", () => analysePlan(text, context));
    check(text, fresh);
    const later = analysePlan(text, context, analysePlan(earlier ?? text.slice(1), context));
    assert.deepEqual(later.findings, fresh.findings);
  },
);

function check(text: string, { findings }: Pick<Analysis<unknown>, "findings">): void {
  for (const { code, range } of findings) {
    assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, `${code} outside the text`);
    assert.doesNotMatch(text.slice(range.start, range.end), /[\r\n]/, `${code} spans lines`);
  }
  const document = documentOf(text);
  for (const locale of locales) {
    const diagnostics = toDiagnostics(findings, document, { locale, pageOf: () => "rules:" });
    assertInside(diagnostics, document);
    for (const { code, message } of diagnostics) {
      assert.ok(typeof message === "string");
      const odd = /\{\w+\}|\bundefined\b|\bNaN\b|\[object/.exec(message)?.[0];
      assert.ok(odd === undefined || text.includes(odd), `${code} says “${message}”`);
    }
  }
}

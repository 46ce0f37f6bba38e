import assert from "node:assert/strict";
import fc from "fast-check";
import { audiences } from "../../../src/core/brief/model.ts";
import { locales } from "../../../src/core/locale.ts";
import { parse } from "../../../src/core/source/parse.ts";
import { walk } from "../../../src/core/source/tree.ts";
import { allFormatsOf, markdownOf } from "../../core/brief/briefs.ts";
import { bare, isShown, markedPlan } from "../../core/brief/marked-plan.ts";
import { mistaken } from "../../core/fixes/mistakes.ts";
import { property } from "../property.ts";
import { anyFile, plans } from "../texts.ts";

const { text: marked, marks } = markedPlan();

const cases = fc.record({
  text: anyFile(plans),
  audience: fc.constantFrom(...audiences),
  locale: fc.constantFrom(...locales),
  secret: fc.oneof(mistaken([marked]), anyFile([marked])),
});

export const brief = property(
  { name: "brief", promise: "is made of any text, and the customer's holds nothing internal", fewRuns: 10 },
  cases,
  ({ text, audience, locale, secret }, work) => {
    const page = work("the brief", () => markdownOf(text, audience, locale));
    assert.match(page, /^# /);
    const odd = /\bundefined\b|\bNaN\b|\[object/.exec(page)?.[0];
    assert.ok(odd === undefined || text.includes(odd), `it says ${odd}`);
    assert.deepEqual(told(secret, bare(allFormatsOf(secret, "customer", locale))), []);
  },
);

/** The marks of a plan that stand where nothing is shown to a customer, and are shown all the same. */
function told(text: string, page: string): string[] {
  const { root } = parse(text);
  const shown = new Set<unknown>();
  for (const node of root ? walk(root) : []) {
    if (node.kind === "scalar" && isShown(node.pointer)) shown.add(String(node.value));
  }
  const mayBeSeen = [...shown].join("\n");
  return [...marks.values()].filter((mark) => page.includes(mark) && !mayBeSeen.includes(mark));
}

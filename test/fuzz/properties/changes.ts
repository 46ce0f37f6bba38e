import assert from "node:assert/strict";
import fc from "fast-check";
import { changesBetween } from "../../../src/core/changes/changes.ts";
import { changesMarkdown } from "../../../src/core/changes/markdown.ts";
import { readPlanDocument } from "../../../src/core/document.ts";
import { locales } from "../../../src/core/locale.ts";
import { nodeAt } from "../../../src/core/source/tree.ts";
import { viewIn } from "../../core/features/cursor.ts";
import { mistaken } from "../../core/fixes/mistakes.ts";
import { property } from "../property.ts";
import { anyFile, examplePlans, plans } from "../texts.ts";

const cases = fc.record({
  before: fc.oneof(anyFile(plans), mistaken(examplePlans)),
  after: fc.oneof(anyFile(plans), fc.constantFrom(...examplePlans, "")),
  locale: fc.constantFrom(...locales),
});

export const changes = property(
  { name: "changes", promise: "are told of any two texts and lead to where they are; a text has none", fewRuns: 15 },
  cases,
  (one, work) => {
    const view = viewIn(one.locale);
    const [before, after] = [one.before, one.after].map((text) => readPlanDocument(text));
    assert.ok(before && after);
    assert.deepEqual(changesBetween({ before, after: before, view }), []);
    const sections = work("comparing", () => changesBetween({ before, after, view }));
    for (const { kind, pointer } of sections.flatMap((section) => section.changes)) {
      const version = kind === "removed" ? before : after;
      assert.ok(nodeAt(version.source.root, pointer) !== undefined || kind === "reopened", `${kind} ${pointer}`);
    }
    const page = changesMarkdown({ sections, account: "*a*", since: "[b](c)" }, one.locale);
    assert.match(page, /^# .*\\\*a\\\*\n\n.*\\\[b\\\]\(c\)\n/);
    const odd = /\{\w+\}|\bundefined\b|\bNaN\b|\[object/.exec(page)?.[0];
    assert.ok(
      odd === undefined || `${one.before}${one.after}`.toLowerCase().includes(odd.toLowerCase()),
      `it says ${odd}`,
    );
  },
);

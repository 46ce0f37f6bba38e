import assert from "node:assert/strict";
import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { analysePlan } from "../../../src/core/analysis.ts";
import { readPlaybookDocument } from "../../../src/core/document.ts";
import { locales } from "../../../src/core/locale.ts";
import { viewNames } from "../../../src/core/views/names.ts";
import { placeAt } from "../../../src/core/views/place-at.ts";
import { viewModel } from "../../../src/core/views/views.ts";
import { View } from "../../../src/views/view.tsx";
import { viewIn } from "../../core/features/cursor.ts";
import { property } from "../property.ts";
import { anyText, plans, playbooks } from "../texts.ts";

const cases = fc.record({
  text: anyText(plans),
  team: anyText(playbooks),
  locale: fc.constantFrom(...locales),
});

export const views = property(
  { name: "views", promise: "every view of any plan can be drawn, and leads back into the plan", fewRuns: 15 },
  cases,
  ({ text, team, locale }, work) => {
    const view = { ...viewIn(locale), playbook: readPlaybookDocument(team).playbook };
    const analysis = analysePlan(text, view);
    for (const name of viewNames) {
      const model = work(`the model of ${name}`, () => viewModel(name, analysis, view));
      for (const pointer of pointersIn(model)) {
        const { start, end } = placeAt(analysis.document.source, pointer);
        assert.ok(0 <= start && start <= end && end <= text.length, `${pointer} outside the text`);
      }
      const html = work(`drawing ${name}`, () => renderToString(h(View, { model: JSON.parse(JSON.stringify(model)) })));
      const odd = /\bundefined\b|\bNaN\b|\[object/.exec(html)?.[0];
      assert.ok(odd === undefined || text.includes(odd) || team.includes(odd), `${name} says ${odd}: ${html}`);
    }
  },
);

function pointersIn(model: unknown): string[] {
  if (typeof model !== "object" || model === null) return [];
  return Object.entries(model).flatMap(([key, value]) =>
    key === "pointer" && typeof value === "string" ? value : pointersIn(value),
  );
}

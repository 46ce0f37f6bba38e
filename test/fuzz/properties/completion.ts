import assert from "node:assert/strict";
import fc from "fast-check";
import { type CompletionItem, TextEdit } from "vscode-languageserver-types";
import { completionsAt } from "../../../src/core/features/completion/completion.ts";
import { locales } from "../../../src/core/locale.ts";
import { contextsIn } from "../../core/features/completion/complete.ts";
import { property } from "../property.ts";
import { assertInside } from "../ranges.ts";
import { anyFile, offsetsIn, plans, playbooks } from "../texts.ts";

const names = ["a.account.yaml", "sales-playbook.yaml"] as const;

const cases = fc.record({
  text: anyFile([...plans, ...playbooks]),
  name: fc.constantFrom(...names, names[0]),
  locale: fc.constantFrom(...locales),
  snippets: fc.boolean(),
});

export const completion = property(
  {
    name: "completion",
    promise: "offers at every cursor what replaces words around it, and nothing twice",
    fewRuns: 15,
  },
  cases,
  ({ text, ...circumstances }, work) => {
    const contextAt = contextsIn(text, circumstances);
    for (const offset of offsetsIn(text, 400)) {
      const context = contextAt(offset);
      const { items } = work("completion", () => completionsAt(context));
      assertInside(items, context.text);
      for (const item of items) assertAround(item, offset, context.text);
      const labels = items.map(({ label }) => label);
      assert.equal(new Set(labels).size, labels.length, `twice at ${offset}: ${labels.join()}`);
    }
  },
);

/** The words that an item replaces lie around the cursor, on its line: editors refuse others. */
function assertAround(
  { label, textEdit }: CompletionItem,
  offset: number,
  text: Parameters<typeof assertInside>[1],
): void {
  assert.ok(TextEdit.is(textEdit));
  const { start, end } = textEdit.range;
  const isAround = text.offsetAt(start) <= offset && offset <= text.offsetAt(end) && start.line === end.line;
  assert.ok(isAround, `${label} at ${offset} replaces ${JSON.stringify(textEdit.range)}`);
}

import assert from "node:assert/strict";
import { analysePlan } from "../../../src/core/analysis.ts";
import { type CodeActionRequest, codeActions, fixAllKind } from "../../../src/core/features/code-actions.ts";
import { toLspRange } from "../../../src/core/features/diagnostics.ts";
import { atCursor, documentOf, viewIn } from "./cursor.ts";

const view = viewIn("en");
const quickFix = "quickfix";

/** The kinds of action offered at a place with an amount in words, which is certain to be a number. */
function kindsOf(request: Partial<CodeActionRequest>): readonly (string | undefined)[] {
  const { text, offset } = atCursor("accountPlan: 1\naccount: { name: Copyfast, revenue: 4‸2 M€ }\n");
  const document = documentOf(text);
  const position = document.positionAt(offset);
  const range = { start: position, end: position };
  const client = { documentChanges: true, snippets: false };
  const actions = codeActions(analysePlan(text, view), { document, range, diagnostics: [], client, ...request }, view);
  return [...new Set(actions.map(({ kind }) => kind))];
}

describe("code actions", () => {
  for (const { it: what, request, kinds } of [
    { it: "are of every kind when somebody asks", request: {}, kinds: [quickFix, fixAllKind] },
    { it: "are of the kind that is wanted", request: { only: [quickFix] }, kinds: [quickFix] },
    { it: "are of the kinds below it, too", request: { only: ["source"] }, kinds: [fixAllKind] },
    { it: "are none of another kind", request: { only: ["refactor"] }, kinds: [] },
    { it: "are about the place alone when a cursor moves", request: { isAutomatic: true }, kinds: [quickFix] },
    {
      it: "put everything right when that is asked by itself, as on saving",
      request: { only: [fixAllKind], isAutomatic: true },
      kinds: [fixAllKind],
    },
  ]) {
    it(what, () => assert.deepEqual(kindsOf(request), kinds));
  }

  it("are given up when nobody waits any longer, and that is said to an editor that can show it", () => {
    const document = documentOf("accountPlan: 1\naccount: { name: Copyfast, revenue: 42 M€ }\n");
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    const titles = (timeLeft: number, disabled: boolean) => {
      const request = {
        document,
        range,
        diagnostics: [],
        client: { documentChanges: true, snippets: false, disabled },
      };
      const actions = codeActions(analysePlan(document.getText(), view), request, {
        ...view,
        timeLeft: () => timeLeft,
      });
      return actions.map((one) => (one.disabled ? `(${one.title})` : one.kind));
    };
    assert.deepEqual([titles(900, true), titles(900, false)], [["(More fixes)"], []]);
    assert.ok(titles(2_000, true).includes(fixAllKind));
    assert.ok(!titles(2_000, true).includes("(More fixes)"));
  });

  it("stand there once when they answer two findings", () => {
    const { text, offset } = atCursor("accountPlan: 1\naccount: { name: Copyfast }\nobjectives: [‸Improve things]\n");
    const document = documentOf(text);
    const position = document.positionAt(offset);
    const analysis = analysePlan(text, view);
    const diagnostics = analysis.findings
      .filter(({ code }) => code === "smart/measurable" || code === "smart/time-bound")
      .map(({ code, message, range }) => ({ code, message, range: toLspRange(range, document) }));
    const request = { document, range: { start: position, end: position }, diagnostics };
    const actions = codeActions(analysis, { ...request, client: { documentChanges: true, snippets: false } }, view);
    const expanding = actions.filter(({ title }) => title === "Write it with fields, to be filled in");
    assert.deepEqual(
      expanding.map((one) => one.diagnostics?.map(({ code }) => code)),
      [["smart/measurable", "smart/time-bound"]],
    );
  });
});

import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { expandSentence } from "../../../src/core/edit/expand-sentence.ts";

const cases: readonly (readonly [what: string, before: string, after: string | undefined])[] = [
  [
    "becomes fields to be filled in, with who answers for the account",
    "account: { name: X, owner: c.morel }\nobjectives:\n  - Sell more # soon\n  - Keep it\n",
    "account: { name: X, owner: c.morel }\nobjectives:\n  - owner: c.morel\n    statement: Sell more # soon\n    measurable:\n    timeBound:\n      due:\n  - Keep it\n",
  ],
  [
    "needs nobody who answers for the account",
    "objectives:\r\n- Sell more\r\n",
    "objectives:\r\n- statement: Sell more\r\n  measurable:\r\n  timeBound:\r\n    due:\r\n",
  ],
  [
    "stays in brackets",
    "account: { owner: 'a, b' }\nobjectives: [Sell more, Keep it]\n",
    `account: { owner: 'a, b' }\nobjectives: [{ owner: "a, b", statement: Sell more, measurable:, timeBound: { due: } }, Keep it]\n`,
  ],
  [
    "may stand there alone",
    "objectives: ['Sell { more }']\n",
    "objectives: [{ statement: 'Sell { more }', measurable:, timeBound: { due: } }]\n",
  ],
  ["is left alone over several lines", "objectives:\n  - Sell\n    more\n", undefined],
  ["is left alone where it is written elsewhere", "notes: &a Sell more\nobjectives:\n  - *a\n", undefined],
  ["is left alone without a list", "objectives: Sell more\n", undefined],
  ["is left alone with fields", "objectives:\n  - statement: Sell more\n", undefined],
];

describe("the sentence of an objective", () => {
  for (const [what, before, after] of cases) {
    it(what, () => {
      const document = readPlanDocument(before);
      const [objective] = document.plan.objectives;
      const edits = objective ? expandSentence(document, objective, document.plan) : [];
      assert.equal(applyEdits(before, edits), after ?? before);
      if (after === undefined) assert.deepEqual(edits, []);
    });
  }

  it("gets measures a line each, or one that is words", () => {
    const before = "objectives:\n    - Sell more\n";
    const document = readPlanDocument(before);
    const [objective = assert.fail("no objective")] = document.plan.objectives;
    const expanded = (measurable: string | readonly { readonly indicator: string }[]) =>
      applyEdits(before, expandSentence(document, objective, document.plan, { measurable, timeBound: { due: null } }));
    const rest = "      timeBound:\n          due:\n";
    const head = "objectives:\n    - statement: Sell more\n      measurable:";
    assert.equal(
      expanded([{ indicator: "revenue" }, { indicator: "orders" }]),
      `${head}\n          - { indicator: revenue }\n          - { indicator: orders }\n${rest}`,
    );
    assert.equal(expanded("by orders"), `${head} by orders\n${rest}`);
  });
});

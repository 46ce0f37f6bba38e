import assert from "node:assert/strict";
import { analysePlan } from "../../../src/core/analysis.ts";
import { applyEdits } from "../../../src/core/edit/edit.ts";
import { rewritesIn } from "../../../src/core/features/rewrites.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";

/** The objectives of a plan once their first sentence is expanded; undefined when nothing is offered. */
function expanded(objectives: string, today = "2026-06-15"): string | undefined {
  const head = "accountPlan: 1\naccount: { name: Copyfast, owner: c.morel }\n";
  const text = `${head}objectives:${objectives}`;
  const context = { playbook: builtInPlaybook, today };
  const { document } = analysePlan(text, context);
  const at = document.plan.objectives[0]?.node.range.start ?? 0;
  const [rewrite] = rewritesIn(document, { start: at, end: at }, context);
  if (!rewrite) return undefined;
  assert.equal(rewrite.title.en, "Expand into SMART fields");
  const after = applyEdits(text, rewrite.edits);
  const errors = analysePlan(after, context).findings.filter(({ severity }) => severity === "error");
  assert.deepEqual(errors, []);
  return after.slice(`${head}objectives:`.length);
}

describe("expanding the sentence of an objective into SMART fields", () => {
  it("writes revenue, margin rate and the year", () => {
    const sentence = "Réaliser 200 000 € de CA à 35 % de marge en 2021, contre 180 K€ à 30 % l'an dernier";
    assert.equal(
      expanded(`\n  - ${sentence} # agreed\n`, "2021-01-10"),
      `
  - owner: c.morel
    statement: ${sentence} # agreed
    measurable:
      - { indicator: revenue, unit: EUR, baseline: 180000, target: 200000 }
      - { indicator: margin-rate, unit: "%", baseline: 30, target: 35 }
    timeBound:
      start: 2021-01-01
      due: 2021-12-31
`,
    );
  });

  it("writes a pace, and reckons a growth where it starts from a figure", () => {
    assert.match(
      expanded("\n- Faire 6 rdv par semaine d'ici fin septembre\n") ?? "",
      /- \{ indicator: meetings, per: week, target: 6 \}\n.*\n.*due: 2026-09-30/,
    );
    assert.match(
      expanded("\n- Grow revenue by 10 % from 180 k€ by the end of Q4\n") ?? "",
      /- \{ indicator: revenue, unit: EUR, baseline: 180000, target: 198000 \}/,
    );
    assert.match(
      expanded("\n- Grow revenue by 10 % by the end of Q4\n") ?? "",
      /- \{ indicator: revenue, baseline:, target: \}/,
    );
  });

  it("calls things that no indicator counts by their name", () => {
    assert.match(
      expanded("\n- Place 5 forklift drivers at Lidl before October\n") ?? "",
      /\{ indicator: forklift drivers, target: 5 \}/,
    );
  });

  it("leaves out what the sentence does not say, and stays in brackets where the list does", () => {
    assert.equal(
      expanded(" [Obtenir un rendez-vous avec la direction avant fin août]\n"),
      " [{ owner: c.morel, statement: Obtenir un rendez-vous avec la direction avant fin août, measurable:, timeBound: { due: 2026-08-31 } }]\n",
    );
  });

  it("has nothing to offer where nothing was understood, or fields are there already", () => {
    assert.equal(expanded("\n- Améliorer la relation\n"), undefined);
    assert.equal(expanded("\n- statement: Sell 40 copiers by 30/09\n"), undefined);
  });
});

import type { PlanDocument } from "../document.ts";
import { set } from "../edit/set.ts";
import type { Measure, Objective } from "../plan/plan.ts";
import type { Fix } from "../rules/fix.ts";
import { child } from "../source/tree.ts";

/** What a target is to beat: what the history of the account says of the year before, else left to be filled in. */
export function* baselines(objective: Objective, measure: Measure, document: PlanDocument): Generator<Fix> {
  if (measure.node.byKey.has("baseline")) return;
  const year = Number(objective.timeBound.due?.value.slice(0, 4)) - 1;
  const bought = boughtIn(year, document);
  const isYearlyRevenue = measure.indicator?.value === "revenue" && !measure.per;
  if (isYearlyRevenue && bought > 0 && measure.target && bought < measure.target.value) {
    yield {
      title: {
        en: "Take what was bought in {year} as the baseline: {bought}",
        fr: "Prendre pour point de départ les achats de {year} : {bought}",
      },
      data: { year: String(year), bought },
      edits: set(document, measure.node, ["baseline"], bought),
    };
  }
  yield {
    title: { en: "Add the baseline, to be filled in", fr: "Ajouter le point de départ, à remplir" },
    edits: set(document, measure.node, ["baseline"], null),
    prepares: true,
  };
}

/** In the currency of the plan. */
function boughtIn(year: number, { plan: { history, currency } }: PlanDocument): number {
  const own = history.purchases.filter(({ node, on }) => {
    const paidIn = child(node, "currency");
    const isOurs = !paidIn || (paidIn.kind === "scalar" && paidIn.value === currency?.value);
    return isOurs && on?.value.startsWith(`${year}-`);
  });
  return own.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0);
}

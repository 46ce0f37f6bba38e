import { stageOf } from "../../core/plan/stage.ts";
import type { DiscoveryModel } from "../../core/views/discovery.ts";
import type { Fraction } from "../../core/views/fraction.ts";
import type { GivenPlan } from "../plan/given-plan.ts";

/** For scripts: what is in it stays, what is new comes on top. Texts are in the language of the messages. */
export function coverageJson(model: DiscoveryModel, { path, document: { plan }, view }: GivenPlan): string {
  const { account, questions, expected, levels, groups, answered, notApplicable, needs, looseResponses } = model;
  const report = {
    version: 1,
    path,
    asOf: view.today,
    account: account ?? null,
    form: plan.sale.form?.value ?? null,
    stage: stageOf(plan),
    questions: figures(questions),
    expected,
    levels: levels.map(({ level, required, total, cells, topics }) => ({
      level,
      required,
      ...figures(total),
      dimensions: cells.map(({ dimension, fraction }) => ({ dimension, ...figures(fraction) })),
      topics: topics.map(({ id, status }) => ({ id, status })),
    })),
    toAsk: groups.map(({ whom, pointer = null, questions }) => ({ whom, pointer, questions })),
    answered,
    notApplicable,
    needs,
    looseResponses,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function figures({ answered, applicable, open, notAsked, notApplicable, coreWaiting }: Fraction) {
  return { answered, applicable, open, notAsked, notApplicable, coreWaiting };
}

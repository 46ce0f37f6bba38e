import type { Measure, Objective } from "../plan/plan.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { isMoney, isShare } from "../smart/indicator.ts";
import { difference, productOf, sumOf } from "./decimal.ts";

/** What an objective aims for in margin, and what concessions leave of it: both in percent, or both in money. */
export interface MarginLeft {
  readonly measure: Measure;
  readonly left: number;
  /** What was earned before, and is to be beaten. */
  readonly baseline: number;
}

/**
 * What the margin of an objective comes to when concessions cost so much: a rate of its revenue, or an amount. Undefined
 * when it aims for none, or when it can't be told.
 */
export function marginLeft({ measures }: Objective, cost: number, playbook: Playbook): MarginLeft | undefined {
  const totals = measures.filter(({ target, per }) => target && !per);
  const money = (name: string) => totals.find((one) => one.indicator?.value === name && isMoney(one, playbook));
  const amount = money("margin");
  const baselineOf = (measure: Measure) => measure.baseline?.value ?? 0;
  if (amount?.target) {
    return { measure: amount, left: difference(amount.target.value, cost), baseline: baselineOf(amount) };
  }
  const rate = totals.find((one) => one.indicator?.value === "margin-rate" && isShare(one, playbook));
  const revenue = (money("revenue") ?? money("recurring-revenue"))?.target?.value;
  if (!rate?.target || revenue === undefined || revenue <= 0) return undefined;
  const margin = productOf(revenue, rate.target.value); // a hundred times the amount
  const left = sumOf([margin, productOf(cost, -100)]) / revenue;
  return { measure: rate, left, baseline: baselineOf(rate) };
}

/** Whether nothing is left of the progress that the objective is about. */
export function isLost({ left, baseline }: MarginLeft): boolean {
  return left < baseline;
}

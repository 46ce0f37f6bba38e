import { type RfmAxis, type RfmMethod, rfmAxes } from "../playbook/playbook.ts";
import { type Cuts, countDistinct, fixedCuts, inOrder, limitsBelow, quantileCuts } from "./cuts.ts";
import { moneyFromNumber, perUnit } from "./money.ts";

/** How an axis is scored, and why so. */
export interface Axis {
  /** `none` where neither way is possible: the values are shown without scores. */
  readonly method: "quantiles" | "thresholds" | "none";
  readonly cuts: Cuts | undefined;
  /** The customers that were compared, and how many different values they have. */
  readonly customers: number;
  readonly distinct: number;
  readonly bins: number;
}

export type Axes = Readonly<Record<RfmAxis, Axis>>;

/**
 * Quantiles mean nothing for a handful of customers, nor where there are fewer different values than scores: the fixed
 * thresholds stand in for them, as they do when the playbook prefers them.
 */
export function axisOf(axis: RfmAxis, values: readonly bigint[], method: RfmMethod): Axis {
  const { bins, minimumCustomers } = method;
  const sorted = inOrder(values);
  const facts = { customers: values.length, distinct: countDistinct(sorted), bins };
  const comparable = facts.customers >= minimumCustomers && facts.distinct >= bins;
  if (method.method === "quantiles" && comparable) {
    return { ...facts, method: "quantiles", cuts: quantileCuts(sorted, bins) };
  }
  const limits = method.thresholds[axis];
  return isUsable(limits, bins)
    ? { ...facts, method: "thresholds", cuts: fixedCuts(limits.map((limit) => inUnitsOf(axis, limit))) }
    : { ...facts, method: "none", cuts: undefined };
}

/** One limit fewer than scores, each higher than the one before. */
export function isUsable(limits: readonly number[], bins: number): boolean {
  return (
    limits.length === bins - 1 && limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? limit))
  );
}

/** More is better for purchases and amounts; for recency, in days, less. */
export function scoreOn(axis: RfmAxis, value: bigint, { cuts, bins }: Axis): number | undefined {
  if (!cuts) return undefined;
  const below = limitsBelow(value, cuts);
  return axis === "recency" ? bins - below : 1 + below;
}

/** Whether every value has the same scores by either; of one method. */
export function scoreAlike(some: Axes, others: Axes): boolean {
  const floorsOf = (axes: Axes) => rfmAxes.map((axis) => axes[axis].cuts?.floors.join() ?? "none").join(" ");
  return floorsOf(some) === floorsOf(others);
}

/** The limits between scores as people write them: days, purchases, an amount. The nearest numbers; undefined without scores. */
export function limitNumbers(axis: RfmAxis, { cuts }: Axis): number[] | undefined {
  const unit = axis === "monetary" ? perUnit : 1;
  return cuts?.limits.map((limit) => Number(limit) / (Number(cuts.denominator) * unit));
}

function inUnitsOf(axis: RfmAxis, limit: number): bigint {
  return axis === "monetary" ? moneyFromNumber(limit) : BigInt(Math.trunc(limit));
}

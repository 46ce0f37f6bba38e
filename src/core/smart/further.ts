import type { Measure } from "../plan/plan.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { directionOf, isCount } from "./indicator.ts";

/** Smaller figures than this have decimals, unless things are counted. */
const leastWhole = 5;

/** A figure better than the baseline by a share of it, as somebody would write it; what is counted comes whole: 3 orders, then 4. */
export function further(baseline: number, share: number, measure: Measure, playbook: Playbook): number {
  const sign = directionOf(measure, playbook) === "higher" ? 1 : -1;
  const change = baseline === 0 ? 1 : Math.abs(baseline) * share;
  const value = baseline + sign * change;
  const isWhole = Number.isInteger(baseline) && (Math.abs(baseline) >= leastWhole || isCount(measure, playbook));
  return isWhole ? sign * Math.ceil(sign * value - 1e-9) : Number(value.toPrecision(3));
}

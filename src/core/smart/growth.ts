import type { Measure } from "../plan/plan.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { directionOf } from "./indicator.ts";

export interface Growth {
  /** Target against baseline in the measure's unit; positive is progress, whichever way the indicator goes. */
  readonly change: number;
  /** The change in percent of the baseline; undefined when the baseline is 0. */
  readonly percent: number | undefined;
}

/** How far the target lies beyond the baseline; undefined while one of the two is missing. */
export function growthOf(measure: Measure, playbook: Playbook): Growth | undefined {
  const { baseline, target } = measure;
  if (!baseline || !target) return undefined;
  const sign = directionOf(measure, playbook) === "higher" ? 1 : -1;
  const change = sign * (target.value - baseline.value);
  return { change, percent: baseline.value === 0 ? undefined : (change / Math.abs(baseline.value)) * 100 };
}

import type { Amount, Driver, Text } from "../plan/plan.ts";
import type { Period } from "../plan/vocabulary.ts";
import { convertPace, periodsIn } from "./periods.ts";
import type { Track } from "./track.ts";

/** What an activity brings: its volume times its yield. */
export interface Contribution {
  readonly activity: Text;
  readonly volume: Amount;
  readonly per: Period | undefined;
  readonly yield: NonNullable<Driver["yield"]>;
  /** How often the activity's own period fits into the measure's, or into the whole time of the objective. */
  readonly times: number;
  readonly result: number;
}

/** Whether the activities carry the target. All figures are in the measure's unit and period. */
export interface Capacity {
  /** The largest first. */
  readonly contributions: readonly [Contribution, ...Contribution[]];
  readonly total: number;
  /** What the activities have to bring: the target, or for a total that goes on from its baseline what it adds. */
  readonly required: number;
  /** What is missing; 0 when the activities carry it. */
  readonly gap: number;
}

/**
 * Volume × yield summed over the activities of a measure: 40 calls a week at one meeting in 8 calls are 5 meetings a
 * week. Undefined when a figure is missing, or when less is better: then no activity adds up to the target.
 */
export function capacityOf(track: Track): Capacity | undefined {
  const required = requiredOf(track);
  if (required === undefined || required <= 0) return undefined;
  const contributions: Contribution[] = [];
  for (const driver of track.drivers) {
    const contribution = contributionOf(driver, track);
    if (!contribution) return undefined;
    contributions.push(contribution);
  }
  const [first, ...others] = contributions.sort((a, b) => b.result - a.result);
  if (!first) return undefined;
  const total = contributions.reduce((sum, { result }) => sum + result, 0);
  // A fraction such as 1/3 must not leave a gap of its own.
  const gap = required - total > Math.abs(required) * 1e-9 ? required - total : 0;
  return { contributions: [first, ...others], total, required, gap };
}

/** How much of the largest activity, in its own period, would carry the target with the others as they are. */
export function volumeToReach({ contributions: [largest], total, required }: Capacity): number {
  const others = total - largest.result;
  return Math.ceil((required - others) / (largest.yield.ratio * largest.times) - 1e-9);
}

function requiredOf({ measure, better, startValue }: Track): number | undefined {
  if (!measure.target || better === "lower") return undefined;
  if (measure.per) return measure.target.value;
  return startValue === undefined ? undefined : measure.target.value - startValue;
}

function contributionOf({ activity, volume, per, yield: rate }: Driver, track: Track): Contribution | undefined {
  const times = timesIn(per?.value, track);
  if (!activity || !volume || !rate?.ratio || times === undefined) return undefined;
  return { activity, volume, per: per?.value, yield: rate, times, result: volume.value * rate.ratio * times };
}

function timesIn(period: Period | undefined, { measure, start, due }: Track): number | undefined {
  if (measure.per) return period && convertPace(1, period, measure.per.value);
  if (!period) return 1; // so many in all, for a target that is so many in all
  return start && due && start < due ? periodsIn(start, due, period) : undefined;
}

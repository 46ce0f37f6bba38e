import type { Located } from "../finding.ts";
import { daysBetween } from "../plan/iso-date.ts";
import type { Amount, Progress } from "../plan/plan.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { Track } from "./track.ts";

/** A value that a measure should have on a day, or had. */
export interface Point {
  readonly day: string;
  readonly value: number;
  /** Where the plan says so, unless it only follows from the plan. */
  readonly at: Located | undefined;
}

/**
 * The value that a measure should have on a day to be on time, on the straight lines from its start over its milestones
 * to its target. Undefined where the plan does not say enough, such as before the first milestone without a start.
 */
export function expectedAt(track: Track, day: string): number | undefined {
  const points = courseOf(track);
  const next = points.findIndex((point) => point.day > day);
  const before = points[(next < 0 ? points.length : next) - 1];
  const after = points[next];
  if (!before || !after) return before?.value;
  const share = daysBetween(before.day, day) / daysBetween(before.day, after.day);
  return before.value + share * (after.value - before.value);
}

/** The way from the start over the milestones to the target, day by day. */
export function courseOf({ start, startValue, due, measure, milestones }: Track): Point[] {
  const points: Point[] = milestones.flatMap(({ due, target }) =>
    due && target ? { day: due.value, value: target.value, at: target } : [],
  );
  if (start !== undefined && startValue !== undefined) points.push({ day: start, value: startValue, at: undefined });
  if (due !== undefined && measure.target) points.push({ day: due, value: measure.target.value, at: measure.target });
  return points.sort((a, b) => daysBetween(b.day, a.day));
}

/** A result that was noted, with its day. */
export interface Result {
  readonly node: Progress["node"];
  readonly on: string;
  readonly value: Amount;
}

/**
 * - reached: the target is met
 * - missed: the objective was due and the target is not met
 * - ahead, behind: off the expected value by more than the playbook tolerates
 * - on-track: near the expected value
 * - unknown: the plan does not say what to expect on that day
 */
export type StandingState = "reached" | "missed" | "ahead" | "behind" | "on-track" | "unknown";

export interface Standing {
  readonly state: StandingState;
  readonly latest: Result;
  /** On the day of the latest result. */
  readonly expected: number | undefined;
}

/** How a measure stands by its latest result up to today; undefined without one, or when it is from before the start. */
export function standingOf(track: Track, today: string, { smart }: Playbook): Standing | undefined {
  const latest = latestResult(track, today);
  if (!latest || (track.start !== undefined && latest.on < track.start)) return undefined;
  const expected = expectedAt(track, latest.on);
  return {
    latest,
    expected,
    state: stateOf(track, { latest, expected, today, tolerance: smart.offTrackTolerance / 100 }),
  };
}

interface Evidence {
  readonly latest: Result;
  readonly expected: number | undefined;
  readonly today: string;
  /** Share of the expected value. */
  readonly tolerance: number;
}

function stateOf(track: Track, { latest, expected, today, tolerance }: Evidence): StandingState {
  const { due, startValue, better } = track;
  const target = track.measure.target?.value;
  const over = due !== undefined && due < today;
  const sign = better === "higher" ? 1 : -1;
  const reached = target !== undefined && sign * (latest.value.value - target) >= 0;
  // "At most 20 complaints this year" is met from the first day on: only its end can tell.
  const wasReachedAtStart = target !== undefined && startValue !== undefined && sign * (startValue - target) >= 0;
  if (reached && (over || !wasReachedAtStart)) return "reached";
  if (over && target !== undefined) return "missed";
  if (expected === undefined) return "unknown";
  const lead = sign * (latest.value.value - expected);
  if (Math.abs(lead) <= Math.abs(expected) * tolerance) return "on-track";
  return lead > 0 ? "ahead" : "behind";
}

/** Of two results of one day the later one in the text counts. */
function latestResult({ progress }: Track, today: string): Result | undefined {
  let latest: Result | undefined;
  for (const { node, on, value } of progress) {
    if (!on || !value || on.value > today || (latest && on.value < latest.on)) continue;
    latest = { node, on: on.value, value };
  }
  return latest;
}

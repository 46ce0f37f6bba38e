import { daysBetween } from "../plan/iso-date.ts";
import type { Driver, Measure, Milestone, Objective, Progress, Text } from "../plan/plan.ts";
import type { Direction } from "../plan/vocabulary.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { directionOf, isMoney, isShare } from "./indicator.ts";

/** A measure with all that its objective says about it: where it starts, the steps on the way, the activity, the results. */
export interface Track {
  readonly measure: Measure;
  readonly better: Direction;
  readonly start: string | undefined;
  readonly due: string | undefined;
  /** Where the count begins: 0 for a total that adds up, the baseline for a level that moves; undefined when unknown. */
  readonly startValue: number | undefined;
  /** True of what can only be a level: a share, a score, so many a week. */
  readonly isLevel: boolean;
  /** In the order of the text. */
  readonly milestones: readonly Milestone[];
  readonly progress: readonly Progress[];
  /** The activities whose results are counted in this measure. */
  readonly drivers: readonly Driver[];
}

/** One track for each measure of an objective. */
export function tracksOf(objective: Objective, playbook: Playbook): Track[] {
  const { measures, timeBound, progress } = objective;
  const milestonesOf = groupByMeasure(measures, timeBound.milestones);
  const progressOf = groupByMeasure(measures, progress);
  const driversOf = groupDrivers(objective, playbook);
  return measures.map((measure) => {
    const track = {
      measure,
      better: directionOf(measure, playbook),
      start: timeBound.start?.value,
      due: timeBound.due?.value,
      isLevel: measure.per !== undefined || isShare(measure, playbook),
      milestones: milestonesOf.get(measure) ?? [],
      progress: progressOf.get(measure) ?? [],
      drivers: driversOf.get(measure) ?? [],
    };
    return { ...track, startValue: startValueOf(track) };
  });
}

/** What names an indicator goes to the first measure of that indicator, what names none to the first measure of all. */
export function groupByMeasure<Entry extends { readonly indicator: Text | undefined }>(
  measures: readonly Measure[],
  entries: readonly Entry[],
): ReadonlyMap<Measure | undefined, readonly Entry[]> {
  const byIndicator = new Map<string, Measure>();
  for (const measure of measures) {
    const name = measure.indicator?.value;
    if (name !== undefined && !byIndicator.has(name)) byIndicator.set(name, measure);
  }
  const groups = new Map<Measure | undefined, Entry[]>();
  for (const entry of entries) {
    const measure = entry.indicator ? byIndicator.get(entry.indicator.value) : measures[0];
    const group = groups.get(measure);
    if (group) group.push(entry);
    else groups.set(measure, [entry]);
  }
  return groups;
}

/**
 * An activity is compared with the measure that it names. When none names one, the objective has a single measure and
 * that one counts things (no money, no share), the activities can only be meant for it.
 */
function groupDrivers(
  { measures, realistic }: Objective,
  playbook: Playbook,
): ReadonlyMap<Measure | undefined, readonly Driver[]> {
  const naming = realistic.drivers.filter(({ indicator }) => indicator);
  if (naming.length > 0) return groupByMeasure(measures, naming);
  const [only] = measures;
  if (!only || measures.length > 1 || isMoney(only, playbook) || isShare(only, playbook)) return new Map();
  return new Map([[only, realistic.drivers]]);
}

/**
 * Last year's revenue is no starting point: this year's begins at 0 again. A margin rate does start from last year's.
 * Where the unit does not tell, the first milestone does, by which of the two straight lines it lies nearer to; without
 * one, what should rise is taken to add up from 0, which expects the least.
 */
function startValueOf(track: Omit<Track, "startValue">): number | undefined {
  const { isLevel, better, measure, milestones, start, due } = track;
  const baseline = measure.baseline?.value;
  const target = measure.target?.value;
  if (isLevel) return baseline;
  const first = milestones.find((milestone) => milestone.due && milestone.target);
  if (baseline !== undefined && target !== undefined && first?.due && first.target && start && due && start < due) {
    const share = daysBetween(start, first.due.value) / daysBetween(start, due);
    const missedFromZero = Math.abs(first.target.value - share * target);
    const missedFromBaseline = Math.abs(first.target.value - (baseline + share * (target - baseline)));
    return missedFromZero <= missedFromBaseline ? 0 : baseline;
  }
  return better === "higher" ? 0 : baseline;
}

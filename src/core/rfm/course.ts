import type { Activity } from "./activity.ts";
import type { DayNumber } from "./day-number.ts";
import type { Money } from "./money.ts";
import type { Window } from "./window.ts";

/** What was bought step by step in two windows, the earliest step first. */
export interface Course {
  readonly current: readonly Step[];
  readonly previous: readonly Step[];
}

export interface Step {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly frequency: number;
  /** Meaningless where it mixes currencies: see `Values.monetary`. */
  readonly total: Money;
}

/** A step, and what an account did in it. */
export type StepActivity = readonly [step: Window, activity: Activity | undefined];

/** The steps of a window and of the one before it, in any order. */
export function courseOf(steps: readonly StepActivity[], { from: start }: Window): Course {
  const all = steps
    .map(([{ from, to }, activity]): Step => {
      return { from, to, frequency: activity?.frequency ?? 0, total: activity?.total ?? 0n };
    })
    .sort((a, b) => a.from - b.from);
  return { current: all.filter(({ from }) => from >= start), previous: all.filter(({ from }) => from < start) };
}

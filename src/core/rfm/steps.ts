import { addMonths, type DayNumber } from "./day-number.ts";
import type { Window } from "./window.ts";

/** More steps than this are no picture of a period any more. */
const mostSteps = 13;

/** Of fewer months, the days tell more. */
const leastMonths = 6;

/**
 * A window cut into steps to look at its course, the earliest first: by months where it is made of whole ones, else by equal
 * numbers of days. The last one may be shorter.
 */
export function stepsOf(window: Window): readonly Window[] {
  const startOf = stepStarts(window);
  const steps: Window[] = [];
  for (let step = 0; startOf(window.from, step) <= window.to; step++) {
    const end = Math.min(startOf(window.from, step + 1) - 1, window.to);
    steps.push({ from: startOf(window.from, step), to: end, asOf: end });
  }
  return steps;
}

/** The last day of the step that follows a window: when it is over, the first step of the window has left it. */
export function endOfNextStep(window: Window): DayNumber {
  return stepStarts(window)(window.to + 1, 1) - 1;
}

/** Gives the start of a step that is counted from a day. */
function stepStarts({ from, to }: Window): (day: DayNumber, step: number) => DayNumber {
  const months = Math.round((to + 1 - from) / 30.44);
  if (months >= leastMonths && addMonths(from, months) === to + 1) {
    const size = Math.ceil(months / mostSteps);
    return (day, step) => addMonths(day, step * size);
  }
  const size = Math.max(Math.ceil((to + 1 - from) / mostSteps), 1);
  return (day, step) => day + step * size;
}

import { periodEndsBetween } from "../plan/calendar.ts";
import { addDays, daysBetween } from "../plan/iso-date.ts";
import type { Track } from "./track.ts";

/** A milestone to be: without a target when the plan does not say where the count begins. */
export interface Milestone {
  readonly due: string;
  readonly target: number | undefined;
}

/** More steps than this nobody follows. */
const maxSteps = 6;

/**
 * Milestones on the straight line from the start to the target: at the ends of the quarters where the way is long enough,
 * of the months where it is short, of half-years or years where it is very long.
 */
export function stepsTowards(track: Track | undefined, start: string, due: string): Milestone[] {
  // A step right after the start would say nothing.
  const lengths = [3, 1, 6, 12].map((months) => periodEndsBetween(addDays(start, 5 * months), due, months));
  const fitting = lengths.find((ends) => ends.length > 0 && ends.length <= maxSteps);
  const ends = fitting ?? [addDays(start, Math.round(daysBetween(start, due) / 2))];
  return ends.map((day) => ({ due: day, target: track && valueAt(track, { start, due, day }) }));
}

interface Days {
  readonly start: string;
  readonly due: string;
  readonly day: string;
}

function valueAt({ measure, startValue }: Track, { start, due, day }: Days): number | undefined {
  const target = measure.target?.value;
  if (target === undefined || startValue === undefined) return undefined;
  const share = daysBetween(start, day) / daysBetween(start, due);
  return roundOn({ from: startValue, to: target, share });
}

/** The figure on a straight line between two others, as somebody would write it: 50,000 and not 49,315.07. */
export function roundOn({ from, to, share }: { from: number; to: number; share: number }): number {
  const span = to - from;
  if (span === 0) return to;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(span))) - 1);
  const isCounted = Number.isInteger(from) && Number.isInteger(to) && Math.abs(span) >= 2;
  const step = isCounted ? Math.max(unit, 1) : unit;
  const value = from + Math.round((span * share) / step) * step;
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  return Number(Math.min(Math.max(value, least), most).toPrecision(12));
}

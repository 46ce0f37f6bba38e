import { addMonths, type DayNumber, dayNumberFrom } from "./day-number.ts";

/** The days looked at, both included, and the day from which recency is counted. */
export interface Window {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly asOf: DayNumber;
}

/** A length of time: a number with d, w, m or y. */
export const periodPattern = /^([1-9]\d{0,3})([dwmy])$/;

/** The window of a length that ends on a day. Months run from the day after the same day: 2025-06-16 to 2026-06-15. */
export function windowOf(period: string, to: DayNumber, asOf: DayNumber = to): Window {
  return { from: stepBack(to + 1, period), to, asOf };
}

/** The window of the same length right before: of whole months when this one is, else of as many days. */
export function previousOf(window: Window, period?: string): Window {
  const { from, to, asOf } = window;
  const earlier = period ? stepBack(from, period) : stepBackAsFar(from, to + 1);
  return { from: earlier, to: from - 1, asOf: from - 1 + (asOf - to) };
}

function stepBack(end: DayNumber, period: string): DayNumber {
  const [, count = "1", unit] = periodPattern.exec(period) ?? [];
  const number = Number(count);
  const back = unit === "d" ? end - number : unit === "w" ? end - 7 * number : addMonths(end, -months(number, unit));
  return Math.max(back, earliest);
}

function months(number: number, unit: string | undefined): number {
  return unit === "y" ? 12 * number : number;
}

function stepBackAsFar(from: DayNumber, end: DayNumber): DayNumber {
  const wholeMonths = Math.round((end - from) / 30.44);
  return wholeMonths > 0 && addMonths(from, wholeMonths) === end ? addMonths(from, -wholeMonths) : from - (end - from);
}

const earliest = dayNumberFrom(1, 1, 1) ?? 0;

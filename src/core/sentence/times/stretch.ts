import { endOfPeriod, firstDay } from "../../plan/calendar.ts";
import { addDays, isIsoDate } from "../../plan/iso-date.ts";

/** Days of the calendar from one to another (ISO), both included. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** How long a stretch is: what its beginning and its middle are depends on it. */
export type Scale = "day" | "week" | "month" | "quarter" | "half" | "year";

/** Which part of a stretch is meant; `first` and `second` are its halves, `rest` what of it is to come. */
export type Part = "beginning" | "middle" | "end" | "first" | "second" | "rest";

export const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** A day, when it exists. */
export function dayOf(year: number, month: number, day: number): Stretch | undefined {
  const iso = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return isIsoDate(iso) ? { from: iso, to: iso } : undefined;
}

/** So many months from the first of one; the months of a year, a half, a quarter or a single one. */
export function monthsFrom(year: number, month: number, count: 1 | 3 | 6 | 12): Stretch {
  const from = firstDay(year, month);
  return { from, to: endOfPeriod(from, count) };
}

export const yearOf = (year: number) => monthsFrom(year, 1, 12);

/** A week of ISO 8601, from Monday to Sunday: the first of a year holds its 4 January. */
export function weekOf(year: number, week: number): Stretch {
  return weekAround(addDays(`${pad(year, 4)}-01-04`, (week - 1) * 7));
}

export function weekAround(day: string): Stretch {
  const from = addDays(day, -weekday(day));
  return { from, to: addDays(from, 6) };
}

/** The week, month, quarter, half or year around a day, or so many further on (before, when negative). */
export function unitAround(day: string, unit: Exclude<Scale, "day">, ahead = 0): Stretch {
  if (unit === "week") return weekAround(addDays(day, ahead * 7));
  const months = monthsIn[unit];
  const around = addMonths(`${day.slice(0, 7)}-01`, ahead * months);
  const month = Math.floor((monthOf(around) - 1) / months) * months + 1;
  return monthsFrom(yearIn(around), month, months);
}

/** The same day so many months later; the last of the month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const count = yearIn(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const last = monthsFrom(year, month, 1).to;
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

export const yearIn = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));

/** 0 for a Monday, 6 for a Sunday. */
export function weekday(day: string): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of Nature (1876). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return `${pad(year, 4)}-${pad(Math.floor(days / 31))}-${pad((days % 31) + 1)}`;
}

/**
 * What people mean by a part of a stretch: the middle of a month is its 15th, that of a quarter the 15th of its second
 * month; early in a month is until its 10th, early in a quarter its first month, early in a year its first quarter.
 */
export function partOf({ from, to }: Stretch, part: Part, scale: Scale): Stretch {
  if (part === "rest") return { from, to };
  if (scale === "day" || part === "end") return { from: to, to };
  const half =
    scale === "month" ? addDays(from, 14) : scale === "week" ? addDays(from, 2) : halfOf(from, monthsIn[scale]);
  if (part === "first") return { from, to: half };
  if (part === "second") return { from: addDays(half, 1), to };
  if (part === "middle") return { from, to: half };
  const early = {
    week: addDays(from, 1),
    month: addDays(from, 9),
    quarter: monthEnd(from, 1),
    half: monthEnd(from, 2),
  };
  return { from, to: scale === "year" ? monthEnd(from, 3) : early[scale] };
}

/** The last day of the first half: 15 February of a quarter that begins in January. */
function halfOf(from: string, months: number): string {
  const middle = addMonths(from, Math.floor(months / 2));
  return months % 2 === 0 ? addDays(middle, -1) : addDays(middle, 14);
}

function monthEnd(from: string, months: number): string {
  return addDays(addMonths(from, months), -1);
}

function pad(part: number, length = 2): string {
  return String(part).padStart(length, "0");
}

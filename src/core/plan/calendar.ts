import type { Localized } from "../locale.ts";
import { addDays, daysBetween } from "./iso-date.ts";

/** The last day of the period of a length in months (1, 3, 6 or 12) in which a day lies: 2026-06-30 for a day of May and 3. */
export function endOfPeriod(day: string, months: number): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const last = Math.ceil(month / months) * months; // 1 to 12
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return `${firstDay(year, last).slice(0, -2)}${days}`;
}

/** The last days of the periods that end between two days, neither of them included, the earliest first. */
export function periodEndsBetween(start: string, end: string, months: number): string[] {
  const ends: string[] = [];
  for (let day = endOfPeriod(start, months); day < end; day = endOfPeriod(addDays(day, 1), months)) {
    if (day > start) ends.push(day);
  }
  return ends;
}

/** Days by which something may well be due: the ends of this quarter, the next one and the year. Two weeks at least ahead. */
export function likelyDueDays(from: string): string[] {
  const thisQuarter = endOfPeriod(from, 3);
  const first = daysBetween(from, thisQuarter) >= 14 ? thisQuarter : endOfPeriod(addDays(thisQuarter, 1), 3);
  const second = endOfPeriod(addDays(first, 1), 3);
  return [...new Set([first, second, endOfPeriod(second, 12)])];
}

/** The last day of a month as people say it: "the end of June 2026". */
export function endOfMonthInWords(day: string): Localized {
  const date = new Date(Date.parse(day));
  const words = (language: string) =>
    new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(date);
  return { en: `the end of ${words("en")}`, fr: `fin ${words("fr")}` };
}

/** The first day of a month from 1 to 12. */
export function firstDay(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}

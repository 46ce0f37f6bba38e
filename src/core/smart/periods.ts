import type { Localized } from "../locale.ts";
import { addDays, daysBetween } from "../plan/iso-date.ts";
import type { Period } from "../plan/vocabulary.ts";

/**
 * How many of each period a year of work has: 12 months of the calendar, 52 weeks of 5 working days. That is before
 * holidays and leave (the legal working week, no more), so what does not fit into such a year fits into no real one.
 */
const perYear: Readonly<Record<Period, number>> = { day: 260, week: 52, month: 12, quarter: 4, year: 1 };

/** "6 a week": how a sentence names a pace. */
export const paces: Readonly<Record<Period, Localized>> = {
  day: { en: "a day", fr: "par jour" },
  week: { en: "a week", fr: "par semaine" },
  month: { en: "a month", fr: "par mois" },
  quarter: { en: "a quarter", fr: "par trimestre" },
  year: { en: "a year", fr: "par an" },
};

/** So many in one period, as so many in another: 8 a day are 40 a week. */
export function convertPace(volume: number, from: Period, to: Period): number {
  return from === to ? volume : (volume * perYear[from]) / perYear[to];
}

/** "65 in all": how a sentence names a total. */
export const inAll: Localized = { en: "in all", fr: "en tout" };

/**
 * How many of a period there are from one day to another, both included. Whole months are counted by the calendar, so
 * that April to June are 3 months, one quarter and 13 weeks; in any other span weeks are counted by their days.
 */
export function periodsIn(start: string, due: string, period: Period): number {
  const end = addDays(due, 1);
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = start.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = end.split("-").map(Number);
  const weeks = daysBetween(start, end) / 7;
  if (fromDay !== toDay && period === "week") return weeks;
  if (fromDay !== toDay && period === "day") return weeks * 5;
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) + (toDay - fromDay) / 30;
  return (months / 12) * perYear[period];
}

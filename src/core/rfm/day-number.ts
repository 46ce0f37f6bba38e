/**
 * A day as the number of days since 1970-01-01: a million order lines are compared by it, which texts and Date objects
 * are too slow for.
 */
export type DayNumber = number;

/** Undefined for a day that does not exist. Years 1 to 9999 of our calendar. */
export function dayNumberFrom(year: number, month: number, day: number): DayNumber | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year))) {
    return undefined;
  }
  // Years that begin in March have their leap day at the end (http://howardhinnant.github.io/date_algorithms.html).
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Of a day that exists, YYYY-MM-DD. */
export function dayNumberOf(iso: string): DayNumber {
  return Math.round(Date.parse(iso) / millisecondsPerDay);
}

export function isoOf(day: DayNumber): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The same day of the month some months later, or the last day when that month has fewer. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const [year = 0, month = 0, dayOfMonth = 0] = isoOf(day).split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayNumberFrom(newYear, newMonth, Math.min(dayOfMonth, daysIn(newMonth, newYear))) ?? day;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const millisecondsPerDay = 86_400_000;

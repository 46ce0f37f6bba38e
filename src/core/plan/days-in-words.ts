import { type Locale, type Localized, perLocale } from "../locale.ts";

const distance = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));

const parts = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const calendar = perLocale((locale) => new Intl.DateTimeFormat(locale, parts));

const short = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
const shortCalendar = perLocale((locale) => new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, short));

/** A day that exists in few words, for tables and charts: 31 Mar 2026, « 31 mars 2026 ». */
export function dayInBrief(day: string, locale: Locale): string {
  return shortCalendar(locale).format(new Date(`${day}T00:00:00Z`));
}

/** The same in both languages, for a sentence that is said in either. */
export function briefly(day: string): Localized {
  return { en: dayInBrief(day, "en"), fr: dayInBrief(day, "fr") };
}

/** So many days from today: "in 12 days", "yesterday", « il y a 3 jours ». */
export function daysInWords(days: number, locale: Locale): string {
  return distance(locale).format(days, "day");
}

/** The same in both languages, for days that are over: "yesterday", "3 days ago". */
export function daysAgo(days: number): Localized {
  return { en: daysInWords(-days, "en"), fr: daysInWords(-days, "fr") };
}

/** A day that exists with its weekday, the day first in both languages: "Monday 15 June 2026". */
export function dayInWords(day: string, locale: Locale): string {
  const found = calendar(locale).formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: keyof Intl.DateTimeFormatPartTypesRegistry) =>
    found.find((one) => one.type === type)?.value ?? "";
  const date = locale === "fr" && part("day") === "1" ? "1er" : part("day");
  return `${part("weekday")} ${date} ${part("month")} ${part("year")}`;
}

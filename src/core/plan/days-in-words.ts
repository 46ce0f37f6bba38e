import type { Locale, Localized } from "../locale.ts";

// Made once: making one takes far longer than using it.
const distances: Readonly<Record<Locale, Intl.RelativeTimeFormat>> = {
  en: new Intl.RelativeTimeFormat("en", { numeric: "auto" }),
  fr: new Intl.RelativeTimeFormat("fr", { numeric: "auto" }),
};

const parts = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const calendars: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en", parts),
  fr: new Intl.DateTimeFormat("fr", parts),
};

const short = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
const shortCalendars: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-GB", short),
  fr: new Intl.DateTimeFormat("fr", short),
};

/** A day that exists in few words, for tables and charts: 31 Mar 2026, « 31 mars 2026 ». */
export function dayInBrief(day: string, locale: Locale): string {
  return shortCalendars[locale].format(new Date(`${day}T00:00:00Z`));
}

/** The same in both languages, for a sentence that is said in either. */
export function briefly(day: string): Localized {
  return { en: dayInBrief(day, "en"), fr: dayInBrief(day, "fr") };
}

/** So many days from today: "in 12 days", "yesterday", « il y a 3 jours ». */
export function daysInWords(days: number, locale: Locale): string {
  return distances[locale].format(days, "day");
}

/** The same in both languages, for days that are over: "yesterday", "3 days ago". */
export function daysAgo(days: number): Localized {
  return { en: daysInWords(-days, "en"), fr: daysInWords(-days, "fr") };
}

/** A day that exists with its weekday, the day first in both languages: "Monday 15 June 2026". */
export function dayInWords(day: string, locale: Locale): string {
  const found = calendars[locale].formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: keyof Intl.DateTimeFormatPartTypesRegistry) =>
    found.find((one) => one.type === type)?.value ?? "";
  const date = locale === "fr" && part("day") === "1" ? "1er" : part("day");
  return `${part("weekday")} ${date} ${part("month")} ${part("year")}`;
}

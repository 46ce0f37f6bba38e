import type { Word } from "../words.ts";
import { monthNames, weeksOfDay } from "./calendar-words.ts";
import { dayAt, numberedDay } from "./days.ts";
import { feastAt } from "./feasts.ts";
import type { Named, Reader } from "./named.ts";
import { partOfYearAt } from "./parts-of-year.ts";
import { type Context, plainAt } from "./pattern.ts";
import { followed, offsetAt, relativeRecurring, relativeUnit } from "./relative.ts";
import { unitAround } from "./stretch.ts";
import { yearAt } from "./years.ts";

/** A stretch as a whole: no beginning, middle or end of it. */
export const wholeAt: Reader = (words, at, context, certainty) =>
  relativeUnit(words, at, context) ??
  offsetAt(words, at, context) ??
  relativeRecurring(words, at, context) ??
  weekOfDay(words, at, context) ??
  followed(dayAt(words, at, context, certainty), words, context) ??
  monthOf(words, at, context) ??
  followed(partOfYearAt(words, at, context, certainty) ?? feastAt(words, at, context, certainty), words, context) ??
  yearAt(words, at, context, certainty);

/** "le mois de juin", "the month of June". */
function monthOf(words: readonly Word[], at: number, context: Context): Named | undefined {
  const name = monthNames(words, at);
  return name && partOfYearAt(words, name.end, context, "sure");
}

/** "semaine du 12 octobre", "week of March 3". */
function weekOfDay(words: readonly Word[], at: number, context: Context): Named | undefined {
  const name = weeksOfDay(words, at);
  if (!name) return undefined;
  const article = /^(?:the|le)$/.test(plainAt(words, name.end)) ? 1 : 0;
  const day = dayAt(words, name.end + article, context, "sure") ?? numberedDay(words, name.end, context);
  return day && { end: day.end, scale: "week", stretch: unitAround(day.stretch.from, "week") };
}

import { addDays } from "../../plan/iso-date.ts";
import { phraseBook, phrases } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { deicticAfter, deicticBefore, ends, links, parts, units, weekdays } from "./calendar-words.ts";
import { dayAt } from "./days.ts";
import { feastAt } from "./feasts.ts";
import { inYearOrEvery, ordinalAt, partOfYearAt } from "./months.ts";
import { type Certainty, everyYear, lastOf, type Named, type Reader } from "./named.ts";
import { type Context, plainAt } from "./pattern.ts";
import { type Part, partOf, type Stretch, unitAround, yearIn } from "./stretch.ts";
import { shortYear, yearAfter, yearAt } from "./years.ts";

/** Whatever stretch of the calendar the words name: "fin T1 2027", "next quarter", "le 30/06", "cet été". */
export const namedAt: Reader = (words, at, context, certainty) =>
  partAt(words, at, context, certainty) ??
  endAt(words, at, context) ??
  relativeDay(words, at, context) ??
  wholeAt(words, at, context, certainty);

const monthNames = phrases("mois de|mois d'|month of");

/** "le mois de juin", "the month of June". */
function monthOf(words: readonly Word[], at: number, context: Context): Named | undefined {
  const name = monthNames(words, at);
  return name && partOfYearAt(words, name.end, context, "sure");
}

/** A stretch as a whole: no beginning, middle or end of it. */
const wholeAt: Reader = (words, at, context, certainty) =>
  relativeUnit(words, at, context) ??
  relativeRecurring(words, at, context) ??
  weekOfDay(words, at, context) ??
  followed(dayAt(words, at, context, certainty), words, context) ??
  monthOf(words, at, context) ??
  followed(partOfYearAt(words, at, context, certainty) ?? feastAt(words, at, context, certainty), words, context) ??
  yearAt(words, at, context, certainty);

/** "début T2", "mi-mars", "end of next quarter", "fin d'année 2027", "second week of September". */
function partAt(words: readonly Word[], at: number, context: Context, certainty: Certainty): Named | undefined {
  const week = weekOfMonth(words, at, context);
  if (week) return week;
  const part = parts(words, at);
  if (!part || isPaymentTerm(words, at)) return undefined;
  const link = links(words, part.end);
  // "first half of March" is a part of the month, "first half of 2027" half a year.
  const start = link?.end ?? part.end;
  const whole =
    wholeAt(words, start, context, "sure") ??
    currentUnit(words, start, context, part.meaning) ??
    shortYear(words, start, context);
  if (!whole || (whole.scale === "day" && part.meaning !== "end" && !whole.inYear)) return undefined;
  const isHalf = part.meaning === "first" || part.meaning === "second";
  if (isHalf && (!link || whole.scale !== "month")) return undefined;
  if (certainty === "bare" && !isHalf && part.meaning === "end" && whole.scale === "day" && !link) return undefined;
  return { ...narrowed(whole, part.meaning), isDeadline: !isHalf };
}

/** "30 jours fin de mois". */
function isPaymentTerm(words: readonly Word[], at: number): boolean {
  return units(words, at - 1)?.meaning === "day" && words[at - 2]?.kind === "number";
}

function narrowed(whole: Named, part: Part): Named {
  const { inYear, scale } = whole;
  const narrow = (stretch: Stretch) => partOf(stretch, part, scale);
  return {
    ...whole,
    stretch: narrow(whole.stretch),
    ...(inYear && {
      inYear: (year: number) => {
        const stretch = inYear(year);
        return stretch && narrow(stretch);
      },
    }),
  };
}

/** "fin d'année", "end of the month", "mid-year", "end of year 2026": of the current one, or of the next when it is over. */
function currentUnit(words: readonly Word[], at: number, context: Context, part: Part): Named | undefined {
  const unit = units(words, at);
  if (!unit || unit.meaning === "day" || plainAt(words, at).endsWith("ans")) return undefined;
  const scale = unit.meaning;
  const { year, end } = yearAfter(words, unit.end, context, false);
  if (year !== undefined && scale === "year") return { end, scale, stretch: unitAround(`${year}-01-01`, scale) };
  const current = unitAround(context.today, scale);
  const isOver = partOf(current, part, scale).to < context.today;
  return { end: unit.end, scale, stretch: isOver ? unitAround(context.today, scale, 1) : current };
}

const endOf = phraseBook<"quarter" | "half">([
  ["end of quarter|quarter end", "quarter"],
  ["half-year end", "half"],
]);

/** EOY, "year end 2026", "month-end", "end-of-quarter". */
function endAt(words: readonly Word[], at: number, context: Context): Named | undefined {
  const found = ends(words, at) ?? endOf(words, at);
  if (!found) return undefined;
  const { year, end } = yearAfter(words, found.end, context, true);
  const stretch =
    year !== undefined && found.meaning === "year"
      ? unitAround(`${year}-01-01`, "year")
      : unitAround(context.today, found.meaning);
  const isYears = year !== undefined && found.meaning === "year";
  return { end: isYears ? end : found.end, scale: "day", stretch: { from: stretch.to, to: stretch.to } };
}

const dayNames = phraseBook<number>([
  ["aujourd'hui|ce jour|ce soir|today|tonight|maintenant|now", 0],
  ["demain|tomorrow", 1],
  ["après-demain|the day after tomorrow", 2],
  ["hier|yesterday", -1],
]);

function relativeDay(words: readonly Word[], at: number, { today }: Context): Named | undefined {
  const name = dayNames(words, at);
  if (!name) return undefined;
  const day = addDays(today, name.meaning);
  return { end: name.end, scale: "day", stretch: { from: day, to: day }, isPast: name.meaning < 0 };
}

/** "ce trimestre", "next quarter", "l'an dernier", "le mois prochain", "année en cours". */
function relativeUnit(words: readonly Word[], at: number, context: Context): Named | undefined {
  const before = deicticBefore(words, at);
  const unit = units(words, before?.end ?? at);
  if (!unit || unit.meaning === "day" || isMany(words, unit.end - 1)) return undefined;
  const after = deicticAfter(words, unit.end);
  // "ce mois-ci" says it twice; "next year's end" once.
  const step = after && (!before || before.meaning === 0) ? after.meaning : before?.meaning;
  if (step === undefined || (step < 0 && !after && /^(?:of|de)$/.test(plainAt(words, unit.end)))) return undefined;
  const end = after && (!before || before.meaning === 0) ? after.end : unit.end;
  const stretch = unitAround(context.today, unit.meaning, step);
  return { end, scale: unit.meaning, stretch, isPast: step < 0 };
}

/** "the coming months" are nobody knows how many. */
function isMany(words: readonly Word[], at: number): boolean {
  return (
    /^(?!mois).*s$/.test(plainAt(words, at)) || /s$/.test(plainAt(words, at - 1).replace(/^(?:this|previous)$/, ""))
  );
}

/** "next March", "cet été", "this Friday", "last summer". */
function relativeRecurring(words: readonly Word[], at: number, context: Context): Named | undefined {
  const before = deicticBefore(words, at);
  if (!before) return undefined;
  const { end } = before;
  const found =
    partOfYearAt(words, end, context, "sure") ??
    feastAt(words, end, context, "sure") ??
    (weekdays(words, end) ? dayAt(words, end, context, "sure") : undefined);
  return found && stepped(found, before.meaning, context);
}

/** "mars prochain", "juin dernier": the words after a stretch that comes every year. */
function followed(named: Named | undefined, words: readonly Word[], context: Context): Named | undefined {
  const after = named?.inYear && deicticAfter(words, named.end);
  return named && after ? { ...stepped(named, after.meaning, context), end: after.end } : named;
}

/** The one that is meant by this, next or last. */
function stepped(named: Named, step: -1 | 0 | 1, context: Context): Named {
  if (step < 0) return { ...named, stretch: lastOf(named, context), isPast: true };
  const isNow = named.stretch.from <= context.today;
  const next = step > 0 && isNow ? named.inYear?.(yearIn(named.stretch.from) + 1) : undefined;
  return next ? { ...named, stretch: next } : named;
}

const weekOf = phrases("semaine du|week of|week commencing|week starting|w/c");

/** "semaine du 12 octobre", "week of March 3". */
function weekOfDay(words: readonly Word[], at: number, context: Context): Named | undefined {
  const name = weekOf(words, at);
  if (!name) return undefined;
  const article = /^(?:the|le)$/.test(plainAt(words, name.end)) ? 1 : 0;
  const day = dayAt(words, name.end + article, context, "sure");
  return day && { end: day.end, scale: "week", stretch: unitAround(day.stretch.from, "week") };
}

/** "second week of September", "première semaine de mars": seven days each from the first of the month. */
function weekOfMonth(words: readonly Word[], at: number, context: Context): Named | undefined {
  const ordinal = ordinalAt(words, at);
  const unit = ordinal && typeof ordinal.meaning === "number" ? units(words, ordinal.end) : undefined;
  const link = unit?.meaning === "week" ? links(words, unit.end) : undefined;
  const month = link && partOfYearAt(words, link.end, context, "sure");
  if (!ordinal || month?.scale !== "month" || typeof ordinal.meaning !== "number") return undefined;
  const rank = ordinal.meaning;
  const narrow = ({ from }: Stretch) => ({ from: addDays(from, rank * 7 - 7), to: addDays(from, rank * 7 - 1) });
  const inYear = month.inYear;
  if (!inYear) return { end: month.end, scale: "week", stretch: narrow(month.stretch) };
  const every = (year: number) => narrow(inYear(year) ?? month.stretch);
  const coming = everyYear(every, context);
  return coming && inYearOrEvery({ scale: "week", inYear: every }, undefined, month.end, context);
}

import { addDays } from "../../plan/iso-date.ts";
import type { Word } from "../words.ts";
import { ends, ordinals, partLinks, parts, units } from "./calendar-words.ts";
import type { Certainty, Named } from "./named.ts";
import { partOfYearAt } from "./parts-of-year.ts";
import { type Context, plainAt } from "./pattern.ts";
import { type Part, partOf, type Stretch, unitAround } from "./stretch.ts";
import { wholeAt } from "./wholes.ts";
import { yearAfter } from "./year-after.ts";
import { shortYear } from "./years.ts";

/** "début T2", "mi-mars", "end of next quarter", "fin d'année 2027", "second week of September". */
export function partAt(words: readonly Word[], at: number, context: Context, certainty: Certainty): Named | undefined {
  const week = weekOfMonth(words, at, context);
  if (week) return week;
  const part = parts(words, at);
  if (!part || isPaymentTerm(words, at)) return undefined;
  const link = partLinks(words, part.end);
  // "first half of March" is a part of the month, "first half of 2027" half a year.
  const start = link?.end ?? part.end;
  const whole =
    wholeAt(words, start, context, "sure") ??
    currentUnit(words, start, context, part.meaning) ??
    shortYear(words, start, context);
  if (!whole || (whole.scale === "day" && part.meaning !== "end" && !whole.inYear)) return undefined;
  if (part.meaning === "rest") return link && { ...whole, stretch: { from: context.today, to: whole.stretch.to } };
  const isHalf = part.meaning === "first" || part.meaning === "second";
  if (isHalf && (!link || whole.scale !== "month")) return undefined;
  if (certainty === "bare" && !isHalf && part.meaning === "end" && whole.scale === "day" && !link) return undefined;
  const narrow = (stretch: Stretch) => partOf(stretch, part.meaning, whole.scale);
  return { ...changed(whole, narrow), isDeadline: !isHalf };
}

/** "30 jours fin de mois". */
function isPaymentTerm(words: readonly Word[], at: number): boolean {
  return units(words, at - 1)?.meaning === "day" && words[at - 2]?.kind === "number";
}

/** Another stretch in place of each one that is named. */
function changed(whole: Named, change: (stretch: Stretch) => Stretch): Named {
  const { inYear, stretch } = whole;
  if (!inYear) return { ...whole, stretch: change(stretch) };
  const inAnyYear = (year: number) => {
    const there = inYear(year);
    return there && change(there);
  };
  return { ...whole, stretch: change(stretch), inYear: inAnyYear };
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

/** EOY, "year end 2026", "month-end", "end-of-quarter". */
export function endAt(words: readonly Word[], at: number, context: Context): Named | undefined {
  const found = ends(words, at);
  if (!found) return undefined;
  const { year, end } =
    found.meaning === "year" ? yearAfter(words, found.end, context, true) : { year: undefined, end: found.end };
  const { to } = unitAround(year === undefined ? context.today : `${year}-01-01`, found.meaning);
  return { end, scale: "day", stretch: { from: to, to } };
}

/** "second week of September", "première semaine de mars": seven days each from the first of the month. */
function weekOfMonth(words: readonly Word[], at: number, context: Context): Named | undefined {
  const ordinal = ordinals(words, at);
  const rank = ordinal?.meaning;
  const unit = ordinal && units(words, ordinal.end);
  const link = unit?.meaning === "week" ? partLinks(words, unit.end) : undefined;
  const month = link && partOfYearAt(words, link.end, context, "sure");
  if (month?.scale !== "month" || typeof rank !== "number") return undefined;
  const week = ({ from }: Stretch) => ({ from: addDays(from, rank * 7 - 7), to: addDays(from, rank * 7 - 1) });
  return { ...changed(month, week), scale: "week" };
}

import type { Word } from "../words.ts";
import { dayEndings } from "./calendar-words.ts";
import { comparesWith } from "./comparing.ts";
import { meaningOf } from "./meaning.ts";
import type { Named } from "./named.ts";
import { namedAt } from "./naming.ts";
import { type Context, digitsAt, type Pattern, plainAt } from "./pattern.ts";
import { articles, beforeRange, included, looseRangeLinks, rangeLinks, rangeOpenings } from "./prepositions.ts";
import { dayOf, monthOf, type Stretch, weekOf, yearIn } from "./stretch.ts";

/** From one stretch to another: "de janvier à mars", "Q2-Q3", "du 1er au 15 mars", "between April and June". */
export const range: Pattern = (words, at, context) => {
  const opening = rangeOpenings(words, at);
  const first = firstOf(words, opening?.end ?? beforeRange(words, at)?.end ?? at, context, opening !== undefined);
  if (!first) return undefined;
  const isHyphened = words[first.end]?.gap === "-";
  const connector = isHyphened ? { end: first.end } : (opening ? rangeLinks : looseRangeLinks)(words, first.end);
  const isSure = opening !== undefined || isHyphened;
  const last = connector && (lastNamed(words, connector.end, context, isSure) ?? lastWeek(words, connector.end, first));
  if (!last || (!opening && last.scale !== first.scale && first.scale !== undefined)) return undefined;
  const stretch = between(first, last);
  if (!stretch || stretch.from > stretch.to) return undefined;
  const isCompared = comparesWith(words, at, last.end, context);
  const isBy = !opening && /^(?:by|d)$/.test(plainAt(words, at));
  const whole: Named = { end: last.end, scale: "year", stretch };
  const end = included(words, last.end)?.end ?? last.end;
  return { meaning: meaningOf(whole, isBy ? "by" : "in", isCompared, context), end };
};

interface First {
  readonly end: number;
  readonly scale: Named["scale"] | undefined;
  readonly named: Named | undefined;
  /** The day alone in "du 1er au 15 mars". */
  readonly day: number | undefined;
}

function firstOf(words: readonly Word[], at: number, context: Context, isOpened: boolean): First | undefined {
  const start = isOpened ? (articles(words, at)?.end ?? at) : at;
  const named =
    namedAt(words, at, context, "sure") ?? (start > at ? namedAt(words, start, context, "sure") : undefined);
  if (named) return { end: named.end, scale: named.scale, named, day: undefined };
  const day = digitsAt(words, start);
  if (!day || day > 31) return undefined;
  const ending = words[start + 1]?.gap === "" && dayEndings.has(plainAt(words, start + 1)) ? 1 : 0;
  return { end: start + 1 + ending, scale: "day", named: undefined, day };
}

function lastNamed(words: readonly Word[], at: number, context: Context, isOpened: boolean): Named | undefined {
  const named = namedAt(words, at, context, isOpened ? "sure" : "likely");
  if (named || !isOpened) return named;
  const article = articles(words, at);
  return article && namedAt(words, article.end, context, "sure");
}

/** "semaines 42 à 44". */
function lastWeek(words: readonly Word[], at: number, { named }: First): Named | undefined {
  const week = named?.scale === "week" ? digitsAt(words, at) : undefined;
  const year = yearIn(named?.stretch.to ?? "");
  return week && week <= 53 ? { end: at + 1, scale: "week", stretch: weekOf(year, week) } : undefined;
}

/** The first stretch is in the year of the last one, or in the year before: "de novembre à février 2027". */
function between({ named, day }: First, last: Named): Stretch | undefined {
  const { to, from } = last.stretch;
  if (day !== undefined) {
    const start = last.scale === "day" ? dayOf(yearIn(from), monthOf(from), day) : undefined;
    return start && { from: start.from, to };
  }
  if (!named) return undefined;
  const inYear = named.inYear;
  if (!inYear) return { from: named.stretch.from, to };
  const same = inYear(yearIn(to));
  const first = same && same.from <= to ? same : inYear(yearIn(to) - 1);
  return first && { from: first.from, to };
}

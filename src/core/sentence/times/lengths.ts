import { addDays } from "../../plan/iso-date.ts";
import { beginning } from "../exact-phrases.ts";
import { numberWords, numberWordsAt } from "../number-words.ts";
import type { Word } from "../words.ts";
import { units } from "./calendar-words.ts";
import {
  bareLengths,
  comingOnes,
  halfMore,
  lengthDeterminers,
  moreUnits,
  pastOnes,
  qualities,
  type Unit,
  uncounted,
} from "./length-words.ts";
import { plainAt } from "./pattern.ts";
import { addMonths, monthsIn } from "./stretch.ts";

/** A length of time: "6 mois", "the next 30 days", "une quinzaine de jours", "a year and a half". */
export interface Length {
  readonly end: number;
  /** Undefined where it is left open: "quelques semaines". */
  readonly count: number | undefined;
  readonly unit: Unit;
  /** "the next 30 days" is from today, "the last 30 days" over. */
  readonly from: "today" | "past" | undefined;
}

const mayBegin = beginning([bareLengths, lengthDeterminers, comingOnes, pastOnes, uncounted], [...numberWords, "an"]);

export function lengthAt(words: readonly Word[], at: number): Length | undefined {
  if (!mayBegin(words[at])) return undefined;
  const bare = bareLengths(words, at); // "sous huitaine"
  if (bare) return { end: bare.end, count: bare.meaning, unit: "day", from: undefined };
  const start = lengthDeterminers(words, at)?.end ?? at;
  const early = directionAt(words, start);
  const count = countAt(words, early.end);
  const counted = count?.end ?? uncounted(words, early.end)?.end ?? early.end;
  if (counted === at) return undefined;
  const middle = directionAt(words, skipQuality(words, counted));
  const unitAt = skipQuality(words, middle.end);
  const unit = moreUnits(words, unitAt) ?? units(words, unitAt);
  // "Against 560 last year": a figure of that year.
  const isYears = !middle.from || (count?.value ?? 1) === 1 || /(?:s|mois)$/.test(plainAt(words, unitAt));
  if (!unit || !isYears) return undefined;
  const afterUnit = skipQuality(words, unit.end);
  const late = directionAt(words, afterUnit);
  const from = early.from ?? middle.from ?? late.from;
  const rest = { unit: unit.meaning, from };
  if (count) {
    const half = halfMore(words, late.end);
    return { ...rest, count: half ? count.value + 0.5 : count.value, end: half?.end ?? late.end };
  }
  if (early.from && unit.meaning === "fortnight") return { ...rest, count: 1, end: late.end }; // "the next fortnight"
  // "les mois" alone is no length; "quelques mois" and "les prochains mois" are lengths that nobody counted.
  const isLength = counted > early.end || (from !== undefined && !isOne(words, unitAt - 1) && !isOne(words, unit.end));
  return isLength && plainAt(words, unitAt).endsWith("s") ? { ...rest, count: undefined, end: late.end } : undefined;
}

/** "mois dernier" is one of them, though "mois" doesn't show it. */
function isOne(words: readonly Word[], at: number): boolean {
  return /^(?:dernier|prochain|passe|precedent|ecoule|last|next)$/.test(plainAt(words, at)) && isMonth(words, at);
}

function isMonth(words: readonly Word[], at: number): boolean {
  return plainAt(words, at - 1) === "mois" || plainAt(words, at + 1) === "mois";
}

function skipQuality(words: readonly Word[], at: number): number {
  return qualities(words, at)?.end ?? at;
}

function directionAt(words: readonly Word[], at: number): { from: Length["from"]; end: number } {
  const next = comingOnes(words, at);
  if (next) return { from: "today", end: next.end };
  const last = pastOnes(words, at);
  return last ? { from: "past", end: last.end } : { from: undefined, end: at };
}

interface Count {
  readonly value: number;
  readonly end: number;
}

function countAt(words: readonly Word[], at: number): Count | undefined {
  // "une quinzaine" is a length of its own, "une quinzaine de jours" a number of days.
  const isFortnight = moreUnits(words, at + 1)?.meaning === "fortnight" && !/^(?:de|d)$/.test(plainAt(words, at + 2));
  if (isFortnight && /^(?:une|a)$/.test(plainAt(words, at))) return { value: 1, end: at + 1 };
  const count = numberAt(words, at);
  if (!count) return articleOrHalf(words, at);
  // "2-3 months", "deux à trois mois": the longer one.
  const isTo = /^(?:-|a|to|ou|or)$/.test(plainAt(words, count.end));
  const longer = isTo ? numberAt(words, count.end + 1) : undefined;
  return longer && longer.value > count.value ? longer : count;
}

function numberAt(words: readonly Word[], at: number): Count | undefined {
  const value = words[at]?.value;
  return value === undefined ? numberWordsAt(words, at) : { value, end: at + 1 };
}

/** "a month", "half a year"; "an hour" is a rate. */
function articleOrHalf(words: readonly Word[], at: number): Count | undefined {
  if (plainAt(words, at) === "half" && /^an?$/.test(plainAt(words, at + 1))) return { value: 0.5, end: at + 2 };
  const isArticle = /^an?$/.test(plainAt(words, at)) && !moreUnits(words, at + 1) && !uncounted(words, at);
  return isArticle ? { value: 1, end: at + 1 } : undefined;
}

/** The day so much later, or earlier when the count is negative. */
export function dayAfter(day: string, count: number, unit: Unit): string {
  if (unit === "hour" || unit === "minute") return addDays(day, Math.floor(count / (unit === "hour" ? 24 : 1440)));
  if (unit === "day" || unit === "week" || unit === "fortnight") {
    return addDays(day, Math.round(count * { day: 1, week: 7, fortnight: 15 }[unit]));
  }
  const months = count * monthsIn[unit];
  const whole = Math.trunc(months);
  return addDays(addMonths(day, whole), Math.round((months - whole) * 30));
}

import { addDays } from "../../plan/iso-date.ts";
import { numberWordsAt } from "../number-words.ts";
import { phraseBook, phrases } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { units } from "./calendar-words.ts";
import { digitsAt, plainAt } from "./pattern.ts";
import { addMonths, monthsIn, type Scale } from "./stretch.ts";

type Unit = Scale | "fortnight" | "hour" | "minute";

/** A length of time: "6 mois", "the next 30 days", "une quinzaine de jours", "a year and a half". */
export interface Length {
  readonly end: number;
  /** Undefined where it is left open: "quelques semaines". */
  readonly count: number | undefined;
  readonly unit: Unit;
  /** "the next 30 days" is from today, "the last 30 days" over. */
  readonly from: "today" | "past" | undefined;
}

const moreUnits = phraseBook<Unit>([
  ["quinzaine|quinzaines|fortnight|fortnights", "fortnight"],
  ["heure|heures|h|hour|hours|hr|hrs", "hour"],
  ["minute|minutes|min|mins|mn", "minute"],
]);

const some = phrases(
  "quelques|plusieurs|a few|few|several|some|the few|a couple of|une poignée de|a number of|a handful of|les|the|des|these|ces",
);
const determiners = phrases(
  "les|the|le|la|l'|these|those|ces|nos|our|moins de|less than|under|maximum|max|environ|about",
);
const coming = phrases("prochain|prochains|prochaine|prochaines|next|coming|following|upcoming|à venir|qui viennent");
const gone = phrases(
  "dernier|derniers|dernière|dernières|last|past|previous|précédents|précédentes|passés|passées|écoulés|écoulées",
);
const qualities = phrases(
  "business|working|calendar|full|consecutive|good|premiers|premières|first|ouvrés|ouvrables|calendaires|pleins|rolling",
);
const bareLengths = phraseBook<number>([
  ["huitaine", 8],
  ["quinzaine", 15],
]);
const halfMore = phrases("et demi|et demie|and a half");

export function lengthAt(words: readonly Word[], at: number): Length | undefined {
  const start = determiners(words, at)?.end ?? at;
  // "sous huitaine", "sous quinzaine".
  const bare = bareLengths(words, at);
  if (bare) return { end: bare.end, count: bare.meaning, unit: "day", from: undefined };
  const early = directionAt(words, start);
  const count = countAt(words, early.end);
  const open = count ? undefined : (some(words, early.end) ?? (early.from ? { end: early.end } : undefined));
  const afterCount = count?.end ?? open?.end;
  if (afterCount === undefined) return undefined;
  const middle = directionAt(words, qualities(words, afterCount)?.end ?? afterCount);
  const unitAt = qualities(words, middle.end)?.end ?? middle.end;
  const unit = moreUnits(words, unitAt) ?? units(words, unitAt);
  if (!unit) return undefined;
  const late = directionAt(words, qualities(words, unit.end)?.end ?? unit.end);
  const from = early.from ?? middle.from ?? late.from;
  // "les mois" alone is no length, "les prochains mois" is one that nobody counted.
  if (!count && !from && /^(?:les|the|des|these|ces|some)$/.test(plainAt(words, early.end))) return undefined;
  const isOne = early.from !== undefined && unit.meaning === "fortnight"; // "the next fortnight"
  if (!count && !isOne && !isPlural(words, unitAt)) return undefined;
  const end = late.from ? late.end : (qualities(words, unit.end)?.end ?? unit.end);
  const half = count ? halfMore(words, end) : undefined;
  const total = count && (half ? count.value + 0.5 : count.value);
  return { end: half?.end ?? end, count: isOne ? 1 : total, unit: unit.meaning, from };
}

function directionAt(words: readonly Word[], at: number): { from: Length["from"]; end: number } {
  const next = coming(words, at);
  if (next) return { from: "today", end: next.end };
  const last = gone(words, at);
  return last ? { from: "past", end: last.end } : { from: undefined, end: at };
}

/** Whether a word for a unit is more than one of it, which only "mois" doesn't show. */
function isPlural(words: readonly Word[], at: number): boolean {
  return plainAt(words, at).endsWith("s");
}

function countAt(words: readonly Word[], at: number): { value: number; end: number } | undefined {
  const digits = digitsAt(words, at, 4) ?? words[at]?.value;
  if (words[at]?.kind === "number") {
    if (digits === undefined) return undefined;
    // "2-3 months", "2 à 3 mois": the longer one.
    const isTo = /^(?:-|a|to|ou|or)$/.test(plainAt(words, at + 1)) && digitsAt(words, at + 2) !== undefined;
    return isTo ? { value: digitsAt(words, at + 2) ?? digits, end: at + 3 } : { value: digits, end: at + 1 };
  }
  // "une quinzaine" is a length of its own, "une quinzaine de jours" a number of days.
  const isOwnUnit = moreUnits(words, at + 1)?.meaning === "fortnight" && !/^(?:de|d)$/.test(plainAt(words, at + 2));
  const inWords = isOwnUnit ? undefined : numberWordsAt(words, at);
  if (isOwnUnit && /^(?:une|a)$/.test(plainAt(words, at))) return { value: 1, end: at + 1 };
  if (inWords) {
    const isTo = /^(?:a|to|ou|or)$/.test(plainAt(words, inWords.end));
    const longer = isTo ? numberWordsAt(words, inWords.end + 1) : undefined;
    return longer && longer.value > inWords.value ? longer : inWords;
  }
  if (/^an?$/.test(plainAt(words, at)) && !moreUnits(words, at) && plainAt(words, at + 1) !== "few") {
    return { value: 1, end: at + 1 };
  }
  return plainAt(words, at) === "half" && /^an?$/.test(plainAt(words, at + 1))
    ? { value: 0.5, end: at + 2 }
    : undefined;
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

import { wordSet } from "../exact-phrases.ts";
import type { Word } from "../words.ts";
import { isWholeBefore } from "./function-words.ts";
import type { Certainty, Named, Reader } from "./named.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { inYearOrEvery } from "./recurring.ts";
import { dayOf, monthsFrom, type Stretch } from "./stretch.ts";

/** A day in figures: 2026-06-30, 30/06/26, 30.06.2026. */
export const dayInFigures: Reader = (words, at, context, certainty) =>
  isoDay(words, at) ?? inOneNumber(words, at, context, certainty) ?? withSlashes(words, at, context, certainty);

export function day(stretch: Stretch | undefined, end: number): Named | undefined {
  return stretch && { end, scale: "day", stretch };
}

/** 2026-06-30, 2026/06/30, and 2026-06 for the month. */
function isoDay(words: readonly Word[], at: number): Named | undefined {
  const year = digitsAt(words, at, 4);
  const sign = plainAt(words, at + 1);
  if (year === undefined || year < 1900 || !/^[/-]$/.test(sign) || words[at + 1]?.gap !== "") return undefined;
  const month = words[at + 2]?.gap === "" ? digitsAt(words, at + 2) : undefined;
  if (!month || month > 12) return undefined;
  const date = plainAt(words, at + 3) === sign ? digitsAt(words, at + 4) : undefined;
  if (date) return day(dayOf(year, month, date), at + 5);
  return sign === "-" ? { end: at + 3, scale: "month", stretch: monthsFrom(year, month, 1) } : undefined;
}

/** 30.06.2026, 30.06.26, "le 30.09": the words cut them as one number. */
function inOneNumber(words: readonly Word[], at: number, context: Context, certainty: Certainty): Named | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/.exec(plainAt(words, at));
  if (!match || words[at]?.kind !== "number") return undefined;
  const [, date = "", month = "", year] = match;
  if (year !== undefined) {
    const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
    return day(dayOf(whole, Number(month), Number(date)), at + 1);
  }
  const dot = plainAt(words, at + 1) === "." && words[at + 1]?.gap === "" ? 1 : 0;
  const isTyped = month.length === 2 && isAnnounced(words, at, certainty) && isWholeBefore(words, at + 1);
  return isTyped ? everyYearsDay(Number(month), Number(date), at + 1 + (words[at + 2] ? dot : 0), context) : undefined;
}

const announcing = wordSet("le by before avant until till on au du due deadline echeance ici : pour no than tard");

/** "le 1/8" is a day, "sur 1/8" or "in 1/8 of the cases" a rate. */
function isAnnounced(words: readonly Word[], at: number, certainty: Certainty): boolean {
  const before = plainAt(words, at - 1);
  return announcing.has(before) && !(certainty === "bare" && before === ":");
}

/** 30/06, 30/06/26, 06/2026, 30-06-2026; 12/24 only where the day can't come first and English is read. */
function withSlashes(words: readonly Word[], at: number, context: Context, certainty: Certainty): Named | undefined {
  const [first, sign, second] = [digitsAt(words, at), plainAt(words, at + 1), digitsAt(words, at + 2, 4)];
  const isJoined = words[at + 1]?.gap === "" && words[at + 2]?.gap === "";
  if (first === undefined || second === undefined || !/^[/-]$/.test(sign) || !isJoined) return undefined;
  if (second > 1900) {
    return first >= 1 && first <= 12 && sign === "/"
      ? { end: at + 3, scale: "month", stretch: monthsFrom(second, first, 1) }
      : undefined;
  }
  const year = plainAt(words, at + 3) === sign && words[at + 4]?.gap === "" ? digitsAt(words, at + 4, 4) : undefined;
  const [date, month] = second > 12 && context.language === "en" ? [second, first] : [first, second];
  if (year !== undefined) return day(dayOf(year < 100 ? 2000 + year : year, month, date), at + 5);
  if (sign === "-" && !(isAnnounced(words, at, certainty) && words[at + 2]?.plain.length === 2)) return undefined;
  if (!isWholeBefore(words, at + 3) && !isClock(words, at + 3)) return undefined;
  const looksTyped =
    words[at + 2]?.plain.length === 2 && (date > 12 || /^0/.test(plainAt(words, at) + plainAt(words, at + 2)));
  const isScore = certainty === "bare" && second === 10 && first <= 10;
  if (!(looksTyped || isAnnounced(words, at, certainty)) || isScore) return undefined;
  return everyYearsDay(month, date, at + 3, context);
}

/** "14h30" behind a day. */
export function isClock(words: readonly Word[], at: number): boolean {
  return words[at]?.kind === "number" && /^h\d{0,2}$/.test(plainAt(words, at + 1));
}

/** A day of each year: the coming one. */
export function everyYearsDay(month: number, date: number, end: number, context: Context): Named | undefined {
  return inYearOrEvery({ scale: "day", inYear: (year) => dayOf(year, month, date) }, undefined, end, context);
}

import type { Word } from "../words.ts";
import { yearNames } from "./calendar-words.ts";
import { isWholeBefore } from "./function-words.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { deicticYears } from "./relative-words.ts";
import { yearIn } from "./stretch.ts";
import { ofTheYear, unitsOfAmounts, yearLinks } from "./year-words.ts";

/**
 * The year that follows what comes every year: "mars 2027", "Q1 27", "T3/26", "March 3, 2027", "Q1 next year". Undefined
 * as a year where the words leave it open: "T1 de l'année".
 */
export function yearAfter(
  words: readonly Word[],
  at: number,
  context: Context,
  takesShort: boolean,
): { readonly year: number | undefined; readonly end: number } {
  const thisYear = yearIn(context.today);
  const deictic = deicticYears(words, at);
  if (deictic) return { year: thisYear + deictic.meaning, end: deictic.end };
  const open = ofTheYear(words, at);
  if (open && digitsAt(words, open.end, 4) === undefined) return { year: undefined, end: open.end };
  const numberAt = yearNames(words, at)?.end ?? afterLink(words, at);
  const year = digitsAt(words, numberAt, 4);
  if (year !== undefined && isYear(year, context) && !unitsOfAmounts(words, numberAt + 1))
    return { year, end: numberAt + 1 };
  const code = /^(?:fy|cy)(\d{2})$/.exec(plainAt(words, at))?.[1];
  if (code !== undefined) return { year: inCentury(Number(code)), end: at + 1 };
  const isShortened = takesShort || plainAt(words, at) === "'";
  const short = isShortened ? fullYear(words, numberAt, context) : undefined;
  const isAttached = numberAt > at && words[numberAt]?.gap === "";
  if (short !== undefined && (isAttached || isWholeBefore(words, numberAt + 1))) {
    return { year: short, end: numberAt + 1 };
  }
  return { year: undefined, end: at };
}

function afterLink(words: readonly Word[], at: number): number {
  const link = yearLinks(words, at);
  return link?.end ?? at;
}

/** A year of four digits, or of two: 27 is 2027. */
export function fullYear(words: readonly Word[], at: number, context: Context): number | undefined {
  const long = digitsAt(words, at, 4);
  if (long !== undefined && long > 99) return isYear(long, context) ? long : undefined;
  const short = words[at]?.plain.length === 2 ? long : undefined;
  const year = short === undefined ? undefined : inCentury(short);
  return year !== undefined && Math.abs(year - yearIn(context.today)) <= 10 ? year : undefined;
}

export const inCentury = (year: number) => (year < 100 ? 2000 + year : year);

/** Two generations back, as in "founded in 1985", to as far ahead as one plans. */
export function isYear(year: number, { today }: Context): boolean {
  const thisYear = yearIn(today);
  return year >= thisYear - 60 && year <= thisYear + 25;
}

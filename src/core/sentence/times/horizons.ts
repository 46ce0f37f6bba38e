import { addDays } from "../../plan/iso-date.ts";
import { wordSet } from "../exact-phrases.ts";
import type { Word } from "../words.ts";
import { units } from "./calendar-words.ts";
import { standsNear } from "./function-words.ts";
import {
  atMost,
  beforeLengths,
  behindLengths,
  contracts,
  definiteArticles,
  delays,
  eachTime,
  endingWith,
  fromToday,
  plans,
  rolling,
  signing,
  startingWith,
} from "./length-words.ts";
import { dayAfter, type Length, lengthAt } from "./lengths.ts";
import { namedAt } from "./naming.ts";
import { wasFor } from "./past-lengths.ts";
import { type Context, type Found, type Pattern, plainAt } from "./pattern.ts";
import { unitAround } from "./stretch.ts";

/** "within 6 months", "d'ici un an", "over the next 30 days", "sur 3 mois", "3 mois max". */
export const horizon: Pattern = (words, at, context) => {
  const opening = beforeLengths(words, at);
  if (!opening) return comingLength(words, at, context) ?? finishing(words, at, context);
  const length = lengthAt(words, opening.end) ?? lengthAt(words, at);
  if (!length) return currentUnit(words, opening.end, context);
  if (isAge(length)) return undefined;
  if (length.from) return dueAfter(words, length, context);
  if (opening.meaning === "lasting") {
    const isTerm = standsNear(words, at, contracts, 5) || (isFor(words, at) && standsNear(words, at, signing, 5));
    return isTerm ? hour(length.end) : dueAfter(words, length, context);
  }
  if (isShort(length) && isEachTime(words, at, length.end)) return hour(length.end);
  return isInDays(length) && standsNear(words, at, delays, 8) ? undefined : dueAfter(words, length, context);
};

/** "the next 30 days", "6 months from now", "3 mois max" and "90-day plan" need nothing before them. */
function comingLength(words: readonly Word[], at: number, context: Context): Found | undefined {
  // "À 3 ans, devenir leader".
  const isAhead =
    context.language === "fr" && plainAt(words, at) === "a" && (at === 0 || /^[,:]$/.test(plainAt(words, at - 1)));
  const length = lengthAt(words, isAhead ? at + 1 : at);
  if (!length) return undefined;
  if (isAhead) return isInDays(length) || length.count === undefined ? undefined : dueAfter(words, length, context);
  const isComing = length.from !== undefined || fromToday(words, length.end) !== undefined;
  const isPlan = words[length.end - 1]?.gap === "-" && plans(words, length.end) !== undefined;
  const limit = standsNear(words, at, delays, 8) ? undefined : atMost(words, length.end);
  if (!isComing && !isPlan && !limit) return undefined;
  const found = dueAfter(words, length, context);
  return limit ? { ...found, end: limit.end } : found;
}

/** "répondre sous 48 h à toutes les demandes", "answer every ticket within 4 hours". */
function isEachTime(words: readonly Word[], at: number, end: number): boolean {
  return standsNear(words, at, eachTime, 8) || standsNear(words, end + 4, eachTime, 4);
}

/** "avant 30 ans". */
function isAge({ unit, count }: Length): boolean {
  return unit === "year" && (count ?? 0) > 10;
}

function isInDays({ unit }: Length): boolean {
  return unit === "minute" || unit === "hour" || unit === "day" || unit === "week" || unit === "fortnight";
}

function isShort({ unit, count }: Length): boolean {
  return unit === "minute" || unit === "hour" || (unit === "day" && (count ?? 0) <= 7);
}

function dueAfter(words: readonly Word[], length: Length, context: Context): Found {
  const { count, unit, from } = length;
  if (from === "past") return wasFor(length, length.end, context);
  const end = behindLengths(words, length.end)?.end ?? length.end;
  if (count === undefined) return { meaning: { kind: "loose" }, end };
  if (unit === "minute" || (unit === "hour" && count < 12)) return hour(end);
  const window = rolling(words, end);
  if (window) return hour(window.end);
  const { today } = context;
  const counted = fromToday(words, length.end) ? undefined : bounded(words, length, context);
  return counted ?? { meaning: { kind: "due", start: today, due: dayAfter(today, count, unit) }, end };
}

/** "in the two weeks starting July 6", "in the 12 months to June 2027". */
function bounded(words: readonly Word[], { end, count, unit }: Length, context: Context): Found | undefined {
  if (count === undefined) return undefined;
  const start = startingWith(words, end);
  const first = start && namedAt(words, start.end, context, "sure");
  if (!first) return endingIn(words, end, { ...context, count, unit });
  const { from } = first.stretch;
  return { meaning: { kind: "due", start: from, due: addDays(dayAfter(from, count, unit), -1) }, end: first.end };
}

/** "the year ending 31 March": so long until the last day of what is named. */
function endingIn(
  words: readonly Word[],
  at: number,
  { count, unit, ...context }: Context & Pick<Length, "unit"> & { readonly count: number },
): Found | undefined {
  const closing = endingWith(words, at);
  const last = closing && namedAt(words, closing.end, context, "sure");
  if (!last) return undefined;
  const { to } = last.stretch;
  return { meaning: { kind: "due", start: addDays(dayAfter(to, -count, unit), 1), due: to }, end: last.end };
}

function hour(end: number): Found {
  return { meaning: { kind: "hour" }, end };
}

/** "dans l'année", "within the quarter", "over the year": the current one. */
function currentUnit(words: readonly Word[], at: number, context: Context): Found | undefined {
  const article = definiteArticles(words, at) ?? definiteArticles(words, at - 1);
  const unit = article && units(words, article.end);
  if (!unit || unit.meaning === "day" || isMoreThanThat(words, unit.end)) return undefined;
  const ending = endingIn(words, unit.end, { ...context, count: 1, unit: unit.meaning });
  if (ending) return ending;
  const { from, to } = unitAround(context.today, unit.meaning);
  return { meaning: { kind: "due", start: from, due: to }, end: unit.end };
}

/** "in the months", "in the year of the merger". */
function isMoreThanThat(words: readonly Word[], end: number): boolean {
  return /^(?!mois).*s$/.test(plainAt(words, end - 1)) || /^(?:of|de|d|du)$/.test(plainAt(words, end));
}

const finishers = wordSet("finir terminer boucler cloturer finish end close");

/** "finish the year at 20 k€". */
function finishing(words: readonly Word[], at: number, context: Context): Found | undefined {
  return finishers.has(plainAt(words, at - 1)) && definiteArticles(words, at)
    ? currentUnit(words, at, context)
    : undefined;
}

function isFor(words: readonly Word[], at: number): boolean {
  return /^(?:pour|for)$/.test(plainAt(words, at));
}

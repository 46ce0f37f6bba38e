import { addDays } from "../../plan/iso-date.ts";
import { phrases, wordSet } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { dayEndings, holidays, months, weekdays } from "./calendar-words.ts";
import { isWholeBefore } from "./function-words.ts";
import { inYearOrEvery } from "./months.ts";
import type { Certainty, Named, Reader } from "./named.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { addMonths, dayOf, monthsFrom, type Stretch, weekday } from "./stretch.ts";
import { yearAfter } from "./years.ts";

/** A day, however it is typed: 2026-06-30, 30/06/26, 30.06., "3 mars", "Friday, March 3rd", "le 15", "lundi". */
export const dayAt: Reader = (words, at, context, certainty) => {
  if (holidays(words, at)) return undefined; // "lundi de Pâques"
  const weekday = weekdays(words, at);
  if (!weekday) return typedDay(words, at, context, certainty);
  const comma = plainAt(words, weekday.end) === "," ? 1 : 0;
  const day = typedDay(words, weekday.end + comma, context, "sure");
  return day ?? comingWeekday(words, at, context, certainty);
};

const typedDay: Reader = (words, at, context, certainty) =>
  isoDay(words, at) ??
  inOneNumber(words, at, context, certainty) ??
  withSlashes(words, at, context, certainty) ??
  dayOfMonth(words, at, context) ??
  monthAndDay(words, at, context) ??
  dayAlone(words, at, context, certainty);

function day(stretch: Stretch | undefined, end: number): Named | undefined {
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
  if (sign === "-" || !isWholeBefore(words, at + 3)) return undefined;
  const looksTyped =
    words[at + 2]?.plain.length === 2 && (date > 12 || /^0/.test(plainAt(words, at) + plainAt(words, at + 2)));
  const isScore = certainty === "bare" && second === 10 && first <= 10;
  if (!(looksTyped || isAnnounced(words, at, certainty)) || isScore) return undefined;
  return everyYearsDay(month, date, at + 3, context);
}

/** "may" after a number may still be the verb: "the 3 may be". */
const verbsAfterMay = wordSet("be have not also well need want only come go take change become still");

/** "3 mars", "1er avril 2027", "3rd of March", "15 sept. 2026". */
function dayOfMonth(words: readonly Word[], at: number, context: Context): Named | undefined {
  const date = digitsAt(words, at);
  if (!date || date > 31) return undefined;
  const ending = words[at + 1]?.gap === "" && dayEndings.has(plainAt(words, at + 1)) ? 1 : 0;
  const of = /^(?:of|de)$/.test(plainAt(words, at + 1 + ending)) ? 1 : 0;
  const month = months(words, at + 1 + ending + of);
  if (!month || (of && !ending)) return undefined;
  if (plainAt(words, month.end - 1) === "may" && verbsAfterMay.has(plainAt(words, month.end))) return undefined;
  return withYear(month.meaning, date, month.end, { words, context, takesShort: true });
}

const frenchMonths = wordSet(
  "janvier janv fevrier fevr fev mars avril avr mai juin juillet juil aout septembre octobre",
);

/** "March 3", "March 3rd, 2027", "Sept 1st". */
function monthAndDay(words: readonly Word[], at: number, context: Context): Named | undefined {
  const month = months(words, at);
  const dot = month && plainAt(words, month.end) === "." ? 1 : 0;
  const date = month && digitsAt(words, month.end + dot);
  if (!month || !date || date > 31 || frenchMonths.has(plainAt(words, at))) return undefined;
  const endingAt = month.end + dot + 1;
  const hasThe = dayEndings.has(plainAt(words, endingAt)) && words[endingAt]?.gap === "";
  const end = endingAt + (hasThe ? 1 : 0);
  if (!hasThe && !isWholeBefore(words, end) && digitsAt(words, end, 4) === undefined) return undefined;
  return withYear(month.meaning, date, end, { words, context, takesShort: false });
}

function withYear(
  month: number,
  date: number,
  end: number,
  { words, context, takesShort }: { words: readonly Word[]; context: Context; takesShort: boolean },
): Named | undefined {
  const { year, end: afterYear } = yearAfter(words, end, context, takesShort);
  if (year === undefined) return everyYearsDay(month, date, end, context);
  return day(dayOf(year, month, date), afterYear);
}

function everyYearsDay(month: number, date: number, end: number, context: Context): Named | undefined {
  return inYearOrEvery({ scale: "day", inYear: (year) => dayOf(year, month, date) }, undefined, end, context);
}

/** Verbs and prepositions before the number of a French department: "développer le 31". */
const ofPlaces = wordSet("sur dans et developper couvrir prospecter quadriller attaquer renforcer conquerir ouvrir");

/** "le 15", "the 15th": the coming one. */
function dayAlone(words: readonly Word[], at: number, { today }: Context, certainty: Certainty): Named | undefined {
  const date = digitsAt(words, at);
  const ending = words[at + 1]?.gap === "" && /^(?:st|nd|rd|th|er)$/.test(plainAt(words, at + 1)) ? 1 : 0;
  const article = plainAt(words, at - 1);
  const isNamed = ending ? /^(?:the|le|by|on)$/.test(article) : article === "le";
  const end = at + 1 + ending;
  if (!date || date > 31 || !isNamed || !isWholeBefore(words, end) || plainAt(words, end) === "de") return undefined;
  if (certainty === "bare" && (ending > 0 || ofPlaces.has(plainAt(words, at - 2)))) return undefined;
  const month = today.slice(0, 7);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const [year, number] = addMonths(`${month}-01`, ahead).split("-").map(Number);
    const found = dayOf(year ?? 0, number ?? 0, date);
    if (found && found.from >= today) return day(found, end);
  }
  return undefined;
}

const thisComing = phrases("prochain|prochaine");
const habits = phrases("le|les|les|on|chaque|tous les|every|each");

/** "vendredi", "by Friday": the coming one, not today. "le lundi" and "Mondays" are habits. */
function comingWeekday(
  words: readonly Word[],
  at: number,
  { today }: Context,
  certainty: Certainty,
): Named | undefined {
  const weekdayName = weekdays(words, at);
  const isHabit = plainAt(words, at).endsWith("s") || habits(words, at - 1)?.end === at;
  if (!weekdayName || (isHabit && certainty !== "sure")) return undefined;
  const next = thisComing(words, weekdayName.end);
  const end = next?.end ?? weekdayName.end;
  if (certainty === "bare" && !isWholeBefore(words, end)) return undefined;
  const ahead = (weekdayName.meaning - 1 - weekday(today) + 7) % 7 || 7;
  const found = addDays(today, ahead);
  return day({ from: found, to: found }, end);
}

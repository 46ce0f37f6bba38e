import { addDays } from "../../plan/iso-date.ts";
import { wordSet } from "../exact-phrases.ts";
import type { Word } from "../words.ts";
import { dayEndings, frenchMonths, holidays, months, weekdays } from "./calendar-words.ts";
import { isWholeBefore } from "./function-words.ts";
import type { Certainty, Named, Reader } from "./named.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { deicticAfter } from "./relative-words.ts";
import { addMonths, dayOf, weekday } from "./stretch.ts";
import { day, dayInFigures, everyYearsDay, isClock } from "./typed-days.ts";
import { yearAfter } from "./year-after.ts";

/** A day, however it is typed: 2026-06-30, 30/06/26, 30.06., "3 mars", "Friday, March 3rd", "le 15", "lundi". */
export const dayAt: Reader = (words, at, context, certainty) => {
  if (holidays(words, at)) return undefined; // "lundi de Pâques"
  const weekday = weekdays(words, at);
  if (!weekday) return typedDay(words, at, context, certainty);
  const comma = plainAt(words, weekday.end) === "," ? 1 : 0;
  const start = weekday.end + comma;
  const day = typedDay(words, start, context, "sure") ?? numberedDay(words, start, context);
  return day ?? comingWeekday(words, at, context, certainty);
};

const typedDay: Reader = (words, at, context, certainty) => {
  if (words[at]?.kind === "word") return monthAndDay(words, at, context) ?? dayOfMonth(words, at, context);
  return (
    dayInFigures(words, at, context, certainty) ??
    dayOfMonth(words, at, context) ??
    dayAlone(words, at, context, certainty)
  );
};

/** "may" after a number may still be the verb: "the 3 may be". */
const verbsAfterMay = wordSet("be have not also well need want only come go take change become still");

/** "3 mars", "1er avril 2027", "3rd of March", "15 sept. 2026". */
function dayOfMonth(words: readonly Word[], at: number, context: Context): Named | undefined {
  const date = /^(?:premier|first)$/.test(plainAt(words, at)) ? 1 : digitsAt(words, at);
  if (!date || date > 31) return undefined;
  const ending = dayEndings.has(plainAt(words, at + 1)) ? 1 : 0;
  const of = /^(?:of|de)$/.test(plainAt(words, at + 1 + ending)) ? 1 : 0;
  const month = months(words, at + 1 + ending + of);
  if (!month || (of && !ending && words[at]?.kind === "number")) return undefined;
  if (plainAt(words, month.end - 1) === "may" && verbsAfterMay.has(plainAt(words, month.end))) return undefined;
  return withYear(month.meaning, date, month.end, { words, context, takesShort: true });
}

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
  return comingDay(date, end, today);
}

/** "mardi 30", "semaine du 12": where only a day can follow. */
export function numberedDay(words: readonly Word[], at: number, { today }: Context): Named | undefined {
  const date = digitsAt(words, at);
  const isWhole = isWholeBefore(words, at + 1) && !/^[:/.-]$/.test(plainAt(words, at + 1));
  return date && date <= 31 && (isWhole || isClock(words, at + 1)) ? comingDay(date, at + 1, today) : undefined;
}

/** The first day with a number from today on. */
function comingDay(date: number, end: number, today: string): Named | undefined {
  const month = today.slice(0, 7);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const [year, number] = addMonths(`${month}-01`, ahead).split("-").map(Number);
    const found = dayOf(year ?? 0, number ?? 0, date);
    if (found && found.from >= today) return day(found, end);
  }
  return undefined;
}

/** "vendredi", "by Friday": the coming one, not today. "le lundi" and "Mondays" are habits. */
function comingWeekday(
  words: readonly Word[],
  at: number,
  { today }: Context,
  certainty: Certainty,
): Named | undefined {
  const weekdayName = weekdays(words, at);
  const isHabit = plainAt(words, at).endsWith("s") || /^(?:le|les|on|chaque|every|each)$/.test(plainAt(words, at - 1));
  if (!weekdayName || (isHabit && certainty !== "sure")) return undefined;
  const next = deicticAfter(words, weekdayName.end);
  const end = next?.end ?? weekdayName.end;
  if (certainty === "bare" && !isWholeBefore(words, end)) return undefined;
  const ahead = (weekdayName.meaning - 1 - weekday(today) + 7) % 7 || 7;
  const found = addDays(today, ahead);
  return day({ from: found, to: found }, end);
}

import type { Word } from "../words.ts";
import { doubtfulMonths, months, weekNames } from "./calendar-words.ts";
import { isFunctionWord, isWholeBefore } from "./function-words.ts";
import type { Certainty } from "./named.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { models } from "./quarters.ts";
import type { Recurring } from "./recurring.ts";
import { monthsFrom, weekOf } from "./stretch.ts";
import { yearAfter } from "./year-after.ts";

/** "mars", where it is the month. */
export function monthAt(
  words: readonly Word[],
  at: number,
  certainty: Certainty,
  context: Context,
): Recurring | undefined {
  const month = months(words, at);
  if (!month || !isMonth(words, at, certainty, context)) return undefined;
  return {
    end: month.end,
    scale: "month",
    inYear: (year) => monthsFrom(year, month.meaning, 1),
    isDoubtful: false,
  };
}

/** "May" may be a verb, "Mars" a brand, "April" a name and "sept" seven. */
function isMonth(words: readonly Word[], at: number, certainty: Certainty, context: Context): boolean {
  const name = plainAt(words, at);
  if (!doubtfulMonths.has(name) || certainty === "sure") return true;
  if (yearAfter(words, at + 1, context, false).year !== undefined) return true;
  // A heading: "Avril : 12 visites".
  if (plainAt(words, at + 1) === ":" && words[at + 2]?.kind === "number") return true;
  if (certainty === "bare" || !isWholeBefore(words, at + 1)) return false;
  return !(name === "mars" && context.language === "en");
}

/** "semaine 42", "wk 42", "S42". */
export function weekAt(
  words: readonly Word[],
  at: number,
  certainty: Certainty,
  { language }: Context,
): Recurring | undefined {
  const name = weekNames(words, at);
  const dot = name && plainAt(words, name.end) === "." ? 1 : 0;
  const typed = name && digitsAt(words, name.end + dot);
  const code = /^(?:s|w|wk|kw|cw|sem)(\d{1,2})$/.exec(plainAt(words, at))?.[1];
  const isModel = models.has(plainAt(words, at - 1)) || language === "en";
  const isAnnounced =
    certainty !== "bare" || !isModel || words[at - 1]?.kind !== "word" || isFunctionWord(words, at - 1);
  const week = typed ?? (code !== undefined && isAnnounced ? Number(code) : undefined);
  if (!week || week > 53) return undefined;
  const end = typed === undefined || !name ? at + 1 : name.end + dot + 1;
  return { end, scale: "week", inYear: (year) => weekOf(year, week), isDoubtful: false };
}

import { wordSet } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { doubtfulMonths, months, ordinals, units, weekNames } from "./calendar-words.ts";
import { isFunctionWord, isWholeBefore } from "./function-words.ts";
import { type Certainty, everyYear, type Named, type Reader } from "./named.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { monthsFrom, type Scale, type Stretch, weekOf } from "./stretch.ts";
import { yearAfter } from "./years.ts";

/** What comes every year, as the words before its year name it. */
interface Recurring {
  readonly end: number;
  readonly scale: Scale;
  readonly inYear: (year: number) => Stretch | undefined;
  /** Whether it is that only where its year or the words before it say so. */
  readonly isDoubtful: boolean;
}

/** A month, a quarter, a half or a week of a year: "mars 2027", "Q1 27", "2nd half", "semaine 42". */
export const partOfYearAt: Reader = (words, at, context, certainty) => {
  const behind = yearFirst(words, at, context) ?? inOneWord(words, at);
  if (behind) return behind;
  const found =
    monthAt(words, at, certainty, context) ??
    quarterAt(words, at) ??
    halfAt(words, at) ??
    weekAt(words, at, certainty, context);
  if (!found) return undefined;
  const { year, end } = yearAfter(words, found.end, context, found.scale !== "month" && found.scale !== "week");
  if (found.isDoubtful && year === undefined && certainty === "bare" && context.language === "en") return undefined;
  return inYearOrEvery(found, year, end, context);
};

/** "2026-Q3", "2026 T3", "FY27 Q1". */
function yearFirst(words: readonly Word[], at: number, context: Context): Named | undefined {
  const { year, end } = yearAfter(words, at, context, false);
  const isTyped = digitsAt(words, at, 4) !== undefined || /^fy/.test(plainAt(words, at));
  const found = year !== undefined && isTyped ? (quarterAt(words, end) ?? halfAt(words, end)) : undefined;
  return found && inYearOrEvery(found, year, found.end, context);
}

/** "3T26", "1H27": a digit, and a letter with the year. */
function inOneWord(words: readonly Word[], at: number): Named | undefined {
  const rank = digitsAt(words, at, 1);
  const [, letter = "", year = ""] = /^([tqsh])(2\d)$/.exec(plainAt(words, at + 1)) ?? [];
  if (!rank || !letter || words[at + 1]?.gap !== "") return undefined;
  const isQuarter = /[tq]/.test(letter);
  if (rank > (isQuarter ? 4 : 2)) return undefined;
  const stretch = isQuarter
    ? monthsFrom(2000 + Number(year), rank * 3 - 2, 3)
    : monthsFrom(2000 + Number(year), rank * 6 - 5, 6);
  return { end: at + 2, scale: isQuarter ? "quarter" : "half", stretch };
}

/** A recurring stretch in its year; the coming one where none is said. */
export function inYearOrEvery(
  { scale, inYear }: Pick<Recurring, "scale" | "inYear">,
  year: number | undefined,
  end: number,
  context: Context,
): Named | undefined {
  if (year === undefined) {
    const coming = everyYear(inYear, context);
    return coming && { end, scale, ...coming };
  }
  const stretch = inYear(year);
  return stretch && { end, scale, stretch };
}

function monthAt(words: readonly Word[], at: number, certainty: Certainty, context: Context): Recurring | undefined {
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

/** A letter and a digit may also be a model or a size, above all in the other language. */
const models = wordSet("audi modele model serie series gamme range version type box ref reference kit vw galaxy lot");

function quarterAt(words: readonly Word[], at: number): Recurring | undefined {
  const code = /^([tq])([1-4])$/.exec(plainAt(words, at));
  if (code?.[2] && !models.has(plainAt(words, at - 1))) return quarter(Number(code[2]), at + 1, code[1] === "t");
  const ranked = rankedAt(words, at, "quarter", 4);
  return ranked && quarter(ranked.rank, ranked.end, false);
}

function quarter(rank: number, end: number, isDoubtful: boolean): Recurring {
  return { end, scale: "quarter", inYear: (year) => monthsFrom(year, rank * 3 - 2, 3), isDoubtful };
}

function halfAt(words: readonly Word[], at: number): Recurring | undefined {
  const code = /^([sh])([12])$/.exec(plainAt(words, at));
  const isModel = models.has(plainAt(words, at - 1));
  const found = code?.[2]
    ? isModel
      ? undefined
      : { rank: Number(code[2]), end: at + 1 }
    : rankedAt(words, at, "half", 2);
  return (
    found && {
      end: found.end,
      scale: "half",
      inYear: (year) => monthsFrom(year, found.rank * 6 - 5, 6),
      isDoubtful: code?.[1] === "s",
    }
  );
}

/** "3e trimestre", "third quarter", "trimestre 3", "last quarter of the year"; "second half" of nothing but a year. */
function rankedAt(words: readonly Word[], at: number, scale: "quarter" | "half", count: number) {
  const ordinal = ordinalAt(words, at);
  const unit = units(words, ordinal?.end ?? at);
  const isHalf = scale === "half" && plainAt(words, ordinal?.end ?? at) === "half";
  const end = isHalf ? (unit?.end ?? (ordinal?.end ?? at) + 1) : unit?.end;
  if (end === undefined || (unit?.meaning !== scale && !isHalf)) return undefined;
  if (!ordinal) {
    const rank = isHalf ? undefined : digitsAt(words, end, 1);
    return rank && rank <= count && isWholeBefore(words, end + 1) ? { rank, end: end + 1 } : undefined;
  }
  const isOfYear = /^(?:of|de|d)$/.test(plainAt(words, end)) && /^(?:the|l|\d{4})$/.test(plainAt(words, end + 1));
  const isOfOther = isHalf && plainAt(words, end) === "of" && !/^(?:\d{4}|next|this)$/.test(plainAt(words, end + 1));
  if (isOfOther && !/^(?:year|fiscal)$/.test(plainAt(words, end + 2))) return undefined;
  if (ordinal.meaning === "last") {
    const isLast = plainAt(words, at) !== "last" || isOfYear;
    return isLast ? { rank: count, end } : undefined;
  }
  return ordinal.meaning <= count ? { rank: ordinal.meaning, end } : undefined;
}

/** "troisième", "3e", "3rd": a number and its ending are two words. */
export function ordinalAt(words: readonly Word[], at: number) {
  return ordinals(words, at);
}

function weekAt(
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

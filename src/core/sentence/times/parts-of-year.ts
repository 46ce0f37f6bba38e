import type { Word } from "../words.ts";
import { frenchMonths } from "./calendar-words.ts";
import { monthAt, weekAt } from "./months.ts";
import type { Named, Reader } from "./named.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { halfAt, quarterAt, quarterInOneWord } from "./quarters.ts";
import { inYearOrEvery } from "./recurring.ts";
import { yearAfter } from "./year-after.ts";

/** A month, a quarter, a half or a week of a year: "mars 2027", "Q1 27", "2nd half", "semaine 42". */
export const partOfYearAt: Reader = (words, at, context, certainty) => {
  const behind = yearFirst(words, at, context) ?? quarterInOneWord(words, at);
  if (behind) return behind;
  const found =
    monthAt(words, at, certainty, context) ??
    quarterAt(words, at) ??
    halfAt(words, at) ??
    weekAt(words, at, certainty, context);
  if (!found) return undefined;
  const { year, end } = yearAfter(
    words,
    found.end,
    context,
    found.scale !== "week" && (found.scale !== "month" || frenchMonths.has(plainAt(words, at))),
  );
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

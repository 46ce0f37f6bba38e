import { wordSet } from "../exact-phrases.ts";
import type { Word } from "../words.ts";
import { ordinals, units } from "./calendar-words.ts";
import { isWholeBefore } from "./function-words.ts";
import type { Named } from "./named.ts";
import { digitsAt, plainAt } from "./pattern.ts";
import type { Recurring } from "./recurring.ts";
import { monthsFrom } from "./stretch.ts";

/** A letter and a digit may also be a model or a size, above all in the other language. */
export const models = wordSet(
  "audi modele model serie series gamme range version type box ref reference kit vw galaxy lot",
);

export function quarterAt(words: readonly Word[], at: number): Recurring | undefined {
  const code = /^([tq])([1-4])$/.exec(plainAt(words, at));
  if (code?.[2] && !models.has(plainAt(words, at - 1))) return quarter(Number(code[2]), at + 1, code[1] === "t");
  const ranked = rankedAt(words, at, "quarter", 4);
  return ranked && quarter(ranked.rank, ranked.end, false);
}

function quarter(rank: number, end: number, isDoubtful: boolean): Recurring {
  return { end, scale: "quarter", inYear: (year) => monthsFrom(year, rank * 3 - 2, 3), isDoubtful };
}

export function halfAt(words: readonly Word[], at: number): Recurring | undefined {
  const code = /^([sh])([12])$/.exec(plainAt(words, at));
  if (code?.[2] && !models.has(plainAt(words, at - 1))) return half(Number(code[2]), at + 1, code[1] === "s");
  const ranked = rankedAt(words, at, "half", 2);
  return ranked && half(ranked.rank, ranked.end, false);
}

function half(rank: number, end: number, isDoubtful: boolean): Recurring {
  return { end, scale: "half", inYear: (year) => monthsFrom(year, rank * 6 - 5, 6), isDoubtful };
}

/** "3e trimestre", "third quarter", "trimestre 3", "last quarter of the year"; "second half" of nothing but a year. */
function rankedAt(words: readonly Word[], at: number, scale: "quarter" | "half", count: number): Ranked | undefined {
  const ordinal = ordinals(words, at);
  const unitEnd = unitEndAt(words, ordinal?.end ?? at, scale, ordinal !== undefined);
  if (unitEnd === undefined) return undefined;
  if (!ordinal) {
    const rank = digitsAt(words, unitEnd, 1) ?? count + 1;
    return rank <= count && isWholeBefore(words, unitEnd + 1) ? { rank, end: unitEnd + 1 } : undefined;
  }
  const isHalf = plainAt(words, unitEnd - 1) === "half";
  if (isHalf && /^(?:of|de|d)$/.test(plainAt(words, unitEnd)) && !isOfYear(words, unitEnd + 1)) return undefined;
  // "last quarter" is over, "the last quarter of the year" and "le dernier trimestre" are to come.
  const isOver = plainAt(words, at) === "last" && !isOfYear(words, unitEnd + 1);
  const rank = ordinal.meaning === "last" ? count : ordinal.meaning;
  return rank <= count && !isOver ? { rank, end: unitEnd } : undefined;
}

interface Ranked {
  readonly rank: number;
  readonly end: number;
}

/** The index after "quarter", "semestre", "half", "1er sem.". */
function unitEndAt(words: readonly Word[], at: number, scale: string, isRanked: boolean): number | undefined {
  const unit = units(words, at);
  if (unit?.meaning === scale) return unit.end;
  const isShort = isRanked && scale === "half" && /^(?:half|sem)$/.test(plainAt(words, at));
  return isShort ? at + 1 : undefined;
}

/** "2027", "next year", "the year", behind "of". */
function isOfYear(words: readonly Word[], at: number): boolean {
  if (/^(?:\d{4}|next|this|fy\d*)$/.test(plainAt(words, at))) return true;
  return /^(?:the|l)$/.test(plainAt(words, at)) && /^(?:year|fiscal|an|annee|exercice)$/.test(plainAt(words, at + 1));
}

/** "3T26", "1H27": a digit, and a letter with the year. */
export function quarterInOneWord(words: readonly Word[], at: number): Named | undefined {
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

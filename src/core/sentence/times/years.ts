import type { Word } from "../words.ts";
import { yearNames } from "./calendar-words.ts";
import { isWholeBefore } from "./function-words.ts";
import type { Certainty, Named, Reader } from "./named.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { yearIn, yearOf } from "./stretch.ts";
import { fullYear, inCentury, isYear } from "./year-after.ts";
import { beforeYear, datedNouns, kindsOfYear, namesOfYears, programmes, unitsOfAmounts } from "./year-words.ts";

/** A year: "2026" where words date it, "année 2026", "FY27". */
export const yearAt: Reader = (words, at, context, certainty) =>
  namedYear(words, at, context) ?? plainYear(words, at, context, certainty);

/** "année 2026", "FY27", "fiscal year 26/27", "exercice 2026-2027". */
function namedYear(words: readonly Word[], at: number, context: Context): Named | undefined {
  const code = /^(?:fy|ye|cy)(\d{2}|\d{4})$/.exec(plainAt(words, at))?.[1];
  const name = code === undefined ? yearNames(words, at) : undefined;
  const isProgramme = name && programmes.has(plainAt(words, at - 1)) && plainAt(words, name.end - 1) === "horizon";
  if ((code === undefined && !name) || isProgramme) return undefined;
  const numberAt = name?.end ?? at;
  const apostrophe = plainAt(words, numberAt) === "'" ? 1 : 0;
  const year = code === undefined ? fullYear(words, numberAt + apostrophe, context) : inCentury(Number(code));
  if (year === undefined) return undefined;
  return named(year, twinAfter(words, numberAt + apostrophe + 1, year));
}

function plainYear(words: readonly Word[], at: number, context: Context, certainty: Certainty): Named | undefined {
  const year = digitsAt(words, at, 4);
  if (year === undefined || !isYear(year, context) || unitsOfAmounts(words, at + 1)) return undefined;
  if (plainAt(words, at + 1) === "-" && words[at + 2]?.gap === "" && !isTwin(words, at, year)) return undefined;
  if (words[at]?.gap === "" && /[:/.-]/.test(plainAt(words, at - 1)) && words[at - 1]?.gap === "") return undefined;
  const twin = twinAfter(words, at + 1, year);
  const kind = kindsOfYear(words, twin.end);
  if (kind) return named(year, { ...twin, end: kind.end });
  const isNaming = /^(?:the|le|la|les|our|notre|nos|your)$/.test(plainAt(words, at - 1));
  const isBehindName = words[at - 1]?.isCapital === true && isNear(year, context) && isWholeBefore(words, twin.end);
  if (isBehindName && !namesOfYears.has(plainAt(words, at - 1))) return named(year, twin);
  const dates = (certainty === "sure" && !isNaming) || (certainty === "likely" && isWholeBefore(words, twin.end));
  return dates || isDating(words, at, twin.end) ? named(year, twin) : undefined;
}

/** "Plan de compte Somfy 2027": this year and the next two. Further on it may be a model or a programme. */
function isNear(year: number, { today }: Context): boolean {
  return year >= yearIn(today) && year <= yearIn(today) + 2;
}

/** "Objectif 2026", "CA 2026", "2026 target", "2026: 200 k€", "(2026)", "200 k€, 2026". */
function isDating(words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1];
  if (beforeYear.has(before?.plain ?? "")) return true;
  if (/^(?:de|d|of|from)$/.test(before?.plain ?? "") && datedNouns.has(plainAt(words, at - 2))) return true;
  if (/^(?:budget|plan)$/.test(before?.plain ?? "")) return plainAt(words, end) === ":";
  if (before?.plain === "ambition" && programmes.has(plainAt(words, at - 2))) return false;
  if (datedNouns.has(before?.plain ?? "") || datedNouns.has(plainAt(words, end))) return true;
  return (!before || before.kind === "sign") && isWholeBefore(words, end);
}

/** The second year of "2026/27" or "2026-2027". */
function twinAfter(words: readonly Word[], at: number, year: number): { year: number; end: number } {
  const isJoined = /^[/-]$/.test(plainAt(words, at)) && words[at]?.gap === "" && words[at + 1]?.gap === "";
  const next = isJoined ? words[at + 1]?.value : undefined;
  // "2026/27" is a season, "2026-2028" the years of a plan.
  const isNext = next !== undefined && (next === (year + 1) % 100 || (next > year && next <= year + 10));
  if (!isNext) return { year, end: at };
  return { year: next < 100 ? year + 1 : next, end: at + 2 };
}

/** "2026-118" is the number of a quotation. */
function isTwin(words: readonly Word[], at: number, year: number): boolean {
  return twinAfter(words, at + 1, year).end > at + 1;
}

/** "d'ici fin 27": a year of two digits, where only a year can follow. */
export function shortYear(words: readonly Word[], at: number, context: Context): Named | undefined {
  const year = isWholeBefore(words, at + 1) ? fullYear(words, at, context) : undefined;
  return year === undefined ? undefined : named(year, { year, end: at + 1 });
}

function named(year: number, { year: last, end }: { year: number; end: number }): Named {
  return { end, scale: "year", stretch: { from: yearOf(year).from, to: yearOf(last).to } };
}

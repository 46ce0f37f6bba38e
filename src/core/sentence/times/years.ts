import { phrases, wordSet } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { deicticYears, yearNames } from "./calendar-words.ts";
import { isWholeBefore } from "./function-words.ts";
import type { Named, Reader } from "./named.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { yearOf } from "./stretch.ts";

/** "the 2027 school year", "2026 season". */
const kindsOfYear = phrases(
  "school year|season|fiscal year|financial year|calendar year|tax year|budget year|academic year",
);

/** What a year beside it dates: "CA 2026", "2026 target". A year beside anything else is part of its name. */
const datedNouns = wordSet(`
  objectif objectifs objective objectives target targets goal goals ca revenue revenues sales ventes turnover affaires
  marge margin resultat resultats result results niveau level levels base reel realise realised actual actuals chiffre
  figure figures volume volumes total forecast prevision previsions growth croissance ambition ambitions priorite
  priorites priority priorities quota quotas bilan performance kpi kpis okr okrs arr mrr ebitda renouvellement retention renewal fidelisation part parts share rentabilite profit
  commercial commerciaux
  annuel annuels annual nps score churn attrition
`);

/** "same as 2025", "vs 2025", "finish 2026 on a high". */
const likeThen = wordSet(`
  as than vs versus contre like comme que against beat match outperform battre depasser egaler
  finir terminer boucler cloturer commencer debuter finish end close start make through into
`);

const units = phrases("€|$|£|%|euros|eur|usd|chf|dollars|k|m|h|clients|customers|magasins|stores|points|units|unités");

/** A year: "2026" where words date it, "année 2026", "FY27", "N-1". */
export const yearAt: Reader = (words, at, context, certainty) =>
  namedYear(words, at, context) ?? relativeYear(words, at, context) ?? plainYear(words, at, context, certainty);

/** "plan Horizon 2030" is a name. */
const programmes = wordSet("plan programme program projet project initiative agenda vision strategie strategy");

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

/** "N-1", "N+1", "2026" of a plan that counts from this year. */
function relativeYear(words: readonly Word[], at: number, { today }: Context): Named | undefined {
  if (!/^[ny]$/.test(plainAt(words, at))) return undefined;
  const isAfter = plainAt(words, at + 1) === "+";
  const numberAt = isAfter || plainAt(words, at + 1) === "-" ? at + 2 : at + 1;
  const count = words[numberAt]?.gap === " " ? undefined : digitsAt(words, numberAt, 1);
  if (!count || (numberAt === at + 1 && words[numberAt]?.gap !== "-")) return undefined;
  const year = Number(today.slice(0, 4)) + (isAfter ? count : -count);
  return { ...named(year, { year, end: numberAt + 1 }), isPast: !isAfter };
}

function plainYear(words: readonly Word[], at: number, context: Context, certainty: string): Named | undefined {
  const year = digitsAt(words, at, 4);
  if (year === undefined || !isYear(year, context) || units(words, at + 1)) return undefined;
  if (plainAt(words, at + 1) === "-" && words[at + 2]?.gap === "" && !isTwin(words, at, year)) return undefined;
  if (words[at]?.gap === "" && /[:/.-]/.test(plainAt(words, at - 1)) && words[at - 1]?.gap === "") return undefined;
  const twin = twinAfter(words, at + 1, year);
  const kind = kindsOfYear(words, twin.end);
  if (kind) return named(year, { ...twin, end: kind.end });
  const isNaming = /^(?:the|le|la|les|our|notre|nos|your)$/.test(plainAt(words, at - 1));
  const dates = (certainty === "sure" && !isNaming) || (certainty === "likely" && isWholeBefore(words, twin.end));
  return dates || isDating(words, at, twin.end) ? named(year, twin) : undefined;
}

/** "Objectif 2026", "CA 2026", "2026 target", "2026: 200 k€", "(2026)", "200 k€, 2026". */
function isDating(words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1];
  if (likeThen.has(before?.plain ?? "")) return true;
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

const ofTheYear = phrases("de l'année|de l'exercice|of the year|of the fiscal year");

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
  const thisYear = Number(context.today.slice(0, 4));
  const deictic = deicticYears(words, at);
  if (deictic) return { year: thisYear + deictic.meaning, end: deictic.end };
  const open = ofTheYear(words, at);
  if (open && digitsAt(words, open.end, 4) === undefined) return { year: undefined, end: open.end };
  const numberAt = yearNames(words, at)?.end ?? afterLink(words, at);
  const year = digitsAt(words, numberAt, 4);
  if (year !== undefined && isYear(year, context) && !units(words, numberAt + 1)) return { year, end: numberAt + 1 };
  const code = /^(?:fy|cy)(\d{2})$/.exec(plainAt(words, at))?.[1];
  if (code !== undefined) return { year: inCentury(Number(code)), end: at + 1 };
  const short = takesShort ? fullYear(words, numberAt, context) : undefined;
  const isAttached = numberAt > at && words[numberAt]?.gap === "";
  if (short !== undefined && (isAttached || isWholeBefore(words, numberAt + 1))) {
    return { year: short, end: numberAt + 1 };
  }
  return { year: undefined, end: at };
}

const linksToYear = phrases("de|d'|of|of the year|.|,|'|/|-|en|in");

function afterLink(words: readonly Word[], at: number): number {
  const link = linksToYear(words, at);
  return link?.end ?? at;
}

/** A year of four digits, or of two: 27 is 2027. */
function fullYear(words: readonly Word[], at: number, context: Context): number | undefined {
  const long = digitsAt(words, at, 4);
  if (long !== undefined && long > 99) return isYear(long, context) ? long : undefined;
  const short = words[at]?.plain.length === 2 ? long : undefined;
  const year = short === undefined ? undefined : inCentury(short);
  return year !== undefined && Math.abs(year - Number(context.today.slice(0, 4))) <= 10 ? year : undefined;
}

const inCentury = (year: number) => (year < 100 ? 2000 + year : year);

/** Two generations back, as in "founded in 1985", to as far ahead as one plans. */
function isYear(year: number, { today }: Context): boolean {
  const thisYear = Number(today.slice(0, 4));
  return year >= thisYear - 60 && year <= thisYear + 25;
}

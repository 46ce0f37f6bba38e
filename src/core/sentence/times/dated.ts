import { addDays } from "../../plan/iso-date.ts";
import { wordSet } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { lastOf, type Named } from "./named.ts";
import { namedAt } from "./naming.ts";
import { type Context, type Found, type Meaning, type Pattern, plainAt } from "./pattern.ts";
import {
  articles,
  atTheLatest,
  onwards,
  orLater,
  plainArticles,
  prepositions,
  type Role,
  saysWhen,
} from "./prepositions.ts";
import { type Stretch, yearIn } from "./stretch.ts";

/** A stretch of the calendar, with what stands before and behind it: "d'ici fin mars", "30 June at the latest". */
export const dated: Pattern = (words, at, context) => {
  const preposition = prepositions(words, at);
  if (!preposition) {
    const start = plainArticles(words, at)?.end ?? at;
    const named =
      namedAt(words, at, context, "bare") ?? (start > at ? namedAt(words, start, context, "bare") : undefined);
    return named && meant(words, at, named, "in", context);
  }
  const { role, isVague } = preposition.meaning;
  const named = afterArticles(words, preposition.end, context, isVague);
  if (!named) return undefined;
  const isWhen = saysWhen(words, at)?.end === preposition.end;
  return meant(words, at, named, isWhen ? "in" : role, context);
};

/** The stretch behind a preposition and its articles: "avant la fin du mois", "by the end of", "deadline: 30/06". */
function afterArticles(words: readonly Word[], from: number, context: Context, isVague: boolean): Named | undefined {
  let start = from;
  for (let tries = 0; tries < 3; tries += 1) {
    const named = namedAt(words, start, context, isVague ? "likely" : "sure");
    if (named) return named;
    const article = (isVague ? undefined : prepositionAgain(words, start)) ?? articles(words, start);
    if (!article) return undefined;
    start = article.end;
  }
  return undefined;
}

/** "au plus tard en mars", "d'ici avant la fin": a preposition behind another one. */
function prepositionAgain(words: readonly Word[], at: number) {
  const second = prepositions(words, at);
  return second?.meaning.role === "in" || second?.meaning.role === "by" ? second : undefined;
}

function meant(words: readonly Word[], at: number, named: Named, said: Role, context: Context): Found | undefined {
  const later = orLater(words, named.end);
  if (later) return { meaning: { kind: "loose" }, end: later.end };
  const latest = atTheLatest(words, named.end);
  const role = latest && said === "in" ? "by" : said;
  const goesOn = role === "from" ? onwards(words, named.end) : undefined;
  const isCompared = comparesWith(words, at, named.end, context);
  return { meaning: meaningOf(named, role, isCompared, context), end: latest?.end ?? goesOn?.end ?? named.end };
}

export function meaningOf(named: Named, role: Role, isCompared: boolean, context: Context): Meaning {
  const { stretch } = named;
  if (role === "after") return named.isPast ? past(stretch) : { kind: "loose" };
  if (named.isPast && role !== "since") return past(stretch);
  if (role === "since") return past({ ...lastStarted(named, context), to: context.today });
  const isDeadline = role === "by" || role === "before";
  if (isCompared && !isDeadline) return past(lastOf(named, context));
  if (isLongOver(stretch, isDeadline, context)) return past(stretch);
  if (role === "before") return { kind: "due", start: undefined, due: dayBefore(named, context) };
  const isOpen = !isDeadline && !named.isDeadline && named.scale !== "day";
  return { kind: "due", start: isOpen ? stretch.from : undefined, due: stretch.to };
}

/** "avant le 30 juin" is the 30th at the latest, "avant juin" the end of May, "avant la fin juin" the end of June. */
function dayBefore({ scale, isDeadline, stretch, inYear }: Named, { today }: Context): string {
  if (scale === "day" || isDeadline) return stretch.to;
  const day = addDays(stretch.from, -1);
  // "avant juin", said in June, is before the next one.
  const next = day < today ? inYear?.(yearIn(stretch.from) + 1) : undefined;
  return next ? addDays(next.from, -1) : day;
}

/** What has begun by today: "depuis mars" is March of this year, though it may be the current month. */
function lastStarted(named: Named, context: Context): Stretch {
  return named.stretch.from <= context.today ? named.stretch : lastOf(named, context);
}

/** Whether what is said to happen then has happened: in a year that is over. A deadline may be missed by a year. */
function isLongOver({ to }: Stretch, isDeadline: boolean, { today }: Context): boolean {
  const thisYear = Number(today.slice(0, 4));
  return Number(to.slice(0, 4)) < thisYear - (isDeadline ? 1 : 0);
}

function past({ from, to }: Stretch): Meaning {
  return { kind: "past", start: from, end: to };
}

/** Before the figure of another time: "contre 12 au T1"; before the other time itself: "plus qu'en mai". */
const beforeFigure = wordSet("contre vs versus against lieu instead");
const beforeTime = wordSet("contre vs versus against than compared rapport lieu instead");

const alike = wordSet("que qu comme as like");

/** How far back the comparison may stand: "contre 180 000 € de CA à 30 % de marge au T1". */
const reach = 9;

/** Whether a time is that of a baseline: "contre 12 au T1", "plus qu'en mai", "de 12 au T1 à 20 au T3". */
export function comparesWith(words: readonly Word[], at: number, end: number, { free }: Context): boolean {
  for (let back = at - 1; back >= Math.max(free, at - reach); back -= 1) {
    const plain = plainAt(words, back);
    if (/^[,;.!?()→]$/.test(plain)) return false;
    if (back === at - 1 && alike.has(plain)) return true;
    const isNear = at - back <= 3 && words[back + 1]?.kind !== "number";
    if (isNear && beforeTime.has(plain) && (plain !== "rapport" || plainAt(words, back - 1) === "par")) return true;
    if (beforeFigure.has(plain) && isFigureNear(words, back + 1)) return true;
    const isStart = /^(?:de|from)$/.test(plain) && words[back + 1]?.kind === "number";
    if (isStart) return /^(?:a|to|→|up)$/.test(plainAt(words, end)) && words[end + 1]?.kind === "number";
  }
  return false;
}

/** "contre 180 k€", "against the 12". */
function isFigureNear(words: readonly Word[], at: number): boolean {
  return words.slice(at, at + 3).some(({ kind }) => kind === "number");
}

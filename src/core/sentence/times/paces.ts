import type { Period } from "../../plan/vocabulary.ts";
import type { Word } from "../words.ts";
import { holidays, ordinals, seasons, units, weekdays } from "./calendar-words.ts";
import { type Length, lengthAt } from "./lengths.ts";
import { adverbs, eachOne, eachWords, habits, ofEach, rates } from "./pace-words.ts";
import { digitsAt, type Found, type Pattern, plainAt } from "./pattern.ts";
import { deicticAfter } from "./relative-words.ts";
import type { Scale } from "./stretch.ts";

/** How often: "par semaine", "40/mois", "a week", "each quarter", "every two weeks", "chaque lundi", "monthly". */
export const pace: Pattern = (words, at) => {
  const adverb = adverbs(words, at);
  if (adverb) return found(adverb.meaning, adverb.end);
  const ofMonth = monthly(words, eachOne(words, at)?.end ?? at);
  if (ofMonth) return ofMonth;
  const rate = rates(words, at);
  if (!rate) return habit(words, at);
  const day = weekdays(words, rate.end);
  const isEach = eachWords(words, at)?.end === rate.end;
  if (day && isEach && plainAt(words, at) !== "par") return found("week", day.end);
  if (isEach && (seasons(words, rate.end) || holidays(words, rate.end))) return found("year", rate.end + 1);
  const unit = units(words, rate.end);
  if (unit && saysRate(words, at, unit.end)) return found(periodOf(unit.meaning), unit.end, isOther(words, at) ? 2 : 1);
  const length = isEach && /^(?:tous|toutes|every)$/.test(plainAt(words, at)) ? lengthAt(words, rate.end) : undefined;
  return length && everySo(length);
};

/** "toutes les deux semaines", "every 15 days". */
function everySo({ unit, count, end }: Length): Found | undefined {
  if (unit === "hour" || unit === "minute") return undefined;
  return unit === "fortnight" ? found("day", end, 15) : found(periodOf(unit), end, count ?? 1);
}

function isOther(words: readonly Word[], at: number): boolean {
  return plainAt(words, at) === "every" && plainAt(words, at + 1) === "other";
}

/** "a week" behind what is counted is a rate; "a year ago", "in a week" and "a half" are not. */
function saysRate(words: readonly Word[], at: number, end: number): boolean {
  const first = plainAt(words, at);
  if (first === "l")
    return (
      !deicticAfter(words, end) && /^(?:an|annee|heure)$/.test(plainAt(words, end - 1)) && isBehindFigure(words, at)
    );
  if (first !== "a" && first !== "an") return true;
  if (/^[+-]$/.test(plainAt(words, end))) return false; // "à J+10"
  if (plainAt(words, end) === "from" && /^(?:now|today)$/.test(plainAt(words, end + 1))) return false;
  if (at === 0 || /^(?:ago|later|and|earlier|s|')$/.test(plainAt(words, end))) return false;
  return !/^(?:in|within|for|over|half|of|than|take|takes|spend|such|once in)$/.test(plainAt(words, at - 1));
}

/** "12 k€ l'an". */
function isBehindFigure(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.kind !== "word" || words[at - 2]?.kind === "number");
}

/** "le 1er lundi du mois", "the last Friday of each month", "le 15 de chaque mois". */
function monthly(words: readonly Word[], at: number): Found | undefined {
  const ordinal = ordinals(words, at);
  const day = weekdays(words, ordinal?.end ?? at);
  const date = ordinal || day ? undefined : digitsAt(words, at);
  const end = day?.end ?? ordinal?.end ?? (date && date <= 31 ? at + 1 : undefined);
  const each = end === undefined ? undefined : ofEach(words, end);
  return each && !deicticAfter(words, each.end) ? found("month", each.end) : undefined;
}

/** "le lundi", "on Mondays": each of them, unless a date or "prochain" follows. */
function habit(words: readonly Word[], at: number): Found | undefined {
  const article = habits(words, at);
  const day = weekdays(words, article?.end ?? at);
  if (!day) return undefined;
  const isPlural = plainAt(words, day.end - 1).endsWith("s");
  const isFrenchHabit = plainAt(words, at) === "le" && !/^(?:prochain|dernier|suivant)$/.test(plainAt(words, day.end));
  if (!(isPlural || (isFrenchHabit && digitsAt(words, day.end) === undefined))) return undefined;
  return found("week", day.end);
}

/** Halves are counted as years are: the plan knows no such pace. */
function periodOf(scale: Scale): Period {
  return scale === "half" ? "year" : scale;
}

function found(per: Period, end: number, every = 1): Found {
  return { meaning: { kind: "pace", per, every }, end };
}

import { addDays } from "../../plan/iso-date.ts";
import { phraseBook, phrases, wordSet } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { units } from "./calendar-words.ts";
import { standsNear } from "./function-words.ts";
import { dayAfter, type Length, lengthAt } from "./lengths.ts";
import { namedAt } from "./naming.ts";
import { type Context, type Found, type Pattern, plainAt } from "./pattern.ts";
import { unitAround } from "./stretch.ts";

/** Before a length that ends with the objective; `lasting` may also say how long a contract runs. */
const openings = phraseBook<"deadline" | "lasting">([
  [
    "d'ici|dici|d'ici à|ds|ds les|dans|dans les|dans un délai de|dans un délai maximum de|sous|en|en moins de|moins de|au bout de|au cours de|au cours des|durant|durant les|avant|au plus tard dans|d'ici au plus tard|à horizon|à l'horizon de|objectif à|endéans",
    "deadline",
  ],
  [
    "within|within the|within a period of|in|in the|in less than|in under|in no more than|inside|during|during the|before|by the next|throughout the|at the latest in|no later than in",
    "deadline",
  ],
  ["sur|sur les|pendant|pendant les|pour|pour les|over|over the|for|for the|throughout", "lasting"],
]);

/** What runs for a length of time of its own. */
const contracts = wordSet(`
  contrat contract accord agreement engagement commitment bail lease abonnement subscription garantie warranty licence
  license partenariat partnership framework cadre exclusivite marche renouveler renew renewal renouvellement reconduire
  prolonger extend sign signer
`);

/** What is itself measured in days or hours, so that such a figure is its target. */
export const delays = wordSet(`
  delai delais paiement paiements payment payments pay dso lead temps time times duree downtime response reponse cycle
  attente rotation
`);

/** What is promised each time anew. */
const eachTime = wordSet(`
  tous toutes toute all every each any chaque demandes requests tickets incidents reclamations complaints litiges claims
  commandes orders livraisons deliveries leads mails emails
`);

/** "within 6 months", "d'ici un an", "over the next 30 days", "sur 3 mois", "3 mois max". */
export const horizon: Pattern = (words, at, context) => {
  const opening = openings(words, at);
  if (!opening) return comingLength(words, at, context) ?? finishing(words, at, context);
  const length = lengthAt(words, opening.end) ?? lengthAt(words, at);
  if (!length) return currentUnit(words, opening.end, context);
  if (isAge(length)) return undefined;
  if (length.from) return dueAfter(words, length, context);
  if (opening.meaning === "lasting") {
    return standsNear(words, at, contracts, 5) ? hour(length.end) : dueAfter(words, length, context);
  }
  if (isShort(length) && isEachTime(words, at, length.end)) return hour(length.end);
  return isInDays(length) && standsNear(words, at, delays, 8) ? undefined : dueAfter(words, length, context);
};

const fromToday = phrases("from now|from today|à compter d'aujourd'hui|à partir d'aujourd'hui");
const atMost = phrases("max|maximum|grand maximum|at most|at the latest|au plus tard|au plus|or less|tops");
const plans = phrases("plan|target|goal|objective|horizon|deadline|sprint|roadmap|period");

/** "the next 30 days", "6 months from now", "3 mois max" and "90-day plan" need nothing before them. */
function comingLength(words: readonly Word[], at: number, context: Context): Found | undefined {
  const length = lengthAt(words, at);
  if (!length) return undefined;
  const isComing = length.from !== undefined || fromToday(words, length.end) !== undefined;
  const isPlan = words[length.end - 1]?.gap === "-" && plans(words, length.end) !== undefined;
  const limit = standsNear(words, at, delays, 8) ? undefined : atMost(words, length.end);
  if (!isComing && !isPlan && !limit) return undefined;
  const found = dueAfter(words, length, context);
  return limit ? { ...found, end: limit.end } : found;
}

/** "répondre sous 48 h à toutes les demandes", "answer every ticket within 4 hours". */
function isEachTime(words: readonly Word[], at: number, end: number): boolean {
  return standsNear(words, at, eachTime, 8) || standsNear(words, end + 4, eachTime, 4);
}

/** "avant 30 ans". */
function isAge({ unit, count }: Length): boolean {
  return unit === "year" && (count ?? 0) > 10;
}

function isInDays({ unit }: Length): boolean {
  return unit === "minute" || unit === "hour" || unit === "day" || unit === "week" || unit === "fortnight";
}

function isShort({ unit, count }: Length): boolean {
  return unit === "minute" || unit === "hour" || (unit === "day" && (count ?? 0) <= 7);
}

const ago = phrases("ago|plus tôt|earlier|auparavant");
const behind = phrases(
  "from now|from today|à compter d'aujourd'hui|à partir d'aujourd'hui|' time|time|'s time|or less|au plus|max|maximum|at most",
);
const rolling = phrases("glissant|glissants|glissante|glissantes|rolling");

function dueAfter(words: readonly Word[], length: Length, context: Context): Found {
  const { count, unit, from } = length;
  if (from === "past") return wasFor(length, length.end, context);
  const end = behind(words, length.end)?.end ?? length.end;
  if (count === undefined) return { meaning: { kind: "loose" }, end };
  if (unit === "minute" || (unit === "hour" && count < 12)) return hour(end);
  const window = rolling(words, end);
  if (window) return hour(window.end);
  const { today } = context;
  const counted = fromToday(words, length.end) ? undefined : beginning(words, length, context);
  return counted ?? { meaning: { kind: "due", start: today, due: dayAfter(today, count, unit) }, end };
}

const starts = phrases(
  "starting|starting on|starting from|beginning|beginning on|from|à partir du|à compter du|à partir de|à compter de|dès",
);

/** "in the two weeks starting July 6". */
function beginning(words: readonly Word[], { end, count, unit }: Length, context: Context): Found | undefined {
  const start = count === undefined ? undefined : starts(words, end);
  const first = start && namedAt(words, start.end, context, "sure");
  if (!first || count === undefined) return undefined;
  const { from } = first.stretch;
  return { meaning: { kind: "due", start: from, due: addDays(dayAfter(from, count, unit), -1) }, end: first.end };
}

function wasFor({ count, unit }: Length, end: number, { today }: Context): Found {
  const start = count === undefined ? undefined : dayAfter(today, -count, unit);
  return { meaning: { kind: "past", start, end: today }, end };
}

function hour(end: number): Found {
  return { meaning: { kind: "hour" }, end };
}

const definite = phrases("le|la|l'|the");

/** "dans l'année", "within the quarter", "over the year": the current one. */
function currentUnit(words: readonly Word[], at: number, { today }: Context): Found | undefined {
  const article = definite(words, at) ?? definite(words, at - 1);
  const unit = article && units(words, article.end);
  const isPlain = unit && !/^(?:of|de|d|du)$/.test(plainAt(words, unit.end));
  if (!unit || !isPlain || unit.meaning === "day") return undefined;
  const { from, to } = unitAround(today, unit.meaning);
  return { meaning: { kind: "due", start: from, due: to }, end: unit.end };
}

const finishers = wordSet("finir terminer boucler cloturer finish end close");

/** "finish the year at 20 k€". */
function finishing(words: readonly Word[], at: number, context: Context): Found | undefined {
  return finishers.has(plainAt(words, at - 1)) && definite(words, at) ? currentUnit(words, at, context) : undefined;
}

const pastOpenings = phrases("for the|over the|sur les|during the|ces|au cours des|in the|dans les|for|these|sur|over");
const sinceThen = phrases("depuis|depuis les|since|il y a|voilà");

/** "depuis 3 ans", "il y a 2 mois", "3 years ago", "over the last 12 months": what was. */
export const lengthPast: Pattern = (words, at, context) => {
  const since = sinceThen(words, at);
  const opening = since ?? pastOpenings(words, at);
  const length = (opening && lengthAt(words, opening.end)) ?? lengthAt(words, at);
  if (!length) return undefined;
  const isAgo = ago(words, length.end);
  const isPast = isAgo !== undefined || since !== undefined || length.from === "past";
  return isPast ? wasFor(length, isAgo?.end ?? length.end, context) : undefined;
};

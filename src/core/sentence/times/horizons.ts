import { addDays } from "../../plan/iso-date.ts";
import { phraseBook, phrases, wordSet } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { units } from "./calendar-words.ts";
import { dayAfter, type Length, lengthAt } from "./lengths.ts";
import { namedAt } from "./naming.ts";
import { type Context, type Found, type Pattern, plainAt } from "./pattern.ts";
import { unitAround } from "./stretch.ts";

/** Before a length that ends with the objective; `lasting` may also say how long a contract runs. */
const openings = phraseBook<"deadline" | "lasting">([
  [
    "within|in|within the|in the|dans|dans les|dans un délai de|dans un délai maximum de|sous|d'ici|d'ici à|en|en moins de|in less than|in under|under|au bout de|au cours de|au cours des|during the|during|durant|durant les|within a period of|before|avant|by the next|throughout the|endéans|moins de|objectif à|à horizon|horizon|à l'horizon de|out",
    "deadline",
  ],
  ["over|over the|sur|sur les|pendant|pendant les|for|for the|pour|pour les|throughout|spanning", "lasting"],
]);

/** What runs for a length of time of its own. */
const contracts = wordSet(`
  contrat contract accord agreement engagement commitment bail lease abonnement subscription garantie warranty licence
  license partenariat partnership framework cadre exclusivite marche renouveler renew renewal renouvellement reconduire
  prolonger extend sign signer
`);

/** What is itself measured in days or hours, or promised each time anew. */
const delays = wordSet(`
  delai delais paiement paiements payment payments pay dso lead temps time times duree downtime response reponse cycle
  attente rotation
`);
const eachTime = wordSet(`
  tous toutes all every each chaque toute demandes requests tickets incidents reclamations complaints litiges claims
  commandes orders livraison livrer deliver delivery livraisons deliveries respond repondre
`);

/** "within 6 months", "d'ici un an", "over the next 30 days", "sur 3 mois". */
export const horizon: Pattern = (words, at, context) => {
  const opening = openings(words, at);
  const length = opening ? (lengthAt(words, opening.end) ?? lengthAt(words, at)) : comingLength(words, at);
  if (!length) return opening && currentUnit(words, opening.end, context);
  if (opening?.meaning === "lasting" && !length.from && standsNear(words, at, contracts, 5)) return hour(length.end);
  if (standsNear(words, at, delays, 8) && length.from === undefined && opening?.meaning !== "lasting") {
    return isLong(length) ? dueAfter(words, length, context) : undefined;
  }
  const isShort =
    length.unit === "hour" || length.unit === "minute" || (length.unit === "day" && (length.count ?? 9) < 8);
  if (isShort && standsNear(words, at, eachTime, 8)) return hour(length.end);
  return dueAfter(words, length, context);
};

/** "the next 30 days" and "les 6 prochains mois" need nothing before them. */
function comingLength(words: readonly Word[], at: number): Length | undefined {
  const length = lengthAt(words, at);
  return length?.from || (length && fromToday(words, length.end)) ? length : undefined;
}

function isLong({ unit }: Length): boolean {
  return unit === "month" || unit === "quarter" || unit === "half" || unit === "year";
}

const ago = phrases("ago|plus tôt|earlier|auparavant");
const fromToday = phrases("from now|from today|à compter d'aujourd'hui|à partir d'aujourd'hui");
const fromNow = phrases(
  "from now|from today|à compter d'aujourd'hui|à partir d'aujourd'hui|d'ici|à venir|time|' time|'s time|qui viennent",
);

function dueAfter(words: readonly Word[], length: Length, context: Context): Found {
  const { today } = context;
  const { count, unit, from } = length;
  const isAgo = ago(words, length.end);
  const begun = isAgo || fromToday(words, length.end) ? undefined : beginning(words, length, context);
  if (begun) return begun;
  const end = isAgo?.end ?? fromNow(words, length.end)?.end ?? length.end;
  if (isAgo || from === "past") return gone(length, end, today);
  if (count === undefined) return { meaning: { kind: "loose" }, end };
  if (unit === "minute" || (unit === "hour" && count < 12)) return hour(end);
  if (/^glissant|^rolling/.test(plainAt(words, end))) return hour(end + 1);
  return { meaning: { kind: "due", start: today, due: dayAfter(today, count, unit) }, end };
}

const starts = phrases(
  "starting|starting on|starting from|beginning|beginning on|from|à partir du|à compter du|à partir de|dès",
);

/** "in the two weeks starting July 6". */
function beginning(words: readonly Word[], { end, count, unit }: Length, context: Context): Found | undefined {
  const start = count === undefined ? undefined : starts(words, end);
  const first = start && namedAt(words, start.end, context, "sure");
  if (!first || count === undefined) return undefined;
  const { from } = first.stretch;
  return { meaning: { kind: "due", start: from, due: addDays(dayAfter(from, count, unit), -1) }, end: first.end };
}

function gone({ count, unit }: Length, end: number, today: string): Found {
  const start = count === undefined ? undefined : dayAfter(today, -count, unit);
  return { meaning: { kind: "past", start, end: today }, end };
}

const hour = (end: number): Found => ({ meaning: { kind: "hour" }, end });

/** "dans l'année", "within the quarter", "over the year": the current one. */
function currentUnit(words: readonly Word[], at: number, { today }: Context): Found | undefined {
  const article = phrases("le|la|l'|the")(words, at) ?? phrases("le|la|l'|the")(words, at - 1);
  const unit = article && units(words, article.end);
  const isPlain = unit && !/^(?:of|de|d|du)$/.test(plainAt(words, unit.end));
  if (!unit || !isPlain || unit.meaning === "day") return undefined;
  const { from, to } = unitAround(today, unit.meaning);
  return { meaning: { kind: "due", start: from, due: to }, end: unit.end };
}

const before = phrases(
  "depuis|since|for the|over the|sur les|during the|ces|il y a|au cours des|in the|dans les|for|these",
);

/** "depuis 3 ans", "il y a 2 mois", "3 years ago", "over the last 12 months": what was. */
export const lengthPast: Pattern = (words, at, { today }) => {
  const opening = before(words, at);
  const length = (opening && lengthAt(words, opening.end)) ?? lengthAt(words, at);
  if (!length) return undefined;
  const isSince = /^(?:depuis|since|il)$/.test(plainAt(words, at)) && opening !== undefined;
  const isAgo = ago(words, length.end);
  if (isAgo) return gone(length, isAgo.end, today);
  return isSince || length.from === "past" ? gone(length, length.end, today) : undefined;
};

const runs = phrases(
  "contrat|contract|accord|agreement|lease|bail|deal|partnership|partenariat|abonnement|subscription|engagement|commitment|pilot|pilote|essai|trial|test|visite|visites|visits|visit|rendez-vous|rdv|meeting|meetings|call|calls|session|sessions|workshop|atelier|training|formation|term|plan|warranty|garantie|licence",
);
const links = phrases("de|d'|of|sur|for|over|pour");

/** How long something lasts: "visits of 30 minutes", "un contrat de 3 ans", "a 12-month agreement". */
export const lasting: Pattern = (words, at) => {
  const length = isDetermined(words, at) ? undefined : lengthAt(words, at);
  if (!length || length.count === undefined || length.from) {
    const noun = runs(words, at - 2) ?? runs(words, at - 1);
    const link = noun && links(words, at);
    const lengthOf = link && noun.end === at ? lengthAt(words, link.end) : undefined;
    return lengthOf?.count === undefined ? undefined : hour(lengthOf.end);
  }
  const isCompound = words[length.end - 1]?.gap === "-" && plainAt(words, at) !== "a";
  if (isCompound && runs(words, length.end)) return hour(length.end);
  if (isCompound) return hour(length.end);
  return length.unit === "minute" &&
    !standsNear(words, at, delays, 8) &&
    !/^(?:de|d|of)$/.test(plainAt(words, length.end))
    ? hour(length.end)
    : undefined;
};

/** The length in "the 36-month lease" begins behind its article. */
function isDetermined(words: readonly Word[], at: number): boolean {
  return words[at]?.kind === "word" && /^(?:the|le|la|l|les|under|about|environ|max)$/.test(plainAt(words, at));
}

/** Whether one of some words stands shortly before, in the same clause. */
export function standsNear(words: readonly Word[], at: number, near: ReadonlySet<string>, reach: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const plain = plainAt(words, back);
    if (/^[;.!?]$/.test(plain)) return false;
    if (near.has(plain)) return true;
  }
  return false;
}

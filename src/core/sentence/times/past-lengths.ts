import { phrases } from "../phrase-book.ts";
import { dayAfter, type Length, lengthAt } from "./lengths.ts";
import type { Context, Found, Pattern } from "./pattern.ts";

const ago = phrases("ago|plus tôt|earlier|auparavant");
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

/** From so long ago until today. */
export function wasFor({ count, unit }: Length, end: number, { today }: Context): Found {
  const start = count === undefined ? undefined : dayAfter(today, -count, unit);
  return { meaning: { kind: "past", start, end: today }, end };
}

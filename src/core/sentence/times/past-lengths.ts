import { ago, sinceThen } from "./length-words.ts";
import { dayAfter, type Length, lengthAt } from "./lengths.ts";
import type { Context, Found, Pattern } from "./pattern.ts";

/** "depuis 3 ans", "il y a 2 mois", "3 years ago", "last 12 months": what was. */
export const pastLength: Pattern = (words, at, context) => {
  const since = sinceThen(words, at);
  const length = lengthAt(words, since?.end ?? at);
  if (!length) return undefined;
  const end = ago(words, length.end)?.end;
  const isPast = since !== undefined || end !== undefined || length.from === "past";
  return isPast ? wasFor(length, end ?? length.end, context) : undefined;
};

/** From so long ago until today. */
export function wasFor({ count, unit }: Length, end: number, { today }: Context): Found {
  const start = count === undefined ? undefined : dayAfter(today, -count, unit);
  return { meaning: { kind: "past", start, end: today }, end };
}

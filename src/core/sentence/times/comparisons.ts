import { phraseBook } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { units } from "./calendar-words.ts";
import { comparesWith } from "./dated.ts";
import { type Context, type Pattern, plainAt } from "./pattern.ts";
import { unitAround } from "./stretch.ts";

/** Short for the same time a year ago. */
const yearAgo = phraseBook<true>([
  [
    "YoY|Y/Y|year on year|year over year|d'une année sur l'autre|d'un an sur l'autre|d'une année à l'autre|sur un an glissant|LY|PY|vs LY|YTD|MoM|month on month|QoQ|quarter on quarter|l'exercice précédent|l'exercice écoulé|the year before|the previous year|l'année d'avant|last time|la dernière fois|la fois précédente|à même époque",
    true,
  ],
]);

export const yearBefore: Pattern = (words, at, { today }) => {
  const found = yearAgo(words, at);
  if (!found) return undefined;
  const { from, to } = unitAround(today, "year", -1);
  return { meaning: { kind: "past", start: from, end: to }, end: found.end };
};

const now = phraseBook<true>([
  [
    "à ce jour|à date|à l'heure actuelle|actuellement|en ce moment|pour l'instant|à présent|to date|currently|at present|at the moment|presently|as today|as of today|so far|jusqu'ici|jusqu'à présent|until now|up to now|jusqu'à maintenant|jusqu'à aujourd'hui",
    true,
  ],
]);

/** What is today: where an objective starts from, not when it is due. */
export const today: Pattern = (words, at, context) => {
  const { today } = context;
  const found = now(words, at) ?? behindFigure(words, at, context);
  return found && { meaning: { kind: "past", start: today, end: today }, end: found.end };
};

/** "12", "12 %" or "9 months" just before. */
function isBehindFigure(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.kind === "number") return true;
  const isUnit = words[at - 1]?.kind === "sign" || units(words, at - 1)?.end === at || plainAt(words, at - 1) === "k";
  return isUnit && words[at - 2]?.kind === "number";
}

const todays = phraseBook<true>([["aujourd'hui|today|now|maintenant", true]]);

/** "contre 12 aujourd'hui", "9 months now", "it's 14% today". */
function behindFigure(words: readonly Word[], at: number, context: Context) {
  const found = todays(words, at);
  return found && (isBehindFigure(words, at) || comparesWith(words, at, found.end, context)) ? found : undefined;
}

import { phraseBook } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { type Pattern, plainAt } from "./pattern.ts";
import { unitAround } from "./stretch.ts";

/** Short for the same time a year ago. */
const yearAgo = phraseBook<true>([
  [
    "YoY|Y/Y|year on year|year over year|d'une année sur l'autre|d'un an sur l'autre|d'une année à l'autre|sur un an glissant|LY|PY|vs LY|l'exercice précédent|l'exercice écoulé|the year before|the previous year|l'année d'avant|last time|la dernière fois|la fois précédente|à même époque",
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
    "à ce jour|à date|à l'heure actuelle|actuellement|en ce moment|pour l'instant|à présent|to date|currently|at present|at the moment|presently|as today|as of today|so far|YTD|year to date|MTD|QTD|jusqu'ici|jusqu'à présent|until now|up to now|jusqu'à maintenant|jusqu'à aujourd'hui|for now|for the moment|pour le moment",
    true,
  ],
]);

/** What is today: where an objective starts from, not when it is due. */
export const today: Pattern = (words, at, { today }) => {
  const found = now(words, at) ?? behindFigure(words, at);
  return found && { meaning: { kind: "past", start: today, end: today }, end: found.end };
};

const todays = phraseBook<"today" | "now">([
  ["aujourd'hui|today", "today"],
  ["now|right now|maintenant", "now"],
]);

/** "contre 12 aujourd'hui", "9 months now", "than today": only "call him today" ends a clause without a figure. */
function behindFigure(words: readonly Word[], at: number) {
  const found = todays(words, at);
  const isLast = found && (found.end === words.length || /^[.!,;]$/.test(plainAt(words, found.end)));
  const isCompared = /^(?:d|de|as|than|like|que|qu|comme|for)$/.test(plainAt(words, at - 1)) || hasFigure(words, at);
  return found?.meaning === "today" && isLast && !isCompared ? undefined : found;
}

function hasFigure(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 10), at).some(({ kind }) => kind === "number");
}

import { phraseBook } from "../phrase-book.ts";
import type { Pattern } from "./pattern.ts";
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
export const today: Pattern = (words, at, { today }) => {
  const found = now(words, at) ?? behindFigure(words, at);
  return found && { meaning: { kind: "past", start: today, end: today }, end: found.end };
};

const todays = phraseBook<true>([["aujourd'hui|today|now|maintenant", true]]);

/** "contre 12 aujourd'hui", "9 months now", "it's 14% today". */
function behindFigure(words: Parameters<Pattern>[0], at: number) {
  const found = todays(words, at);
  const isFigure = [1, 2, 3].some((back) => words[at - back]?.kind === "number");
  return isFigure ? found : undefined;
}

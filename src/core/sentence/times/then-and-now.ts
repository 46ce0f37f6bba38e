import type { Word } from "../words.ts";
import { type Pattern, plainAt } from "./pattern.ts";
import { now, todays, yearAgo } from "./relative-words.ts";
import { unitAround } from "./stretch.ts";

export const yearBefore: Pattern = (words, at, { today }) => {
  const found = yearAgo(words, at);
  if (!found) return undefined;
  const { from, to } = unitAround(today, "year", -1);
  return { meaning: { kind: "past", start: from, end: to }, end: found.end };
};

/** What is today: where an objective starts from, not when it is due. */
export const today: Pattern = (words, at, { today }) => {
  const found = now(words, at) ?? behindFigure(words, at);
  return found && { meaning: { kind: "past", start: today, end: today }, end: found.end };
};

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

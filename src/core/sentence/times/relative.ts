import { addDays } from "../../plan/iso-date.ts";
import type { Word } from "../words.ts";
import { units, weekdays } from "./calendar-words.ts";
import { dayAt } from "./days.ts";
import { feastAt } from "./feasts.ts";
import type { Named } from "./named.ts";
import { partOfYearAt } from "./parts-of-year.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { lastOf } from "./recurring.ts";
import { dayNames, deicticAfter, deicticBefore, halfUnit } from "./relative-words.ts";
import { type Scale, type Stretch, unitAround, yearIn } from "./stretch.ts";

/** "aujourd'hui", "tomorrow". */
export function relativeDay(words: readonly Word[], at: number, { today }: Context): Named | undefined {
  const name = dayNames(words, at);
  if (!name) return undefined;
  const day = addDays(today, name.meaning);
  return { end: name.end, scale: "day", stretch: { from: day, to: day }, isPast: name.meaning < 0 };
}

/** What a letter counts, and how far one plans in it: "T-500" is a forklift. */
const steps: Readonly<Record<string, { readonly scale: Scale; readonly most: number }>> = {
  j: { scale: "day", most: 365 },
  d: { scale: "day", most: 365 },
  s: { scale: "week", most: 52 },
  w: { scale: "week", most: 52 },
  m: { scale: "month", most: 24 },
  t: { scale: "quarter", most: 4 },
  q: { scale: "quarter", most: 4 },
  n: { scale: "year", most: 10 },
  y: { scale: "year", most: 10 },
};

/** The letters that such a count begins with. */
export const offsets = Object.keys(steps);

/** "J+30", "M+3", "T-1", "N+1": counted from today. A day before is before something else. */
export function offsetAt(words: readonly Word[], at: number, { today }: Context): Named | undefined {
  const letter = plainAt(words, at);
  const step = letter.length === 1 ? steps[letter] : undefined;
  const sign = plainAt(words, at + 1);
  const isHyphened = words[at + 1]?.gap === "-" && words[at + 1]?.kind === "number";
  if (!step || !(isHyphened || (/^[+-]$/.test(sign) && words[at + 2]?.gap === ""))) return undefined;
  const numberAt = isHyphened ? at + 1 : at + 2;
  const count = digitsAt(words, numberAt, 3);
  const isPast = sign !== "+";
  const { scale, most } = step;
  if (!count || count > most || (isPast && (scale === "day" || scale === "week"))) return undefined;
  const stretch = scale === "day" ? dayAhead(today, count) : unitAround(today, scale, isPast ? -count : count);
  return { end: numberAt + 1, scale, stretch, isPast };
}

function dayAhead(today: string, days: number): Stretch {
  const day = addDays(today, days);
  return { from: day, to: day };
}

/** "ce trimestre", "next quarter", "l'an dernier", "le mois prochain", "année en cours". */
export function relativeUnit(words: readonly Word[], at: number, context: Context): Named | undefined {
  const before = deicticBefore(words, at);
  const unit = units(words, before?.end ?? at) ?? (before && halfUnit(words, before.end));
  if (!unit || unit.meaning === "day" || isMany(words, unit.end - 1)) return undefined;
  const after = deicticAfter(words, unit.end);
  // "ce mois-ci" says it twice; "next year's end" once.
  const step = after && (!before || before.meaning === 0) ? after.meaning : before?.meaning;
  if (step === undefined || (step < 0 && !after && /^(?:of|de)$/.test(plainAt(words, unit.end)))) return undefined;
  const end = after && (!before || before.meaning === 0) ? after.end : unit.end;
  const stretch = unitAround(context.today, unit.meaning, step);
  return { end, scale: unit.meaning, stretch, isPast: step < 0 };
}

/** "the coming months", "les mois prochains": nobody knows how many. */
function isMany(words: readonly Word[], unitAt: number): boolean {
  const unit = plainAt(words, unitAt);
  const before = plainAt(words, unitAt - 1);
  return unit === "mois" ? /^(?:prochains|derniers)$/.test(before) : unit.endsWith("s");
}

/** "next March", "cet été", "this Friday", "last summer". */
export function relativeRecurring(words: readonly Word[], at: number, context: Context): Named | undefined {
  const before = deicticBefore(words, at);
  if (!before) return undefined;
  const { end } = before;
  const found =
    partOfYearAt(words, end, context, "sure") ??
    feastAt(words, end, context, "sure") ??
    (weekdays(words, end) ? dayAt(words, end, context, "sure") : undefined);
  return found && stepped(found, before.meaning, context);
}

/** "mars prochain", "juin dernier": the words after a stretch that comes every year. */
export function followed(named: Named | undefined, words: readonly Word[], context: Context): Named | undefined {
  const after = named?.inYear && deicticAfter(words, named.end);
  return named && after ? { ...stepped(named, after.meaning, context), end: after.end } : named;
}

/** The one that is meant by this, next or last. */
function stepped(named: Named, step: -1 | 0 | 1, context: Context): Named {
  if (step < 0) return { ...named, stretch: lastOf(named, context), isPast: true };
  const isNow = named.stretch.from <= context.today;
  const next = step > 0 && isNow ? named.inYear?.(yearIn(named.stretch.from) + 1) : undefined;
  return next ? { ...named, stretch: next } : named;
}

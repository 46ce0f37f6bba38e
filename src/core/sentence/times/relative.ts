import { addDays } from "../../plan/iso-date.ts";
import { phraseBook } from "../phrase-book.ts";
import type { Word } from "../words.ts";
import { deicticAfter, deicticBefore, units, weekdays } from "./calendar-words.ts";
import { dayAt } from "./days.ts";
import { feastAt } from "./feasts.ts";
import type { Named } from "./named.ts";
import { partOfYearAt } from "./parts-of-year.ts";
import { type Context, digitsAt, plainAt } from "./pattern.ts";
import { lastOf } from "./recurring.ts";
import { type Scale, type Stretch, unitAround, yearIn } from "./stretch.ts";

const dayNames = phraseBook<number>([
  ["aujourd'hui|ce jour|ce soir|today|tonight|maintenant|now", 0],
  ["demain|tomorrow", 1],
  ["après-demain|the day after tomorrow", 2],
  ["hier|yesterday", -1],
]);

export function relativeDay(words: readonly Word[], at: number, { today }: Context): Named | undefined {
  const name = dayNames(words, at);
  if (!name) return undefined;
  const day = addDays(today, name.meaning);
  return { end: name.end, scale: "day", stretch: { from: day, to: day }, isPast: name.meaning < 0 };
}

const halfUnit = phraseBook<"half">([["half", "half"]]);

const steps: Readonly<Record<string, Scale>> = {
  j: "day",
  d: "day",
  s: "week",
  w: "week",
  m: "month",
  t: "quarter",
  q: "quarter",
  n: "year",
  y: "year",
};

/** "J+30", "M+3", "T-1", "N+1": counted from today. A day before is before something else. */
export function offsetAt(words: readonly Word[], at: number, { today }: Context): Named | undefined {
  const scale = steps[plainAt(words, at)];
  const sign = plainAt(words, at + 1);
  const isHyphened = words[at + 1]?.gap === "-" && words[at + 1]?.kind === "number";
  if (!scale || !(isHyphened || (/^[+-]$/.test(sign) && words[at + 2]?.gap === ""))) return undefined;
  const numberAt = isHyphened ? at + 1 : at + 2;
  const count = digitsAt(words, numberAt, 3);
  const isPast = sign !== "+";
  if (!count || (isPast && (scale === "day" || scale === "week"))) return undefined;
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

/** "the coming months" are nobody knows how many. */
function isMany(words: readonly Word[], at: number): boolean {
  return (
    /^(?!mois).*s$/.test(plainAt(words, at)) || /s$/.test(plainAt(words, at - 1).replace(/^(?:this|previous)$/, ""))
  );
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

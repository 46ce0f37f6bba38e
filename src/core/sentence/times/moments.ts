import type { Locale } from "../../locale.ts";
import type { Moment } from "../moment.ts";
import type { Word } from "../words.ts";
import { dated } from "./dated.ts";
import { awayFromEvent, comingSeason, datedEvent, event } from "./events.ts";
import { horizon } from "./horizons.ts";
import { timeOfDay } from "./hours.ts";
import { lasting } from "./lasting.ts";
import { pace } from "./paces.ts";
import { pastLength } from "./past-lengths.ts";
import type { Context, Found, Pattern } from "./pattern.ts";
import { range } from "./ranges.ts";
import { today, yearBefore } from "./then-and-now.ts";
import { vague } from "./vague.ts";
import { mayBegin } from "./vocabulary.ts";

/** Ways to speak of time; the first one that reads what begins at a word is right. */
const patterns: readonly Pattern[] = [
  pace,
  vague,
  yearBefore,
  today,
  pastLength,
  comingSeason,
  datedEvent,
  awayFromEvent,
  timeOfDay,
  range,
  dated,
  horizon,
  lasting,
  event,
];

/** What a sentence says of time, in its order, without overlaps, in time proportional to its length. */
export function momentsIn(
  words: readonly Word[],
  { today, language }: { readonly today: string; readonly language: Locale },
): Moment[] {
  const moments: Moment[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at += 1) {
    const found = firstOf(words, at, { today, language, free });
    if (!found) continue;
    moments.push({ ...placeOf(words, at, found.end), ...found.meaning });
    free = found.end;
    at = found.end - 1;
  }
  return moments;
}

function firstOf(words: readonly Word[], at: number, context: Context): Found | undefined {
  if (!mayBegin(words[at])) return undefined;
  for (const pattern of patterns) {
    const found = pattern(words, at, context);
    if (found) return found;
  }
  return undefined;
}

function placeOf(words: readonly Word[], first: number, end: number) {
  const range = { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  return { range, words: { first, end } };
}

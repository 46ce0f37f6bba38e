import type { Word } from "../words.ts";
import { beforeHours, hourLinks, noon, roundTheClock } from "./hour-words.ts";
import { digitsAt, type Found, type Pattern, plainAt } from "./pattern.ts";

/** A time of day: "avant 7 h", "7h30", "9 to 5 pm", "24/7", "de 9h à 17h", "at noon". */
export const timeOfDay: Pattern = (words, at, { language }) => {
  const whole = roundTheClock(words, at);
  if (whole) return hour(whole.end);
  const opening = beforeHours(words, at);
  const start = opening?.end ?? at;
  const isNoon = noon(words, start);
  if (isNoon) return hour(isNoon.end);
  const first = clockAt(words, start);
  const behind = first?.end ?? start + 1;
  const connector = words[behind]?.gap === "-" ? { end: behind } : hourLinks(words, behind);
  const last = connector && clockAt(words, connector.end);
  if (last && (first || (digitsAt(words, start) ?? 25) <= 24)) return hour(last.end);
  const isHalf = language === "en" && /^[12]$/.test(plainAt(words, start)) && /^h2\d$/.test(plainAt(words, start + 1));
  if (!first || isHalf) return undefined;
  return opening || first.isExact ? hour(first.end) : undefined;
};

/** "7h30", "7 h", "19 heures", "9am", "10:30"; `isExact` where it can't be a length. */
function clockAt(words: readonly Word[], at: number): { end: number; isExact: boolean } | undefined {
  const hours = digitsAt(words, at);
  if (hours === undefined || hours > 24) return undefined;
  const next = plainAt(words, at + 1);
  if (/^h[0-5]\d$/.test(next)) return { end: at + 2, isExact: true };
  if (next === ":" && words[at + 1]?.gap === "" && words[at + 2]?.plain.length === 2) return colon(words, at);
  const isMorning = next === "am" || next === "pm" || next === "noon";
  if (isMorning) return { end: at + 2, isExact: true };
  if (/^[ap]$/.test(next) && plainAt(words, at + 2) === "." && plainAt(words, at + 3) === "m") {
    return { end: at + 4 + (plainAt(words, at + 4) === "." && words[at + 5] ? 1 : 0), isExact: true };
  }
  const isLength = /^(?:de|d|of|par|per|sur)$/.test(plainAt(words, at + 2));
  return /^(?:h|heures?|o)$/.test(next) && !isLength ? { end: at + 2, isExact: false } : undefined;
}

function colon(words: readonly Word[], at: number): { end: number; isExact: boolean } | undefined {
  const minutes = digitsAt(words, at + 2);
  if (minutes === undefined || minutes > 59 || words[at + 2]?.gap !== "") return undefined;
  const isMarked = /^[ap]m$/.test(plainAt(words, at + 3));
  return { end: at + (isMarked ? 4 : 3), isExact: true };
}

const hour = (end: number): Found => ({ meaning: { kind: "hour" }, end });

import { addDays } from "../../plan/iso-date.ts";
import { wordSet } from "../exact-phrases.ts";
import { type Feast, holidays, seasonNouns, seasons } from "./calendar-words.ts";
import { isWholeBefore } from "./function-words.ts";
import type { Reader } from "./named.ts";
import { plainAt } from "./pattern.ts";
import { inYearOrEvery } from "./recurring.ts";
import { deicticAfter } from "./relative-words.ts";
import { addMonths, dayOf, easterOf, monthsFrom, type Stretch, weekday } from "./stretch.ts";
import { yearAfter } from "./year-after.ts";

/** What a season after it only names: "collection été 2027". */
const products = wordSet(
  "collection gamme catalogue range offre offer edition menu carte assortiment line ligne pneus",
);

/** A season or a feast, where the words around it make it a time: "cet été", "by Christmas", "été 2027". */
export const feastAt: Reader = (words, at, context, certainty) => {
  const season = seasons(words, at);
  const feast = season ? undefined : holidays(words, at);
  const found = season ?? feast;
  if (!found) return undefined;
  const { year, end: afterYear } = yearAfter(words, found.end, context, false);
  const end = year === undefined ? (seasonNouns(words, found.end)?.end ?? found.end) : afterYear;
  const isNamed = year !== undefined || deicticAfter(words, found.end) !== undefined;
  const isLast = feast !== undefined && words[end] === undefined && words[at - 1]?.kind === "sign";
  const isTime = certainty === "sure" || isNamed || isLast || (certainty === "likely" && isWholeBefore(words, end));
  const isProduct = products.has(plainAt(words, at - 1)) || (certainty === "bare" && products.has(plainAt(words, end)));
  if (!isTime || isProduct) return undefined;
  const inYear = season ? seasonIn(season.meaning) : feastIn(feast?.meaning ?? [12, 25]);
  return inYearOrEvery({ scale: season ? "quarter" : "day", inYear }, year, end, context);
};

/** Seasons of the almanac: summer is from 21 June to 20 September. */
function seasonIn(month: number) {
  return (year: number): Stretch | undefined => {
    const first = dayOf(year, month, 21);
    return first && { from: first.from, to: addDays(addMonths(first.from, 3), -1) };
  };
}

function feastIn(feast: Feast) {
  return (year: number): Stretch | undefined => {
    if ("easter" in feast) return onlyDay(addDays(easterOf(year), feast.easter));
    if (!("weekday" in feast)) return dayOf(year, ...feast);
    const { weekday, nth, month, plus = 0 } = feast;
    return onlyDay(addDays(nthWeekday(monthsFrom(year, month, 1), weekday, nth), plus));
  };
}

/** The nth (from 1) or last day of a month that is a weekday, from 1 for Monday. */
function nthWeekday({ from, to }: Stretch, day: number, nth: number | "last"): string {
  if (nth === "last") return addDays(to, -((weekday(to) + 1 - day + 7) % 7));
  return addDays(from, ((day - 1 - weekday(from) + 7) % 7) + (nth - 1) * 7);
}

function onlyDay(day: string): Stretch {
  return { from: day, to: day };
}

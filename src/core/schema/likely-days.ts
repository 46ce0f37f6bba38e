import { endOfPeriod } from "../plan/calendar.ts";
import { addDays, daysBetween, isIsoDate } from "../plan/iso-date.ts";
import { monthCalled, plainDay } from "./written-day.ts";

/**
 * The days that words may mean which name none for certain, as YYYY-MM-DD, the likeliest first: both readings of
 * "06/07/2026", the last day of "fin juin", "Q3 2026" and "2026", "30 juin" of the years around, "demain", "in 2 weeks".
 */
export function likelyDays(text: string, today: string): readonly string[] {
  const plain = plainDay(text);
  const days = [
    ...figures(plain),
    ...relative(plain, today),
    ...endOfNamed(plain, today),
    ...withoutYear(plain, today),
  ];
  return [...new Set(days)].filter(isIsoDate);
}

function figures(plain: string): readonly string[] {
  const year = /^(\d{4})$/.exec(plain)?.[1];
  if (year) return [`${year}-12-31`, `${year}-01-01`];
  const [, first = "", second = "", typed = ""] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(plain) ?? [];
  const full = typed.length === 2 ? `20${typed}` : typed;
  return [dayOf(full, second, first), dayOf(full, first, second)];
}

const shifts: ReadonlyMap<string, number> = new Map([
  ...["aujourd'hui", "today", "now", "maintenant"].map((word) => [word, 0] as const),
  ...["demain", "tomorrow"].map((word) => [word, 1] as const),
  ...["hier", "yesterday"].map((word) => [word, -1] as const),
]);

const daysIn: Readonly<Record<string, number>> = { j: 1, d: 1, s: 7, w: 7, m: 30 };

function relative(plain: string, today: string): readonly string[] {
  const shift = shifts.get(plain);
  if (shift !== undefined) return [addDays(today, shift)];
  const [, count = "", unit = ""] =
    /^(?:dans|in|sous) (\d{1,3}) ?(jour|day|semaine|week|mois|month)s?$/.exec(plain) ?? [];
  return count ? [addDays(today, Number(count) * (daysIn[unit.charAt(0)] ?? 0))] : [];
}

/** The last day of a month, a quarter or a year; without a year, of the one that comes next. */
function endOfNamed(plain: string, today: string): readonly string[] {
  const words = plain.replace(
    /^(?:d'ici |avant |by |before )?(?:la )?(?:fin|the end of|end of|end|late|courant)? ?(?:de |du |d'|the |l')?/,
    "",
  );
  const period = new Map([
    ["mois", 1],
    ["month", 1],
    ["trimestre", 3],
    ["quarter", 3],
    ["annee", 12],
    ["year", 12],
  ]).get(words);
  if (period !== undefined) return [endOfPeriod(today, period)];
  const [, name = "", year = ""] =
    /^(\p{L}+|[tq][1-4]|[1-4](?:er|e|eme)? trimestre)\.?(?: (\d{4}))?$/u.exec(words) ?? [];
  const quarter = /^(?:[tq]([1-4])|([1-4])(?:er|e|eme)? trimestre)$/.exec(name);
  const month = quarter ? 3 * Number(quarter[1] ?? quarter[2]) : monthCalled(name);
  if (month === undefined) return [];
  const ending = (of: string) => endOfPeriod(dayOf(of, String(month), "1"), 1);
  const own = ending(year || today.slice(0, 4));
  return [year || own >= today ? own : ending(String(Number(today.slice(0, 4)) + 1))];
}

/** "30 juin": the last one and the next one, the nearer first. */
function withoutYear(plain: string, today: string): readonly string[] {
  const [, a = "", name = "", b = ""] =
    /^(?:le |on )?(\d{1,2})?(?:er|st|nd|rd|th)? ?(\p{L}+)\.?(?: (\d{1,2}))?$/u.exec(plain) ?? [];
  const month = monthCalled(name);
  const date = a || b;
  if (month === undefined || date === "") return [];
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => dayOf(String(one), String(month), date)).filter(isIsoDate);
  const around = [days.findLast((day) => day <= today), days.find((day) => day > today)];
  const far = (day: string) => Math.abs(daysBetween(today, day));
  return around.flatMap((day) => day ?? []).sort((one, other) => far(one) - far(other));
}

function dayOf(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}

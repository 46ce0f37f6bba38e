import { isIsoDate } from "../plan/iso-date.ts";

/** The months as people write them, without accents; the first three letters tell most apart. */
const months: readonly RegExp[] = [
  /^jan/,
  /^(?:feb|fev)/,
  /^mar/,
  /^(?:apr|avr)/,
  /^(?:may|mai)$/,
  /^(?:june?|juin)$/,
  /^(?:july?|juil)/,
  /^(?:aug|aou)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/**
 * The day that a person meant, as YYYY-MM-DD: "30/06/2026", "30 juin 2026", "June 30, 2026", "2026-6-3". Undefined when it
 * is no day, and for "06/07/2026", which is July to some and June to others. The day need not exist: "2026-02-30".
 */
export function writtenDay(text: string): string | undefined {
  const plain = plainDay(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.z+ -]*)?$/.exec(plain);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (numbers) {
    const [, first, second, year] = numbers;
    if (Number(second) > 12) return day(year, first, second);
    return Number(first) > 12 || first === second ? day(year, second, first) : undefined;
  }
  const words =
    /^(?:\p{L}+\.?,? )?(?<day>\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (?<month>\p{L}+)\.?,? (?<year>\d{4})$/u.exec(plain) ??
    /^(?<month>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u.exec(plain);
  const { year, month = "", day: dayOfMonth } = words?.groups ?? {};
  const number = monthCalled(month);
  return number === undefined ? undefined : day(year, String(number), dayOfMonth);
}

/** Without capitals and accents, and with single spaces. */
export function plainDay(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** 1 to 12, of a plain name in French or English. */
export function monthCalled(name: string): number | undefined {
  const index = months.findIndex((month) => month.test(name));
  return index < 0 ? undefined : index + 1;
}

function day(year = "", month = "", dayOfMonth = ""): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(dayOfMonth) < 1 || Number(dayOfMonth) > 31) return undefined;
  return `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
}

/** For a day that its month does not have, the last one that it has: 2026-02-28 for 2026-02-30. */
export function lastDayInstead(day: string): string | undefined {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:29|3[01])$/.test(day)) return undefined;
  return ["30", "29", "28"].map((last) => `${day.slice(0, 8)}${last}`).find(isIsoDate);
}

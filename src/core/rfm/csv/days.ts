import { isIsoDate } from "../../plan/iso-date.ts";
import { writtenDay } from "../../schema/written-day.ts";
import { type DayNumber, dayNumberFrom, dayNumberOf } from "../day-number.ts";

/**
 * Which comes first where the year comes last: 03/04/2026 is the third of April (`dmy`) or the fourth of March (`mdy`).
 * `iso`: the year comes first. One and the same in a whole file.
 */
export type DateOrder = "iso" | "dmy" | "mdy";

/** The day of a field, a time of day left aside; undefined when it is none that exists. */
export function dayIn(field: string, order: DateOrder): DayNumber | undefined {
  if (field.length === 10 && isMark(field, 4) && isMark(field, 7)) {
    return dayNumberFrom(twoDigits(field, 0) * 100 + twoDigits(field, 2), twoDigits(field, 5), twoDigits(field, 8));
  }
  const text = field.length > 10 ? withoutTime(field) : field;
  const first = numberAt(text, 0);
  const afterFirst = digitsAt(text, 0);
  if (afterFirst === 8 && text.length === 8) {
    return dayNumberFrom(Math.floor(first / 10_000), Math.floor(first / 100) % 100, first % 100);
  }
  const second = numberAt(text, afterFirst + 1);
  const afterSecond = afterFirst + 1 + digitsAt(text, afterFirst + 1);
  const third = numberAt(text, afterSecond + 1);
  const end = afterSecond + 1 + digitsAt(text, afterSecond + 1);
  if (end !== text.length || !isMark(text, afterFirst) || !isMark(text, afterSecond)) return inWords(text);
  if (afterFirst === 4) return dayNumberFrom(first, second, third);
  const yearDigits = end - afterSecond - 1;
  const year = yearDigits === 2 ? 2000 + third : yearDigits === 4 ? third : 0;
  if (order === "iso") return undefined;
  return order === "dmy" ? dayNumberFrom(year, second, first) : dayNumberFrom(year, first, second);
}

/** What a field with the year last tells of the order: a number above 12 is no month. Undefined for any other field. */
export function orderIn(field: string): "dmy" | "mdy" | "either" | undefined {
  if (isDigit(field.charCodeAt(1)) && isDigit(field.charCodeAt(2))) return undefined; // the year comes first, as in nearly every field
  const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?:\D|$)/.exec(field) ?? [];
  if (first === undefined) return undefined;
  if (Number(first) > 12) return "dmy";
  return Number(second) > 12 ? "mdy" : "either";
}

function withoutTime(field: string): string {
  const end = field.search(/[ T]\d{1,2}:/);
  return end < 0 ? field : field.slice(0, end);
}

/** `12 mars 2026`, `12-Mar-2026`: the month in words leaves no doubt. */
function inWords(text: string): DayNumber | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const day = writtenDay(text.replace(/(?<=\w)-(?=\w)/g, " "));
  return day !== undefined && isIsoDate(day) ? dayNumberOf(day) : undefined;
}

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 || code === 46 || code === 47; // - . /
}

/** Not a number unless both are digits. */
function twoDigits(text: string, at: number): number {
  const [tens, units] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN;
}

function digitsAt(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at - from;
}

function numberAt(text: string, from: number): number {
  let number = 0;
  for (let at = from; at < from + 9 && isDigit(text.charCodeAt(at)); at++)
    number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

// Calendar days as `YYYY-MM-DD`, which sort as text. No time of day and no time zone: a plan has neither.

const millisecondsPerDay = 86_400_000;

/** Whether a text is a day that exists: 2026-02-30 does not. */
export function isIsoDate(text: string): boolean {
  const [, month = "", day = ""] = /^\d{4}-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (month < "01" || month > "12" || day < "01") return false;
  if (day <= "28") return true;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The day of a clock, in the time zone of whoever looks at it. */
export function dayOf(clock: Date): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${String(clock.getFullYear()).padStart(4, "0")}-${pad(clock.getMonth() + 1)}-${pad(clock.getDate())}`;
}

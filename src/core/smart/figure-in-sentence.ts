import type { Edit } from "../edit/edit.ts";
import type { Text } from "../plan/plan.ts";

/**
 * The edits that write another figure into the sentence of an objective: none where the sentence does not name the old
 * one. Undefined where it does so in a way that can't be changed with certainty, such as twice.
 */
export function withFigure(source: string, statement: Text | undefined, from: number, to: number): Edit[] | undefined {
  if (!statement || from === to) return [];
  const { start, end } = statement.range;
  const found = [...source.slice(start, end).matchAll(patternOf(from))];
  const [only] = found;
  if (!only) return [];
  const [written] = only;
  // A small number may just as well be the day of a date, and a minus be a dash.
  const words = found.length === 1 && from > 31 && to >= 0 ? rewritten(written, from, to) : undefined;
  return words === undefined
    ? undefined
    : [{ start: start + only.index, end: start + only.index + written.length, text: words }];
}

/** A number as sentences have it: 200000, 200 000, 200,000, 200.000, 200k, 2.5 or 2,5. */
function patternOf(number: number): RegExp {
  const [whole = "", decimals] = String(Math.abs(number)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "[\\s\\u00a0\\u202f.,'’]?");
  const forms = [decimals ? `${grouped}[.,]${decimals}` : grouped];
  if (!decimals && number !== 0 && number % 1000 === 0) forms.push(`${whole.slice(0, -3)}(?=\\s?k)`);
  return new RegExp(
    `(?<!\\d|\\d[\\s\\u00a0\\u202f.,'’])(?:${forms.join("|")})(?!\\d|[\\s\\u00a0\\u202f.,'’]\\d)`,
    "gi",
  );
}

/** Another number in the form of the one that was written. */
function rewritten(written: string, from: number, to: number): string | undefined {
  const isInThousands = /^\d+$/.test(written) && Number(written) * 1000 === from;
  if (isInThousands) return to % 1000 === 0 ? String(to / 1000) : undefined;
  const [whole = "", decimals] = String(to).split(".");
  const separator = Number.isInteger(from) ? (/\d([^\d])\d{3}$/.exec(written)?.[1] ?? "") : "";
  const point = separator === "," || !/[,\s\u00a0\u202f]/.test(written) ? "." : ",";
  const grouped = separator ? whole.replace(/\B(?=(\d{3})+$)/g, separator) : whole;
  return decimals ? `${grouped}${point}${decimals}` : grouped;
}

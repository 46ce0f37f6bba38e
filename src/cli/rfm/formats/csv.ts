import { moneyDigits } from "../../../core/rfm/money.ts";
import type { RfmReport, Row } from "../../../core/rfm/report.ts";

/** For spreadsheets and databases: the same whatever the language, points and commas as in RFC 4180. */
export function csv({ rows }: RfmReport): string {
  return [header, ...rows.map(fieldsOf)].map((fields) => `${fields.map(quoted).join(",")}\r\n`).join("");
}

const header = [
  "customer",
  "recency_days",
  "frequency",
  "monetary",
  "currency",
  "r",
  "f",
  "m",
  "segment",
  "previous_segment",
];

function fieldsOf(row: Row): string[] {
  const { shown, recencyDays, frequency, monetary, currency, r, f, m, segment, previousSegment } = row;
  const amount = monetary === undefined ? undefined : moneyDigits(monetary);
  return [shown, recencyDays, frequency, amount, currency, r, f, m, segment, previousSegment].map(
    (one) => `${one ?? ""}`,
  );
}

/** A spreadsheet would take a text that begins like a formula for one. */
function quoted(field: string): string {
  const harmless = /^[=+@\t\r]|^-(?!\d)/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

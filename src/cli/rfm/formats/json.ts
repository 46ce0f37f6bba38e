import { fill } from "../../../core/locale.ts";
import { rfmAxes } from "../../../core/playbook/playbook.ts";
import { limitNumbers } from "../../../core/rfm/axes.ts";
import type { SkippedFile } from "../../../core/rfm/csv/skipped.ts";
import { isoOf } from "../../../core/rfm/day-number.ts";
import { moneyNumber } from "../../../core/rfm/money.ts";
import { rfmNotes } from "../../../core/rfm/notes.ts";
import type { RfmReport, Row } from "../../../core/rfm/report.ts";
import type { Io } from "../../io.ts";

/** For scripts: what is in it stays, what is new comes on top. */
export function json(report: RfmReport, skipped: readonly SkippedFile[], { locale }: Io): string {
  const { window, previous, method, portfolio, rows, notes } = report;
  const value = {
    asOf: isoOf(window.asOf),
    from: isoOf(window.from),
    to: isoOf(window.to),
    previous: previous ? { from: isoOf(previous.from), to: isoOf(previous.to), cuts: method.cuts } : null,
    currency: portfolio.currency ?? null,
    customers: rows.map(printed),
    method: method.method,
    // Where the portfolio is too small for the method, or too uniform, another one stands in.
    scoredBy: byAxis((axis) => portfolio.axes[axis].method),
    cuts: byAxis((axis) => limitNumbers(axis, portfolio.axes[axis]) ?? null),
    recency: method.recency,
    skipped,
    notes: notes.map(({ code, data }) => ({ code, text: fill(rfmNotes[code][locale], data, locale) })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function printed(row: Row) {
  const { shown, recencyDays = null, frequency, monetary, r = null, f = null, m = null } = row;
  return {
    id: shown,
    recencyDays,
    frequency,
    monetary: monetary === undefined ? null : moneyNumber(monetary),
    r,
    f,
    m,
    segment: row.segment ?? null,
    previousSegment: row.previousSegment ?? null,
  };
}

function byAxis<Value>(of: (axis: (typeof rfmAxes)[number]) => Value) {
  return Object.fromEntries(rfmAxes.map((axis) => [axis, of(axis)]));
}

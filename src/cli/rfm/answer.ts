import type { RfmMethod } from "../../core/playbook/playbook.ts";
import { currentOf, periodsOf } from "../../core/rfm/compare.ts";
import type { Wishes } from "../../core/rfm/csv/layout.ts";
import type { SkippedLine } from "../../core/rfm/csv/skipped.ts";
import { isoOf } from "../../core/rfm/day-number.ts";
import type { Ledger } from "../../core/rfm/ledger.ts";
import type { RfmNote } from "../../core/rfm/notes.ts";
import { type RfmReport, reportOf } from "../../core/rfm/report.ts";
import type { Window } from "../../core/rfm/window.ts";
import type { Sentence } from "./problems.ts";

export interface Question {
  /** As it was given. */
  readonly source: string;
  readonly method: RfmMethod;
  readonly windows: readonly [Window, Window];
  readonly compares: boolean;
  readonly isSummary: boolean;
  readonly wishes: Wishes;
}

/** A report as far as the source could be read, the lines that were passed over, and what could not be read at all. */
export interface Answer {
  readonly report: RfmReport | undefined;
  readonly skipped: readonly SkippedFile[];
  readonly failures: readonly Sentence[];
}

export interface SkippedFile {
  readonly path: string;
  readonly count: number;
  readonly lines: readonly SkippedLine[];
}

/** The window before is only looked at by who compares. */
export function spansOf({ windows, compares }: Question): readonly Window[] {
  return compares ? windows : windows.slice(0, 1);
}

export interface Known {
  readonly known: Pick<Ledger, "activities" | "future" | "earliest">;
  readonly notes: readonly RfmNote[];
  readonly shownAs?: (id: string) => string;
}

export function asReport({ method, windows, compares }: Question, { known, notes, shownAs }: Known): RfmReport {
  const [window, before] = windows;
  const { current, previous } = compares
    ? periodsOf(known, windows, method)
    : { current: currentOf(known, window, method), previous: undefined };
  const report = reportOf({
    method,
    window,
    current,
    previous: previous && { window: before, portfolio: previous },
    earliest: known.earliest,
    ...(shownAs && { shownAs }),
  });
  const { future } = known;
  const late: RfmNote[] = future > 0 ? [{ code: "future", data: { asOf: isoOf(window.asOf), count: future } }] : [];
  return { ...report, notes: [...notes, ...late, ...report.notes] };
}

export function countedIn({ table: { skipped } }: { readonly table: { readonly skipped: Omit<SkippedFile, "path"> } }) {
  return { count: skipped.count, lines: skipped.lines };
}

export function failed(failure: Sentence): Answer {
  return { report: undefined, skipped: [], failures: [failure] };
}

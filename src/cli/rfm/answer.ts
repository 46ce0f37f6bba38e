import type { RfmMethod } from "../../core/playbook/playbook.ts";
import { comparedReport } from "../../core/rfm/compare.ts";
import type { Wishes } from "../../core/rfm/csv/layout.ts";
import type { SkippedFile } from "../../core/rfm/csv/skipped.ts";
import type { Ledger } from "../../core/rfm/ledger.ts";
import type { RfmNote } from "../../core/rfm/notes.ts";
import type { RfmReport } from "../../core/rfm/report.ts";
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

/** The window before is only looked at by who compares. */
export function spansOf({ windows, compares }: Question): readonly Window[] {
  return compares ? windows : windows.slice(0, 1);
}

export interface Known {
  readonly known: Pick<Ledger, "activities" | "future" | "earliest">;
  readonly notes: readonly RfmNote[];
}

export function asReport({ method, windows, compares }: Question, { known, notes }: Known): RfmReport {
  const report = comparedReport(known, { method, windows, compares });
  return { ...report, notes: [...notes, ...report.notes] };
}

export function countedIn({ table: { skipped } }: { readonly table: { readonly skipped: Omit<SkippedFile, "path"> } }) {
  return { count: skipped.count, lines: skipped.lines };
}

export function failed(failure: Sentence): Answer {
  return { report: undefined, skipped: [], failures: [failure] };
}

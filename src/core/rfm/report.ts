import type { Localized } from "../locale.ts";
import { type RfmAxis, type RfmMethod, rfmAxes } from "../playbook/playbook.ts";
import { type DayNumber, isoOf } from "./day-number.ts";
import type { RfmNote } from "./notes.ts";
import type { Portfolio, Standing } from "./portfolio.ts";
import { movement, rankOf } from "./segments.ts";
import type { Window } from "./window.ts";

/** The customers of a portfolio as people look at them, with what there is to know about the figures. */
export interface RfmReport {
  readonly method: RfmMethod;
  readonly window: Window;
  /** The window that it is compared with; undefined when it is not. */
  readonly previous: Window | undefined;
  readonly portfolio: Portfolio;
  /** The best class first, then the highest amount. */
  readonly rows: readonly Row[];
  readonly notes: readonly RfmNote[];
}

export interface Row extends Standing {
  /** What people call the customer. */
  readonly shown: string;
  readonly previousSegment: string | undefined;
  readonly movement: ReturnType<typeof movement>;
}

export interface ReportParts {
  readonly method: RfmMethod;
  readonly window: Window;
  readonly current: Portfolio;
  readonly previous?: { readonly window: Window; readonly portfolio: Portfolio } | undefined;
  /** The first day that any purchase is known of. */
  readonly earliest: DayNumber | undefined;
  /** Purchases after the day that counts as today. */
  readonly future?: number | undefined;
  readonly shownAs?: ((id: string) => string) | undefined;
}

export function reportOf(parts: ReportParts): RfmReport {
  const { method, window, current, previous, shownAs = (id) => id } = parts;
  const rows = [...current.standings.values()].map((standing): Row => {
    const before = previous?.portfolio.standings.get(standing.id)?.segment;
    return {
      ...standing,
      shown: shownAs(standing.id),
      previousSegment: before,
      movement: movement(before, standing.segment, method),
    };
  });
  const ranks = new Map(rows.map(({ segment }) => [segment, rankIn(segment, method)]));
  const byRank = (a: Row, b: Row) => (ranks.get(a.segment) ?? 0) - (ranks.get(b.segment) ?? 0);
  rows.sort((a, b) => byRank(a, b) || byAmount(a, b) || (a.shown < b.shown ? -1 : 1));
  return {
    method,
    window,
    previous: previous?.window,
    portfolio: current,
    rows,
    notes: [...periodNotes(parts), ...scoreNotes(rows, parts), ...customerNotes(rows, parts)],
  };
}

export const axisNames: Readonly<Record<RfmAxis, Localized>> = {
  recency: { en: "Recency", fr: "Récence" },
  frequency: { en: "Frequency", fr: "Fréquence" },
  monetary: { en: "Amount", fr: "Montant" },
};

function periodNotes({ window, previous, earliest, future = 0, method }: ReportParts): RfmNote[] {
  const notes: RfmNote[] = [];
  if (future > 0) notes.push({ code: "future", data: { asOf: isoOf(window.asOf), count: future } });
  const since = previous?.window ?? window;
  if (earliest !== undefined && earliest > since.from && earliest <= window.to) {
    const code = previous ? "shortPrevious" : "shortHistory";
    notes.push({ code, data: { earliest: isoOf(earliest), from: isoOf(since.from) } });
  }
  if (previous) {
    notes.push({ code: method.cuts, data: { from: isoOf(previous.window.from), to: isoOf(previous.window.to) } });
  }
  return notes;
}

/** Frozen limits are those of customers who bought before: whoever bought since has scores, though nobody did then. */
function scoreNotes(rows: readonly Row[], { window, current, method }: ReportParts): RfmNote[] {
  if (!rows.some(({ frequency }) => frequency > 0)) {
    return [{ code: "nobodyBought", data: { from: isoOf(window.from), to: isoOf(window.to) } }];
  }
  return rfmAxes.flatMap((name): RfmNote[] => {
    const { method: used, customers, distinct, bins } = current.axes[name];
    const data = { axis: axisNames[name], customers, distinct, bins };
    if (used === "none") return [{ code: "noScores", data }];
    return used === "thresholds" && method.method === "quantiles" ? [{ code: "thresholds", data }] : [];
  });
}

function customerNotes(rows: readonly Row[], { current }: ReportParts): RfmNote[] {
  const scored = rows.filter(({ frequency }) => frequency > 0);
  const { currency = "" } = current;
  const told = (code: "refunded" | "otherCurrency" | "mixedCurrency" | "uncovered", some: readonly Row[]): RfmNote[] =>
    some.length > 0 ? [{ code, data: { customers: listed(some.map(({ shown }) => shown)), currency } }] : [];
  const isScored = ({ r, f }: Row) => r !== undefined && f !== undefined;
  return [
    ...told(
      "refunded",
      scored.filter(({ monetary }) => monetary !== undefined && monetary <= 0n),
    ),
    ...told(
      "otherCurrency",
      scored.filter((row) => row.currency !== undefined && row.currency !== current.currency),
    ),
    ...told(
      "mixedCurrency",
      scored.filter(({ monetary }) => monetary === undefined),
    ),
    ...told(
      "uncovered",
      scored.filter((row) => row.segment === undefined && isScored(row)),
    ),
  ];
}

/** Nobody reads a hundred names in a row. */
const maxListed = 10;

export function listed(names: readonly string[]): string {
  const more = names.length - maxListed;
  return `${names.slice(0, maxListed).join(", ")}${more > 0 ? `, … (+${more})` : ""}`;
}

/** Classes outside the order come last. */
export function rankIn(segment: string | undefined, method: RfmMethod): number {
  return (segment === undefined ? undefined : rankOf(segment, method)) ?? Number.MAX_SAFE_INTEGER;
}

function byAmount({ monetary: a = 0n }: Row, { monetary: b = 0n }: Row): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

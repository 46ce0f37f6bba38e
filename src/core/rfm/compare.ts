import type { RfmMethod } from "../playbook/playbook.ts";
import type { Activity } from "./activity.ts";
import { type Portfolio, portfolioOf, type Values, valuesOf } from "./portfolio.ts";
import { type ReportParts, type RfmReport, reportOf } from "./report.ts";
import type { Window } from "./window.ts";

/** The current window and the one before it. */
export interface Periods {
  readonly current: Portfolio;
  readonly previous: Portfolio;
}

/** What customers did in windows that are counted from the latest. */
export interface Activities {
  activities(window: number): ReadonlyMap<string, Activity>;
}

/** The current window alone. */
export function currentOf(known: Activities, window: Window, method: RfmMethod): Portfolio {
  return portfolioOf(valuesIn(known, 0, window, method), method);
}

/**
 * The same customers in two windows, the current one first. With frozen cuts the limits of the previous window hold
 * for both, so that a customer moves by its own purchases alone; else each has its own, and one may fall because others
 * rose. Of what came out under the same method `earlier`, all is used again that has not changed.
 */
export function periodsOf(
  known: Activities,
  [window, before]: readonly [Window, Window],
  method: RfmMethod,
  earlier?: Periods,
): Periods {
  const previous = portfolioOf(valuesIn(known, 1, before, method), method, { earlier: earlier?.previous });
  const frozen = method.cuts === "frozen" ? previous.axes : undefined;
  const values = valuesIn(known, 0, window, method);
  return { previous, current: portfolioOf(values, method, { frozen, earlier: earlier?.current }) };
}

function valuesIn(known: Activities, index: number, window: Window, method: RfmMethod): ReadonlyMap<string, Values> {
  const values = new Map<string, Values>();
  for (const [id, activity] of known.activities(index)) values.set(id, valuesOf(activity, window, method));
  return values;
}

/** The customers as people look at them, in the current window, and compared with the one before when somebody asks for it. */
export function comparedReport(
  known: Activities & Pick<ReportParts, "earliest" | "future">,
  { method, windows, compares, shownAs }: Comparison,
): RfmReport {
  const [window, before] = windows;
  const { current, previous } = compares
    ? periodsOf(known, windows, method)
    : { current: currentOf(known, window, method), previous: undefined };
  return reportOf({
    method,
    window,
    current,
    previous: previous && { window: before, portfolio: previous },
    earliest: known.earliest,
    future: known.future,
    shownAs,
  });
}

export interface Comparison {
  readonly method: RfmMethod;
  readonly windows: readonly [Window, Window];
  readonly compares: boolean;
  readonly shownAs?: ((id: string) => string) | undefined;
}

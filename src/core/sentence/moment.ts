import type { Period } from "../plan/vocabulary.ts";
import type { Span } from "./span.ts";

/**
 * What a sentence says of time.
 * - due: by when, or in which period: "before the end of June", "in 2026", "within 6 months", "this quarter"
 * - event: something that happens, without a date: "before the next committee"; `isNamed` when the trade knows its date:
 *   "before the SIAL trade show"
 * - loose: some day, but which: "in a few weeks", "short-term", "sometime next year or later"
 * - urgent: "as soon as possible", "rapidement": no time at all
 * - pace: so often, not by when: "a week", "per month", "every quarter"; `every` is 2 in "every two weeks", else 1
 * - past: when something was: "since 2019", "last year", "in 2025" said of what was
 * - hour: a time of day or a length that is no deadline: "7 a.m.", "24/7", "visits of 30 minutes"
 */
export type Moment = Span &
  (
    | { readonly kind: "due"; readonly start: string | undefined; readonly due: string }
    | { readonly kind: "event"; readonly isNamed: boolean }
    | { readonly kind: "pace"; readonly per: Period; readonly every: number }
    | { readonly kind: "past"; readonly start: string | undefined; readonly end: string | undefined }
    | { readonly kind: "loose" | "urgent" | "hour" }
  );

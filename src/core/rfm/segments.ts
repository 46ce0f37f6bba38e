import type { Locale } from "../locale.ts";
import { inLocale, type RfmMethod } from "../playbook/playbook.ts";

/** 1 is the lowest; undefined where an axis could not be scored. */
export interface Scores {
  readonly r: number | undefined;
  readonly f: number | undefined;
  readonly m: number | undefined;
}

/** The classes of customers that are not scored: never bought, or bought before the window only. */
export type Unscored = "prospect" | "inactive";

/**
 * Gives the first class of the table that holds the scores; undefined when none does, or a score that matters is missing.
 * Made once for many customers.
 */
export function segmentFinder({ segments }: Pick<RfmMethod, "segments">): (scores: Scores) => string | undefined {
  const table = Object.entries(segments);
  return (scores) => {
    for (const [id, { r, f, m }] of table) {
      if (holds(r, scores.r) && holds(f, scores.f) && holds(m, scores.m)) return id;
    }
    return undefined;
  };
}

function holds(range: readonly number[] | undefined, score: number | undefined): boolean {
  if (range === undefined) return true;
  const [lowest = 1, highest = lowest] = range;
  return score !== undefined && lowest <= score && score <= highest;
}

export function segmentLabel(id: string, { segments, outside }: RfmMethod, locale: Locale): string {
  const segment = Object.hasOwn(segments, id) ? segments[id] : isUnscored(id) ? outside[id] : undefined;
  return (segment?.label && inLocale(segment.label, locale)) || id;
}

/** 1 for the best; undefined for a class that is outside the order, as prospects are. */
export function rankOf(id: string, { segments, outside }: RfmMethod): number | undefined {
  if (Object.hasOwn(segments, id)) return segments[id]?.rank;
  return isUnscored(id) ? outside[id].rank : undefined;
}

/** Whether somebody went from one class to a better or a worse one; undefined where the order says nothing. */
export function movement(
  before: string | undefined,
  now: string | undefined,
  method: RfmMethod,
): "rose" | "fell" | "same" | undefined {
  if (before === undefined || now === undefined) return undefined;
  if (before === now) return "same";
  const [then, since] = [rankOf(before, method), rankOf(now, method)];
  if (then === undefined || since === undefined || then === since) return undefined;
  return since > then ? "fell" : "rose";
}

function isUnscored(id: string): id is Unscored {
  return id === "prospect" || id === "inactive";
}

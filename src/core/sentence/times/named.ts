import type { Word } from "../words.ts";
import type { Context } from "./pattern.ts";
import type { Scale, Stretch } from "./stretch.ts";

/**
 * How sure the words before make it that a time follows: "in May" is a month, "for April" may be for somebody, and a
 * month that nothing announces may be a brand or a verb.
 */
export type Certainty = "bare" | "likely" | "sure";

/** A stretch of the calendar that words name, and the index of the word after them. */
export interface Named {
  readonly end: number;
  readonly scale: Scale;
  /** The coming one, the current one included, where the words leave the year open. */
  readonly stretch: Stretch;
  /** Where they leave it open: the same stretch of a given year. */
  readonly inYear?: (year: number) => Stretch | undefined;
  /** "fin mars", "EOY": only the last day counts. */
  readonly isDeadline?: boolean;
  /** "last year": over, whatever stands before it. */
  readonly isPast?: boolean;
}

/** Reads a stretch of the calendar that begins at a word. */
export type Reader = (words: readonly Word[], at: number, context: Context, certainty: Certainty) => Named | undefined;

/** What comes every year, with its coming one: the first that isn't over today. Undefined for 30 February. */
export function everyYear(
  inYear: (year: number) => Stretch | undefined,
  { today }: Context,
): Pick<Named, "stretch" | "inYear"> | undefined {
  const year = Number(today.slice(0, 4));
  // A season of last year may not be over; 29 February may be four years away.
  for (let ahead = -1; ahead <= 4; ahead += 1) {
    const stretch = inYear(year + ahead);
    if (stretch && stretch.to >= today) return { stretch, inYear };
  }
  return undefined;
}

/** The last stretch that is over, of something that comes every year. */
export function lastOf(named: Named, { today }: Context): Stretch {
  const year = Number(today.slice(0, 4));
  for (let back = 0; back <= 4; back += 1) {
    const stretch = named.inYear?.(year - back);
    if (stretch && stretch.to < today) return stretch;
  }
  return named.stretch;
}

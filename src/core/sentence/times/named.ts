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

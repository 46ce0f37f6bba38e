import type { Named } from "./named.ts";
import type { Context } from "./pattern.ts";
import { type Scale, type Stretch, yearIn } from "./stretch.ts";

/** What comes every year, as the words before its year name it. */
export interface Recurring {
  readonly end: number;
  readonly scale: Scale;
  readonly inYear: (year: number) => Stretch | undefined;
  /** Whether it is that only where its year or the words before it say so. */
  readonly isDoubtful: boolean;
}

/** A recurring stretch in its year; the coming one where none is said. */
export function inYearOrEvery(
  { scale, inYear }: Pick<Recurring, "scale" | "inYear">,
  year: number | undefined,
  end: number,
  context: Context,
): Named | undefined {
  if (year === undefined) {
    const coming = everyYear(inYear, context);
    return coming && { end, scale, ...coming };
  }
  const stretch = inYear(year);
  return stretch && { end, scale, stretch };
}

/** What comes every year, with its coming one: the first that isn't over today. Undefined for 30 February. */
function everyYear(
  inYear: (year: number) => Stretch | undefined,
  { today }: Context,
): Pick<Named, "stretch" | "inYear"> | undefined {
  const year = yearIn(today);
  // A season of last year may not be over; 29 February may be four years away.
  for (let ahead = -1; ahead <= 4; ahead += 1) {
    const stretch = inYear(year + ahead);
    if (stretch && stretch.to >= today) return { stretch, inYear };
  }
  return undefined;
}

/** The last stretch that is over, of something that comes every year. */
export function lastOf(named: Named, { today }: Context): Stretch {
  const year = yearIn(today);
  for (let back = 0; back <= 4; back += 1) {
    const stretch = named.inYear?.(year - back);
    if (stretch && stretch.to < today) return stretch;
  }
  return named.stretch;
}

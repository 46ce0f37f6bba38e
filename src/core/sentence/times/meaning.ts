import { addDays } from "../../plan/iso-date.ts";
import type { Named } from "./named.ts";
import type { Context, Meaning } from "./pattern.ts";
import type { Role } from "./prepositions.ts";
import { lastOf } from "./recurring.ts";
import { type Stretch, yearIn } from "./stretch.ts";

/** What a stretch of the calendar means behind its preposition: a deadline, a period, or what was. */
export function meaningOf(named: Named, role: Role, isCompared: boolean, context: Context): Meaning {
  const { stretch } = named;
  if (role === "after") return named.isPast ? past(stretch) : { kind: "loose" };
  if (named.isPast && role !== "since") return past(stretch);
  if (role === "since") return past({ ...lastStarted(named, context), to: context.today });
  const isDeadline = role === "by" || role === "before";
  if (isCompared && !isDeadline) return past(lastOf(named, context));
  if (isLongOver(stretch, isDeadline, context)) return past(stretch);
  if (role === "before") return { kind: "due", start: undefined, due: dayBefore(named, context) };
  const isOpen = !isDeadline && !named.isDeadline && named.scale !== "day";
  return { kind: "due", start: isOpen ? stretch.from : undefined, due: stretch.to };
}

/** "avant le 30 juin" is the 30th at the latest, "avant juin" the end of May, "avant la fin juin" the end of June. */
function dayBefore({ scale, isDeadline, stretch, inYear }: Named, { today }: Context): string {
  if (scale === "day" || isDeadline) return stretch.to;
  const day = addDays(stretch.from, -1);
  // "avant juin", said in June, is before the next one.
  const next = day < today ? inYear?.(yearIn(stretch.from) + 1) : undefined;
  return next ? addDays(next.from, -1) : day;
}

/** What has begun by today: "depuis mars" is March of this year, though it may be the current month. */
function lastStarted(named: Named, context: Context): Stretch {
  return named.stretch.from <= context.today ? named.stretch : lastOf(named, context);
}

/** Whether what is said to happen then has happened: in a year that is over. A deadline may be missed by a year. */
function isLongOver({ to }: Stretch, isDeadline: boolean, { today }: Context): boolean {
  const thisYear = yearIn(today);
  return yearIn(to) < thisYear - (isDeadline ? 1 : 0);
}

function past({ from, to }: Stretch): Meaning {
  return { kind: "past", start: from, end: to };
}

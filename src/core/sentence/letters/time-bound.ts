import type { Moment } from "../moment.ts";
import type { SaidLetter } from "./letter.ts";
import type { Parts } from "./parts.ts";

type SaidTimeBound = SaidLetter<"due" | "event" | "loose" | "urgent" | "pace" | "nothing">;

/** Time-bound: a day or a period; an event without a date is weak. How often and how urgent are no dates. */
export function timeBoundOf({ sentence: { moments } }: Parts): SaidTimeBound {
  const of = (kind: Moment["kind"]) => moments.find((moment) => moment.kind === kind);
  const due = of("due") ?? moments.find((moment) => moment.kind === "event" && moment.isNamed);
  if (due) return { state: "met", reason: "due", evidence: due };
  for (const reason of ["event", "loose"] as const) {
    const evidence = of(reason);
    if (evidence) return { state: "weak", reason, evidence };
  }
  for (const reason of ["urgent", "pace"] as const) {
    const evidence = of(reason);
    if (evidence) return { state: "missing", reason, evidence };
  }
  return { state: "missing", reason: "nothing", evidence: undefined };
}

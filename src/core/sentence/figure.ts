import type { Period } from "../plan/vocabulary.ts";
import type { Quantity } from "./quantities.ts";
import type { Span } from "./span.ts";

/**
 * What a figure is in its objective.
 * - target: the level to reach, or the number of things to get
 * - growth: by how much something is to change
 * - baseline: where it starts from
 * - guard: a limit on the way: "without going under 30 %"
 * - means: what is put into it: "with 40 calls"
 * - context: how large something else is, how many people there are
 */
export type FigureRole = "target" | "growth" | "baseline" | "guard" | "means" | "context";

export interface Figure extends Quantity {
  readonly role: FigureRole;
  /** The indicator of the playbook that it is a figure of. */
  readonly indicator: string | undefined;
  /** What is counted, or what it is a share or an amount of, as far as one word says it. */
  readonly thing: Span | undefined;
  /** So many a week: the period. */
  readonly per: Period | undefined;
}

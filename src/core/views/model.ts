import type { Locale } from "../locale.ts";

/** What every picture of a plan says of itself. */
export interface PlanModel {
  readonly locale: Locale;
  /** The customer's name; undefined as long as the plan has none. */
  readonly account: string | undefined;
}

/** Something shown that stands at a place of the plan, where a click leads. */
export interface Placed {
  /** A JSON pointer, which stays true while lines are added above; see `placeAt`. */
  readonly pointer: string;
}

import type { Localized } from "../../locale.ts";
import type { Schema } from "../../schema/schema.ts";

/** In the order in which keys are offered. */
export const ranks = ["required", "recommended", "optional"] as const;
export type Rank = (typeof ranks)[number];

/** A key that a mapping may have. */
export interface KeyChoice {
  readonly key: string;
  readonly rank: Rank;
  readonly schema: Schema | undefined;
  /** What to call it; of a question the question. */
  readonly label: Localized | undefined;
  readonly explanation: Localized | undefined;
}

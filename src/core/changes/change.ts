import type { PlanDocument } from "../document.ts";
import type { View } from "../features/view.ts";

/** A version of a plan, of which only what it says counts. */
export type Version = Pick<PlanDocument, "plan" | "source">;

export interface Versions {
  readonly before: Version;
  readonly after: Version;
  /** For whom it is said. */
  readonly view: View;
}

export const changeKinds = ["changed", "added", "removed", "answered", "left-out", "reopened"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What happened to one thing, as a sentence and as values. */
export interface PlanChange {
  readonly kind: ChangeKind;
  /** A JSON pointer into the new plan; into the old one for what was removed. */
  readonly pointer: string;
  /** "Price › Floor: €190,000 → €185,000". */
  readonly text: string;
  /** As the language writes them; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface ChangedSection {
  /** Its key in the plan. */
  readonly section: string;
  readonly title: string;
  readonly changes: readonly PlanChange[];
}

/** Longer texts are cut in sentences, in UTF-16 units. */
export const longestText = 160;

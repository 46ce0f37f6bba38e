import type { Plan } from "../../plan/plan.ts";
import type { Naming } from "../names.ts";
import type { View } from "../view.ts";

/** What a person looks at in a plan. */
export interface Hovered {
  readonly plan: Plan;
  readonly view: View;
  readonly naming: Naming;
  /** The keys and indexes from the root to it. */
  readonly path: readonly string[];
}

/** What can be computed about something in a plan, as lines of Markdown; none when there is nothing to say. */
export type Facts = (hovered: Hovered) => readonly string[];

import type { Located } from "../finding.ts";
import type { Objective } from "../plan/plan.ts";
import { child, headOf, keyOf, type Node } from "../source/tree.ts";

/** Where to point at what an objective lacks: the last key on the way to it that is there, else the objective's words. */
export function placeOf(objective: Objective, ...path: readonly string[]): Located {
  let place = headOf(objective.node);
  let node: Node | undefined = objective.node;
  for (const key of path) {
    const next = keyOf(node, key);
    if (!next) break;
    place = next;
    node = child(node, key);
  }
  return place;
}

import type { Objective } from "../plan/plan.ts";
import { isFilled } from "../plan/read.ts";
import { child, type Node } from "../source/tree.ts";

/**
 * Whether something is written at a place of an objective, readable or not. What is there and can't be read is a finding
 * of the schema; the method must not call it missing as well.
 */
export function isWritten({ node: objective, isSentence }: Objective, ...path: readonly string[]): boolean {
  if (isSentence) return false;
  let node: Node | undefined = objective;
  for (const key of path) {
    if (node && node.kind !== "map") return true;
    node = child(node, key);
  }
  return isFilled(node);
}

/** Whether an objective says nothing beyond its sentence, its id and its owner. */
export function isBare(objective: Objective): boolean {
  return !["measurable", "acceptable", "realistic", "timeBound", "progress"].some((key) => isWritten(objective, key));
}

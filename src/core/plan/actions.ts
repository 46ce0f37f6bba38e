import { child } from "../source/tree.ts";
import type { Action } from "./plan.ts";

/** Whether an action still has to be done: it has as long as nothing else is said. */
export function isOpen({ node, status }: Action): boolean {
  return status ? status.value === "open" : !child(node, "status");
}

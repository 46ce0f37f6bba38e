import type { Located } from "../finding.ts";
import { keyOf, type Node, nodeAt } from "../source/tree.ts";

/**
 * Where a playbook file speaks of a class: its key, else the number of scores, else the table; undefined when it says nothing
 * that classes depend on.
 */
export function classPlace(root: Node | undefined, id?: string): Located | undefined {
  const rfm = nodeAt(root, "/rfm");
  const own = id === undefined ? undefined : keyOf(nodeAt(root, "/rfm/segments"), id);
  return own ?? keyOf(rfm, id === undefined ? "segments" : "bins") ?? keyOf(rfm, "bins") ?? keyOf(rfm, "segments");
}

import { child, isEmpty, type Node } from "../source/tree.ts";

/**
 * The node at a place of the plan such as `sale.cycle.expectedSignature`, when it is filled in. In a list, a name selects
 * the entries that hold it among their `roles`, as their `relation` or as their `id`: `stakeholders.decision-maker`.
 */
export function elsewhere(root: Node | undefined, place: string): Node | undefined {
  let node = root;
  for (const name of place.split(".")) {
    node = node?.kind === "list" ? node.items.find((item) => isCalled(item, name)) : child(node, name);
  }
  return isFilled(node) ? node : undefined;
}

function isCalled(item: Node, name: string): boolean {
  const roles = child(item, "roles");
  return (
    (roles?.kind === "list" && roles.items.some((role) => is(role, name))) ||
    is(child(item, "relation"), name) ||
    is(child(item, "id"), name)
  );
}

function is(node: Node | undefined, value: string): boolean {
  return node?.kind === "scalar" && node.value === value;
}

function isFilled(node: Node | undefined): boolean {
  if (!node || isEmpty(node)) return false;
  if (node.kind === "list") return node.items.some(isFilled);
  if (node.kind === "map") return node.entries.some(({ value }) => isFilled(value));
  return typeof node.value !== "string" || node.value.trim() !== "";
}

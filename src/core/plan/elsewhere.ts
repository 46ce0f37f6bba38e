import { child, type Node } from "../source/tree.ts";
import type { Plan } from "./plan.ts";
import { isFilled } from "./read.ts";
import { statusOf } from "./read-discovery.ts";

/**
 * What is filled in at a place of the plan such as `sale.cycle.expectedSignature`, or undefined. In a list, a name selects
 * the entries that hold it among their `roles`, as their `relation` or as their `id`: `stakeholders.decision-maker`.
 */
export function elsewhere(plan: Plan, place: string): Node | undefined {
  const [section = "", ...names] = place.split(".");
  const whole = plan.section(section);
  const found = names.reduce((nodes, name) => nodes.flatMap((node) => step(node, name)), whole ? [whole] : []);
  return found.find(section === "discovery" ? isAnswer : isFilled);
}

function step(node: Node, name: string): readonly Node[] {
  if (node.kind === "list") return node.items.filter((item) => isCalled(item, name) && saysMore(item));
  const value = child(node, name);
  return value ? [value] : [];
}

function isCalled(item: Node, name: string): boolean {
  const roles = child(item, "roles");
  return (
    (roles?.kind === "list" && roles.items.some((role) => is(role, name))) ||
    is(child(item, "relation"), name) ||
    is(child(item, "id"), name)
  );
}

/** A role that nobody has a name for yet tells nothing. */
function saysMore(item: Node): boolean {
  return (
    item.kind === "map" &&
    item.entries.some(({ key, value }) => key !== "roles" && key !== "relation" && isFilled(value))
  );
}

function is(node: Node | undefined, value: string): boolean {
  return node?.kind === "scalar" && node.value === value;
}

function isAnswer(node: Node): boolean {
  return statusOf(node) === "answered";
}

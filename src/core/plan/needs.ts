import type { MapNode } from "../source/tree.ts";
import type { Need, Plan, Text } from "./plan.ts";
import { blocks, text } from "./read.ts";

/** What the arguments prepared for a need promise. */
export function argumentsFor({ id }: Need, { negotiation }: Plan): readonly Text[] {
  const prepared = blocks(negotiation.node, "arguments").filter((node) => id && text(node, "need")?.value === id.value);
  return prepared.flatMap((node) => promiseOf(node) ?? []);
}

/** What an argument promises, or else what it is about. */
export function promiseOf(argument: MapNode): Text | undefined {
  return text(argument, "benefit") ?? text(argument, "advantage") ?? text(argument, "feature");
}

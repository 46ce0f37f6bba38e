import type { PlanDocument } from "../../document.ts";
import { describedAt } from "../../schema/described.ts";
import type { Node } from "../../source/tree.ts";
import { bold } from "../markdown.ts";
import type { Hovered } from "./hovered.ts";
import { answerLine } from "./needs.ts";
import { portrait } from "./stakeholders.ts";

/** Of a word that names somebody or something: who or what it is. */
export function referenceFacts({ kind, source }: PlanDocument, node: Node, hovered: Hovered): string[] {
  if (!source.root || node.kind !== "scalar" || node.value === null) return [];
  const word = String(node.value);
  const names = describedAt(kind, source.root, node.pointer)?.schema["x-ref"];
  const name = hovered.naming(names, word);
  if (name === undefined) return [];
  const person = names === "stakeholder" && hovered.plan.stakeholders.find(({ id }) => id?.value === word);
  if (person) return [bold(name), ...portrait(person, hovered)];
  return [bold(name), ...(names === "question" ? answerLine(word, hovered) : [])];
}

import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Hover, MarkupKind } from "vscode-languageserver-types";
import type { PlanDocument, PlaybookDocument } from "../../document.ts";
import { ruleOf } from "../../rules/index.ts";
import { describedAt } from "../../schema/described.ts";
import { descriptionOf } from "../../schema/schema.ts";
import { nodeAtOffset, type Place } from "../../source/at.ts";
import { keysOf, type Node } from "../../source/tree.ts";
import { toLspRange } from "../diagnostics.ts";
import { bold, joined, plain } from "../markdown.ts";
import { namesIn } from "../names.ts";
import type { View } from "../view.ts";
import { choiceLines, meaningOf } from "./choices.ts";
import { dayFacts } from "./day.ts";
import { discoveryFacts } from "./discovery.ts";
import type { Facts, Hovered } from "./hovered.ts";
import { needFacts } from "./needs.ts";
import { objectiveFacts } from "./objectives.ts";
import { referenceFacts } from "./references.ts";
import { saleFacts } from "./sale.ts";
import { stakeholderFacts } from "./stakeholders.ts";

/** More is not read at a glance. */
const mostLines = 12;

/** What is computed, by the section of the plan that it is about. */
const factsIn: ReadonlyMap<string | undefined, Facts> = new Map([
  ["sale", saleFacts],
  ["objectives", objectiveFacts],
  ["stakeholders", stakeholderFacts],
  ["discovery", discoveryFacts],
  ["needs", needFacts],
]);

/**
 * What to know of the key or the value at an offset: what it is for, what may stand there, and what follows from the
 * plan. Undefined where there is nothing to say.
 */
export function hoverAt(
  read: PlanDocument | PlaybookDocument,
  document: TextDocument,
  offset: number,
  view: View,
): Hover | undefined {
  const { root } = read.source;
  const place = nodeAtOffset(root, offset);
  if (!root || !place || (place.side === "value" && place.node.kind !== "scalar")) return undefined;
  const lines = [...aboutFormat(read, root, place, view), ...aboutPlan(read, place, view)].slice(0, mostLines);
  if (lines.length === 0) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value: joined(lines) }, range: toLspRange(place.range, document) };
}

/** What the schema says: of a key what it is for and what may stand there, of a word what it means. */
function aboutFormat(read: PlanDocument | PlaybookDocument, root: Node, place: Place, view: View): string[] {
  const { node, side } = place;
  const schema = describedAt(read.kind, root, node.pointer)?.schema;
  if (!schema) return [];
  const chooser = { read, place, schema, view };
  if (side === "value") {
    const meaning = meaningOf(chooser, view.locale);
    return [...(meaning === undefined ? [] : [meaning]), ...dayFacts(schema, node, view)];
  }
  const description = descriptionOf(schema)?.[view.locale];
  return [
    ...aboutRule(read.kind, root, place, view),
    ...(description ? [plain(description)] : []),
    ...choiceLines(chooser),
    ...dayFacts(schema, node, view),
  ];
}

/** Of a code among a playbook's severities: what the rule finds, and why the method asks for it. */
function aboutRule(kind: PlanDocument["kind"], root: Node, { steps }: Place, { locale }: View): string[] {
  const last = steps.at(-1);
  const names = last && describedAt(kind, root, last.parent.pointer)?.schema.propertyNames?.["x-ref"];
  const rule = names === "rule" ? ruleOf(String(last?.key)) : undefined;
  return rule ? [bold(rule.title[locale]), plain(rule.why[locale])] : [];
}

function aboutPlan(read: PlanDocument | PlaybookDocument, { node, side }: Place, view: View): readonly string[] {
  if (!("plan" in read)) return [];
  const { plan } = read;
  const path = keysOf(node.pointer);
  const hovered: Hovered = { plan, view, path, naming: namesIn(plan, view) };
  const named = side === "value" ? referenceFacts(read, node, hovered) : [];
  return named.length > 0 ? named : (factsIn.get(path[0])?.(hovered) ?? []);
}

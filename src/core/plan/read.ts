import { child, isEmpty, type MapNode, type Node, type Scalar } from "../source/tree.ts";
import { isIsoDate } from "./iso-date.ts";
import type { Amount, Day, Text, Word } from "./values.ts";

// One reader for each type of value: the node when it holds such a value, else undefined.

export function block(parent: Node | undefined, key: string): MapNode | undefined {
  const node = child(parent, key);
  return node?.kind === "map" ? node : undefined;
}

/** Nobody writes more of one kind by hand: of a list beyond that the rest only keeps the reader waiting. */
export const maxItems = 1_000;

export function items(parent: Node | undefined, key: string): readonly Node[] {
  return allItems(parent, key).slice(0, maxItems);
}

/** The entries of a list that are mappings. */
export function blocks(parent: Node | undefined, key: string): readonly MapNode[] {
  return items(parent, key).filter((item) => item.kind === "map");
}

/** The same of a list that programs write too, such as purchases: whoever reads it looks at each once. */
export function allBlocks(parent: Node | undefined, key: string): readonly MapNode[] {
  return allItems(parent, key).filter((item) => item.kind === "map");
}

function allItems(parent: Node | undefined, key: string): readonly Node[] {
  const node = child(parent, key);
  return node?.kind === "list" ? node.items : [];
}

/** A sentence; a number that somebody typed where words may stand counts as one. */
export function text(parent: Node | undefined, key: string): Text | undefined {
  return asText(child(parent, key));
}

export function texts(parent: Node | undefined, key: string): readonly Text[] {
  return items(parent, key).flatMap((item) => asText(item) ?? []);
}

export function asText(node: Node | undefined): Text | undefined {
  if (node?.kind !== "scalar" || node.value === null) return undefined;
  if (typeof node.value === "string") return node.value.trim() === "" ? undefined : (node as Text);
  return { ...node, value: node.written ?? String(node.value) };
}

/** Whether anything is written in a node, at any depth. */
export function isFilled(node: Node | undefined): boolean {
  if (!node || isEmpty(node)) return false;
  if (node.kind === "list") return node.items.some(isFilled);
  if (node.kind === "map") return node.entries.some(({ value }) => isFilled(value));
  return typeof node.value !== "string" || node.value.trim() !== "";
}

export function amount(parent: Node | undefined, key: string): Amount | undefined {
  const node = child(parent, key);
  return node?.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value)
    ? (node as Amount)
    : undefined;
}

export function day(parent: Node | undefined, key: string): Day | undefined {
  const node = child(parent, key);
  return node?.kind === "scalar" && typeof node.value === "string" && isIsoDate(node.value) ? (node as Day) : undefined;
}

export function word<Value extends string>(
  parent: Node | undefined,
  key: string,
  allowed: readonly Value[],
): Word<Value> | undefined {
  return asWord(child(parent, key), allowed);
}

export function words<Value extends string>(
  parent: Node | undefined,
  key: string,
  allowed: readonly Value[],
): readonly Word<Value>[] {
  return items(parent, key).flatMap((item) => asWord(item, allowed) ?? []);
}

function asWord<Value extends string>(node: Node | undefined, allowed: readonly Value[]): Word<Value> | undefined {
  return node?.kind === "scalar" && (allowed as readonly unknown[]).includes(node.value)
    ? (node as Scalar<Value>)
    : undefined;
}

/** A ratio as people write it: 0.125, "0,125", "1/8", "12.5%", "12,5 %". Undefined for anything else. */
export function ratioOf(node: Node | undefined): number | undefined {
  if (node?.kind !== "scalar") return undefined;
  if (typeof node.value === "number") return Number.isFinite(node.value) ? node.value : undefined;
  if (typeof node.value !== "string") return undefined;
  const number = (digits: string) => Number(digits.replace(",", "."));
  const fraction = /^(\d+(?:[.,]\d+)?)\s*\/\s*(\d+(?:[.,]\d+)?)$/.exec(node.value);
  if (fraction?.[1] && fraction[2])
    return number(fraction[2]) === 0 ? undefined : number(fraction[1]) / number(fraction[2]);
  const [, figure, percent] = /^(\d+(?:[.,]\d+)?)(\s*%)?$/.exec(node.value) ?? [];
  return figure ? number(figure) / (percent ? 100 : 1) : undefined;
}

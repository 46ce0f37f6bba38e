import { namesIn } from "../features/names.ts";
import { itemHeading } from "../features/symbols/items.ts";
import type { View } from "../features/view.ts";
import type { Locale } from "../locale.ts";
import { amountInWords } from "../plan/amount-in-words.ts";
import { dayInBrief } from "../plan/days-in-words.ts";
import { isIsoDate } from "../plan/iso-date.ts";
import { balanceLabel } from "../plan/labels.ts";
import type { Plan } from "../plan/plan.ts";
import { describedAt } from "../schema/described.ts";
import { nameOfWord } from "../schema/word-names.ts";
import { keysOf, type Node, nodeAt, type ScalarNode } from "../source/tree.ts";

/** What stands at a node of a plan as the language writes it: amounts with their unit, days, and words of the method by name. */
export function valueInWords(node: Node, plan: Plan, view: View): string {
  if (node.kind === "scalar") return scalarInWords(node, plan, view);
  const heading = itemHeading(node, keysOf(node.pointer), namesIn(plan, view));
  return [heading?.name, heading?.detail]
    .filter(Boolean)
    .map((words) => dayOrWords(words ?? "", view.locale))
    .join(" · ");
}

function scalarInWords(node: ScalarNode, plan: Plan, view: View): string {
  const { locale } = view;
  const { value, written } = node;
  const balance = typeof value === "number" && node.pointer.endsWith("/powerBalance") && balanceLabel(value);
  if (balance) return balance[locale];
  if (typeof value === "number") return amountInWords(value, unitOf(node, plan), locale);
  const words = written ?? String(value);
  const schema = plan.root && describedAt("account-plan", plan.root, node.pointer)?.schema;
  // Where there are several words for it, the first is the usual one.
  if (schema?.oneOf) return nameOfWord(words)?.[locale].split(", ")[0] ?? words;
  return namesIn(plan, view)(schema?.["x-ref"], words) ?? dayOrWords(words, locale);
}

/** A day as the language writes it, anything else as it is. */
export function dayOrWords(words: string, locale: Locale): string {
  return isIsoDate(words) ? dayInBrief(words, locale) : words;
}

/** Figures that are counted in the unit beside them, and those that are money. */
const inUnit = new Set(["opening", "target", "floor", "theirLimit", "baseline"]);
const inMoney = new Set(["cost", "revenue", "amount"]);

function unitOf({ pointer }: Node, plan: Plan): string | undefined {
  const keys = keysOf(pointer);
  const key = keys.at(-1) ?? "";
  const beside = (name: string) => textIn(nodeAt(plan.root, pointer.slice(0, pointer.lastIndexOf("/"))), name);
  if (inUnit.has(key)) return beside("unit") ?? unitOfMeasure(keys, beside("indicator"), plan);
  if (keys.includes("progress")) return unitOfMeasure(keys, beside("indicator"), plan);
  return inMoney.has(key) ? (beside("currency") ?? plan.currency?.value) : undefined;
}

/** Of a milestone or a result: that of the indicator it names, else of the first measure. */
function unitOfMeasure([section, index]: readonly string[], indicator: string | undefined, plan: Plan) {
  if (section !== "objectives") return undefined;
  const { measures = [] } = plan.objectives.find(({ node }) => node.pointer === `/objectives/${index}`) ?? {};
  return (measures.find((one) => one.indicator?.value === indicator) ?? measures[0])?.unit?.value;
}

function textIn(node: Node | undefined, key: string): string | undefined {
  const value = node?.kind === "map" ? node.byKey.get(key)?.value : undefined;
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}

import { namesIn, questionOf } from "../features/names.ts";
import { itemHeading } from "../features/symbols/items.ts";
import { titleOf } from "../features/symbols/titles.ts";
import type { View } from "../features/view.ts";
import { typeset } from "../locale.ts";
import type { Plan } from "../plan/plan.ts";
import { keysOf, nodeAt } from "../source/tree.ts";

/** The way to a place of the plan as its headings: "Stakeholders › Mme Durand", « Vente › Cycle de vente › Signature prévue ». */
export function placeInWords(pointer: string, plan: Plan, view: View): string {
  return headingsTo(pointer, plan, view).join(" › ");
}

/** One for each key and index of the pointer. */
export function headingsTo(pointer: string, plan: Plan, view: View): readonly string[] {
  const naming = namesIn(plan, view);
  const keys = keysOf(pointer);
  return keys.map((key, depth) => {
    const question = depth === 3 && keys[0] === "discovery" ? questionOf(keys[2] ?? "", key, view.playbook) : undefined;
    if (question) return typeset(question[view.locale], view.locale);
    if (!/^\d+$/.test(key)) return titleOf(key, view.locale);
    const path = keys.slice(0, depth + 1);
    const node = nodeAt(plan.root, `/${path.join("/")}`);
    return (node && itemHeading(node, path, naming)?.name) ?? `${Number(key) + 1}`;
  });
}

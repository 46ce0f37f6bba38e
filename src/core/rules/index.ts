import type { Rule } from "./rule.ts";
import { timeBound } from "./smart/time-bound.ts";
import { noReason } from "./suppression/no-reason.ts";
import { unused } from "./suppression/unused.ts";

/** Every rule, in the order of the reference. A new rule is one line here. */
export const rules: readonly Rule[] = [
  timeBound,
  noReason,
  unused,
];

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

export function ruleOf(code: string): Rule | undefined {
  return byCode.get(code);
}

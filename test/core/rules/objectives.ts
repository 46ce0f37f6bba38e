import { fill, type Locale } from "../../../src/core/locale.ts";
import { ruleOf, rules } from "../../../src/core/rules/index.ts";
import { type Circumstances, checkMarked, findingsIn } from "../check.ts";

export const smart = rules.map(({ code }) => code).filter((code) => /^(smart|objective)\//.test(code));

export const only = (code: string) => ({ only: [code] });

/** A plan with these objectives, which are marked lines from column 0. */
export function planWith(objectives: string): string {
  return `accountPlan: 1\naccount: { name: Copyfast, owner: c.morel }\nobjectives:\n${objectives.replace(/^\n/, "")}`;
}

export function checkObjectives(objectives: string, circumstances: Circumstances = { only: smart }) {
  return checkMarked(planWith(objectives), circumstances);
}

/** What the findings say, with ordinary spaces. */
export function messagesOf(
  objectives: string,
  locale: Locale,
  circumstances: Circumstances = { only: smart },
): string[] {
  return findingsIn(planWith(objectives), circumstances).map(({ code, message, data }) =>
    fill(ruleOf(code)?.messages[message]?.[locale] ?? "", data, locale).replace(/[\u00a0\u202f]/g, " "),
  );
}

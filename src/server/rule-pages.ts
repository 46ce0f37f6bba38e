import { rulePagePath } from "../core/features/rule-page.ts";
import type { Client } from "./client.ts";
import type { Host } from "./host.ts";

/** Where a client finds the page of a rule, in its language. */
export function rulePagesFor({ locale, rulePages }: Client, host: Host): (code: string) => string {
  return (code) => `${rulePages ?? host.rulePages}/${rulePagePath(code, locale)}`;
}

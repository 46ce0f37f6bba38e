import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { RfmMethod } from "../../../src/core/playbook/playbook.ts";
import { periodsOf } from "../../../src/core/rfm/compare.ts";
import { dayNumberOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import { perUnit } from "../../../src/core/rfm/money.ts";
import { type AccountStanding, accountStanding } from "../../../src/core/rfm/standing.ts";
import { stepsOf } from "../../../src/core/rfm/steps.ts";
import { previousOf, windowOf } from "../../../src/core/rfm/window.ts";

export const today = dayNumberOf("2026-06-15");
const window = windowOf("12m", today);
const windows = [window, previousOf(window, "12m")] as const;

export type Purchase = readonly [day: string, amount: number, currency?: string];

/** Where account `a` stands, by the fixed thresholds of the playbook unless it says otherwise. */
export function standing(purchases: readonly Purchase[], own: Partial<RfmMethod> = {}): AccountStanding {
  const method = { ...builtInPlaybook.rfm, ...own };
  const steps = windows.flatMap((one) => [...stepsOf(one)].reverse());
  const [ledger, bySteps] = [new Ledger(windows, method), new Ledger(steps, method)];
  ledger.addCustomer("a");
  for (const [day, amount, currency = "EUR"] of purchases) {
    const line = { day: dayNumberOf(day), amount: amount * perUnit, currency };
    ledger.add("a", line);
    bySteps.add("a", line);
  }
  const found = accountStanding("a", {
    periods: periodsOf(ledger, windows, method),
    windows,
    method,
    steps: steps.map((step, index) => [step, bySteps.activityOf("a", index)]),
  });
  assert.ok(found);
  return found;
}

import type { Plan } from "./plan.ts";
import { hasReached, type Stage } from "./vocabulary.ts";

/** Where the sale stands; a plan that says nothing is being prepared. */
export function stageOf({ sale }: Plan): Stage {
  return sale.stage?.value ?? "preparation";
}

/** Whether the sale has come to a stage, or past it. */
export function isAtLeast(plan: Plan, stage: Stage): boolean {
  return hasReached(stageOf(plan), stage);
}

/** Whether the customer has said yes: what remains is to deliver. */
export function isSigned({ sale }: Plan): boolean {
  return sale.cycle.signedOn !== undefined || sale.stage?.value === "follow-up";
}

import type { Day, Objective, Plan } from "./plan.ts";
import { block, day } from "./read.ts";

/**
 * The days of a plan that people count up to or from: when something is due, expected or agreed, and when they last spoke
 * with somebody. Not what is done, nor what other dates tell already.
 */
export function countedDays(plan: Plan, today: string): readonly Day[] {
  const { cycle, tender } = plan.sale;
  const days = [
    cycle.signedOn ? undefined : cycle.expectedSignature,
    tender.deadline,
    ...plan.objectives.flatMap((objective) => daysOf(objective, today)),
    ...plan.stakeholders.map(({ lastContact }) => lastContact),
    day(block(plan.negotiation.node, "meeting"), "on"),
    ...plan.actions.map(({ due, status }) => (status && status.value !== "open" ? undefined : due)),
  ];
  return days.filter((one) => one !== undefined);
}

/** The end, the next milestone before it, and the review to come. */
function daysOf({ timeBound: { due, milestones, review } }: Objective, today: string): (Day | undefined)[] {
  const coming = milestones.flatMap((milestone) =>
    milestone.due && milestone.due.value >= today ? milestone.due : [],
  );
  const [next] = coming.sort((a, b) => (a.value < b.value ? -1 : 1));
  return [due, next?.value === due?.value ? undefined : next, review && review.value >= today ? review : undefined];
}

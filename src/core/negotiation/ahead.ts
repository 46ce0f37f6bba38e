import type { Negotiation, Variable } from "../plan/negotiation.ts";
import type { Plan } from "../plan/plan.ts";
import { isFilled } from "../plan/read.ts";
import { isSigned } from "../plan/stage.ts";

/**
 * The negotiation that a plan prepares; undefined when it has none, when what is signed has been negotiated, and for a sale
 * in volume, which sale/offer-mismatch tells not to negotiate.
 */
export function negotiationAhead(plan: Plan): Negotiation | undefined {
  const { negotiation, sale } = plan;
  const isAhead = isFilled(negotiation.node) && !isSigned(plan) && sale.model?.value !== "volume";
  return isAhead ? negotiation : undefined;
}

/** How to speak of what is negotiated: by its label, else by its id. */
export function variableName({ label, id }: Variable): string | undefined {
  return (label ?? id)?.value;
}

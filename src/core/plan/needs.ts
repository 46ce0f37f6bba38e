import type { Argument } from "./negotiation.ts";
import type { Need, Plan, Text } from "./plan.ts";

/** What the arguments prepared for a need promise. */
export function argumentsFor({ id }: Need, { negotiation }: Plan): readonly Text[] {
  const prepared = negotiation.arguments.filter(({ need }) => id && need?.value === id.value);
  return prepared.flatMap((argument) => promiseOf(argument) ?? []);
}

/** What an argument promises, or else what it is about. */
export function promiseOf({ benefit, advantage, feature }: Argument): Text | undefined {
  return benefit ?? advantage ?? feature;
}

import type { Variable } from "../plan/negotiation.ts";
import { difference } from "./decimal.ts";
import { directionOf } from "./positions.ts";

/** Where an agreement is possible (ZOPA): between our floor and their limit. */
export interface Overlap {
  readonly floor: number;
  readonly theirLimit: number;
  /** How far the two cross, in the unit of the variable: 0 for a single figure, negative when nothing suits both. */
  readonly size: number;
}

/** Undefined as long as the floor, their limit, or which way is better is not known. */
export function overlapOf(variable: Variable): Overlap | undefined {
  const better = directionOf(variable);
  const [floor, theirLimit] = [variable.floor?.value, variable.theirLimit?.value];
  if (!better || floor === undefined || theirLimit === undefined) return undefined;
  const size = better === "higher" ? difference(theirLimit, floor) : difference(floor, theirLimit);
  return { floor, theirLimit, size };
}

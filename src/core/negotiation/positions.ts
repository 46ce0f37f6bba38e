import type { Variable } from "../plan/negotiation.ts";
import type { Amount } from "../plan/values.ts";
import type { Direction } from "../plan/vocabulary.ts";

/** The positions on a variable in the order in which they are given up. */
export const positions = ["opening", "target", "floor"] as const;
export type Position = (typeof positions)[number];

/** Which way is better for us: as the variable says, else as its positions fall; undefined when nothing tells. */
export function directionOf(variable: Variable): Direction | undefined {
  if (variable.better) return variable.better.value;
  const given = positions.flatMap((position) => variable[position]?.value ?? []);
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return first > last ? "higher" : "lower";
}

/** Whether a figure is worse for us than another one. */
export function isWorse(figure: number, than: number, better: Direction): boolean {
  return better === "higher" ? figure < than : figure > than;
}

export interface WrongOrder {
  /** The position that is to be the better one, and is not. */
  readonly first: Position;
  readonly second: Position;
}

const pairs = [
  ["opening", "target"],
  ["target", "floor"],
  ["opening", "floor"],
] as const;

/** The first two positions that are the wrong way round: the opening comes before the target, the target before the floor. */
export function wrongOrder(variable: Variable): WrongOrder | undefined {
  const better = directionOf(variable);
  const pair = pairs.find(([first, second]) => {
    const [a, b] = [variable[first], variable[second]];
    return better && a && b && isWorse(a.value, b.value, better);
  });
  return pair && { first: pair[0], second: pair[1] };
}

/** The positions that are filled in, in their order. */
export function filledPositions(variable: Variable): readonly Amount[] {
  return positions.flatMap((position) => variable[position] ?? []);
}

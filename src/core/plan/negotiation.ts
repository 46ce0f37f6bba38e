import type { MapNode } from "../source/tree.ts";
import type { Amount, Block, Day, Text, Word } from "./values.ts";
import type { Direction, Level, Motive, objectionKinds, variablePriorities } from "./vocabulary.ts";

/** How a plan prepares what will be discussed. */
export interface Negotiation extends Block {
  readonly stakes: Text | undefined;
  /** -2 (theirs) to 2 (ours). */
  readonly powerBalance: Amount | undefined;
  readonly meeting: Meeting;
  readonly variables: readonly Variable[];
  readonly alternatives: Alternatives;
  readonly concessions: readonly Concession[];
  readonly arguments: readonly Argument[];
  readonly objections: readonly Objection[];
}

export interface Meeting extends Block {
  readonly on: Day | undefined;
  readonly place: Text | undefined;
  readonly commitment: Text | undefined;
  readonly agenda: readonly Text[];
}

/** Something to be agreed on, with the positions prepared for it. */
export interface Variable {
  readonly node: MapNode;
  readonly id: Text | undefined;
  readonly label: Text | undefined;
  readonly unit: Text | undefined;
  /** Which way is better for us. */
  readonly better: Word<Direction> | undefined;
  readonly opening: Amount | undefined;
  readonly target: Amount | undefined;
  /** Beyond it we would rather have no agreement; a ceiling when lower is better. */
  readonly floor: Amount | undefined;
  /** How far they can go, as far as we know. */
  readonly theirLimit: Amount | undefined;
  readonly costToUs: Word<Level> | undefined;
  readonly valueToThem: Word<Level> | undefined;
  readonly priority: Word<(typeof variablePriorities)[number]> | undefined;
  readonly legitimacy: Text | undefined;
}

/** What each side does when there is no agreement. */
export interface Alternatives extends Block {
  readonly ours: Text | undefined;
  readonly theirs: Text | undefined;
}

export interface Concession {
  readonly node: MapNode;
  readonly give: Text | undefined;
  /** The id of a variable. */
  readonly variable: Text | undefined;
  /** In the plan's currency. */
  readonly cost: Amount | undefined;
  readonly valueToThem: Word<Level> | undefined;
  readonly inReturnFor: Text | undefined;
}

export interface Argument {
  readonly node: MapNode;
  readonly feature: Text | undefined;
  readonly advantage: Text | undefined;
  readonly benefit: Text | undefined;
  readonly proof: Text | undefined;
  readonly motive: Word<Motive> | undefined;
  /** The id of a stakeholder; without it, the argument is for everybody. */
  readonly for: Text | undefined;
  /** The id of a need. */
  readonly need: Text | undefined;
}

export interface Objection {
  readonly node: MapNode;
  readonly objection: Text | undefined;
  /** The id of a stakeholder. */
  readonly from: Text | undefined;
  readonly kind: Word<(typeof objectionKinds)[number]> | undefined;
  readonly answer: Text | undefined;
  readonly proof: Text | undefined;
}

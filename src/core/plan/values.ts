import type { MapNode, Scalar } from "../source/tree.ts";

// What a plan is made of. Each value is the node it was read from.

export type Text = Scalar<string>;
export type Amount = Scalar<number>;
/** A day that exists, YYYY-MM-DD. */
export type Day = Scalar<string>;
/** One of the values of an enumeration. */
export type Word<Value extends string> = Scalar<Value>;

/** Something the plan may have, as a block: `node` is undefined when the plan has none. */
export interface Block {
  readonly node: MapNode | undefined;
}

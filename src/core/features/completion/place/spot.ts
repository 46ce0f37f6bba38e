import type { Path } from "../../../edit/put.ts";
import type { Range } from "../../../finding.ts";
import type { Sibling } from "./frames.ts";

/** What may be written at a cursor, and how it has to be written to end up where it belongs. */
export interface Spot {
  /**
   * - key: an entry of the mapping at the path
   * - value: the value at the path
   * - item: the item at the path, with its dash
   */
  readonly kind: "key" | "value" | "item";
  readonly path: Path;
  /** What is replaced. */
  readonly range: Range;
  /** What of it is typed before the cursor. */
  readonly typed: string;
  /** To be written before and after: white space, a line break, a comma. */
  readonly lead: string;
  readonly tail: string;
  /** Of the key or the dash that is written; of an inline value that of the key or dash it follows. */
  readonly column: number;
  readonly isInBrackets: boolean;
  /** A value on a line below its key. */
  readonly isBelowKey?: boolean;
  /** The quotes around it, for a value. */
  readonly quote: "" | '"' | "'";
  /** The other entries of the mapping, or the other items of the list, that it stands among. */
  readonly siblings: readonly Sibling[];
  /** For a key that has its colon already: its name so far, and what stands after it, undefined for a block. */
  readonly renames?: { readonly key: string; readonly text: string | undefined };
}

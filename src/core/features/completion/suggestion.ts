import type { CompletionItemKind } from "vscode-languageserver-types";
import type { Path } from "../../edit/put.ts";
import type { Range } from "../../finding.ts";
import type { Piece } from "./pieces.ts";

/** Something to be written at the cursor, and where it lands. */
export interface Suggestion {
  /** The place that it fills in; of a block its first key. */
  readonly path: Path;
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Beside the label. */
  readonly description?: string | undefined;
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
  /** Other words that find it. */
  readonly words?: readonly (string | undefined)[];
  readonly range: Range;
  readonly pieces: readonly Piece[];
  /** What comes next can be chosen from a list, too. */
  readonly again?: boolean;
  /** For a place where people rather write a sentence: gone with the first letter that is typed. */
  readonly isShy?: boolean;
}

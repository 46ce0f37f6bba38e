import type { SymbolKind } from "vscode-languageserver-types";
import type { Piece } from "../extents.ts";

/** How a piece of a document stands in its outline. */
export interface Heading {
  readonly name: string;
  /** What to see beside the name. */
  readonly detail?: string | undefined;
  readonly kind: SymbolKind;
  /** What it holds is not worth a heading. */
  readonly isLeaf?: boolean;
}

/** Undefined for what the outline leaves out, with all that it holds. */
export type Outline = (piece: Piece) => Heading | undefined;

/** Several facts beside a name. */
export function beside(...facts: readonly (string | undefined)[]): string {
  return facts.filter((fact) => fact !== undefined && fact !== "").join(" · ");
}

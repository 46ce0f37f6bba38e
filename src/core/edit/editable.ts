import type { DocumentKind } from "../document-kind.ts";
import type { Source } from "../source/parse.ts";

/** A document that was read, as far as edits to it need to know. */
export interface Editable {
  readonly kind: DocumentKind;
  readonly source: Source;
}

import type { PlanDocument, PlaybookDocument } from "../../document.ts";
import type { Path } from "../../edit/put.ts";
import type { Localized } from "../../locale.ts";
import type { Schema } from "../../schema/schema.ts";
import type { View } from "../view.ts";

/** Something that may be written at a place. */
export interface Value {
  /**
   * - word: one of those the schema lists
   * - name: the id or name of something
   * - number, date, unit
   */
  readonly kind: "word" | "name" | "number" | "date" | "unit";
  readonly value: string | number | boolean;
  /** How people call it, in a few words. */
  readonly label?: Localized | undefined;
  /** What it means or holds, in a sentence. */
  readonly explanation?: Localized | undefined;
}

/** A place for a single value. */
export interface ValuePlace {
  readonly path: Path;
  /** What the schema says of it, references and conditions resolved. */
  readonly schema: Schema;
  /** What stands beside it: key -> words, as far as they are on one line. */
  readonly beside: ReadonlyMap<string, string>;
  readonly document: PlanDocument | PlaybookDocument;
  readonly view: View;
}

/** A text that reads the same in every language, such as a person's name. */
export function everywhere(text: string): Localized {
  return { en: text, fr: text };
}

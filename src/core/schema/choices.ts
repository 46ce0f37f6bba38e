import type { DocumentKind } from "../document-kind.ts";
import type { Localized } from "../locale.ts";
import { followed } from "./described.ts";
import { descriptionOf, resolve, type Schema, schemaOfKey } from "./schema.ts";

export interface Choices {
  /** A list of them may be written. */
  readonly several: boolean;
  readonly values: readonly { readonly value: string; readonly description: Localized | undefined }[];
}

/** The words among which a place of a document chooses; undefined where anything may be written. */
export function choicesAt(kind: DocumentKind, path: readonly string[]): Choices | undefined {
  const below = (schema: Schema | undefined, key: string) => {
    const own = schema && resolve(schema, schema, undefined);
    return own && schemaOfKey(own, key);
  };
  const schema = path.reduce<Schema | undefined>(below, followed[kind]);
  const resolved = schema && resolve(schema, schema, undefined);
  if (!resolved) return undefined;
  const options = (resolved.items ?? resolved).oneOf ?? [];
  const values = options.flatMap((option) =>
    typeof option.const === "string" ? [{ value: option.const, description: descriptionOf(option) }] : [],
  );
  return values.length > 0 ? { several: resolved.items !== undefined, values } : undefined;
}

import type { DocumentKind } from "../document-kind.ts";
import type { KeyOrder } from "../edit/put.ts";
import { resolve, type Schema, schemaOfKey, schemas } from "./schema.ts";

/** The order in which the schema of a document lists the keys at a path. */
export function keyOrderOf(kind: DocumentKind): KeyOrder {
  const root = schemas[kind];
  return (path) => {
    const schema = path.reduce<Schema | undefined>((above, step) => below(root, above, step), root);
    return schema?.properties && Object.keys(schema.properties);
  };
}

function below(root: Schema, above: Schema | undefined, step: string | number): Schema | undefined {
  if (!above) return undefined;
  return resolve(root, typeof step === "number" ? above.items : schemaOfKey(above, step), undefined);
}

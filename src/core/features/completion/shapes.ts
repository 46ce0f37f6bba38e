import type { DocumentKind } from "../../document-kind.ts";
import type { Path } from "../../edit/put.ts";
import { allowedValues, resolve, type Schema, schemaOfKey, schemas } from "../../schema/schema.ts";
import type { Node } from "../../source/tree.ts";

/** What may stand at a place: where a sentence may stand or a block, the schema has a branch for each. */
export interface Shapes {
  readonly map: Schema | undefined;
  readonly list: Schema | undefined;
  /** Words, numbers, dates. */
  readonly single: readonly Schema[];
}

/** What the schema of a document allows at a path; nothing for a path it knows nothing of. */
export function shapesAt(kind: DocumentKind, path: Path): Shapes {
  const root = schemas[kind];
  let schema: Schema | undefined = root;
  for (const step of path) {
    const holder: Schema | undefined = resolve(root, schema, typeof step === "number" ? aList : aMap);
    schema = holder && (typeof step === "number" ? holder.items : schemaOfKey(holder, step));
  }
  return shapesOf(root, schema);
}

/** What may stand under a schema that was found within the schema of a document. */
export function shapesIn(kind: DocumentKind, schema: Schema | undefined): Shapes {
  return shapesOf(schemas[kind], schema);
}

function shapesOf(root: Schema, schema: Schema | undefined): Shapes {
  const map = resolve(root, schema, aMap);
  const list = resolve(root, schema, aList);
  const words = resolve(root, schema, aText);
  const boolean = resolve(root, schema, aBoolean);
  const isOther =
    boolean !== undefined && schema?.if !== undefined && isSingle(boolean) && allowedValues(boolean).includes(false);
  return {
    map: map && admits(map, "object") ? map : undefined,
    list: list && admits(list, "array") ? list : undefined,
    single: [words, isOther ? boolean : undefined].flatMap((one) => (one && isSingle(one) ? one : [])),
  };
}

function admits({ type, properties, items }: Schema, wanted: "object" | "array"): boolean {
  if (type !== undefined) return [type].flat().includes(wanted);
  return wanted === "object" ? properties !== undefined : items !== undefined;
}

function isSingle(schema: Schema): boolean {
  if (allowedValues(schema).length > 0) return true;
  return [schema.type ?? []].flat().some((type) => type !== "object" && type !== "array" && type !== "null");
}

/** Whether people write what they want there: neither one of some words nor a name, a day or a number. */
export function isFreeText(schema: Schema): boolean {
  const isText = [schema.type ?? []].flat().includes("string");
  return isText && allowedValues(schema).length === 0 && !schema.format && !schema["x-ref"] && !schema["x-id"];
}

const nowhere = { range: { start: 0, end: 0 }, pointer: "" };
const aMap: Node = { kind: "map", entries: [], byKey: new Map(), ...nowhere };
const aList: Node = { kind: "list", items: [], ...nowhere };
const aText: Node = { kind: "scalar", value: "", ...nowhere };
const aBoolean: Node = { kind: "scalar", value: true, ...nowhere };

import type { DocumentKind } from "../document-kind.ts";
import type { Located } from "../finding.ts";
import type { MessageData } from "../locale.ts";
import { headOf, isEmpty, keyOf, type Node, nodeAt } from "../source/tree.ts";
import { closest } from "./closest.ts";
import { allowedValues, resolve, type Schema, schemaAt, schemas } from "./schema.ts";
import type { ValidatorError } from "./validate.ts";

/** Each kind is one of the `schema/*` rules. */
export type SchemaProblemKind = "required" | "type" | "enum" | "format" | "unknown-key" | "range" | "pattern";

export interface SchemaProblem {
  readonly kind: SchemaProblemKind;
  readonly at: Located;
  /** The node that is wrong; of a key too many or missing, the block it is about. */
  readonly node: Node;
  /** `value` as it is written; the other facts are those of the kind: see `problemOf`. */
  readonly data: MessageData;
}

/** What an error of the validator means, or undefined when another one says it better or nothing is filled in yet. */
export function problemOf(error: ValidatorError, root: Node, kind: DocumentKind): SchemaProblem | undefined {
  // `oneOf` speaks for its branches, and the branches of an `if` for themselves.
  if (error.schemaPath.includes("/oneOf/") || error.keyword === "if") return undefined;
  const node = nodeAt(root, error.instancePath);
  if (!node || isEmpty(node)) return undefined;
  const { params, keyword, schemaPath } = error;
  const path = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
  const schema = schemaAt(schemas[kind], path) ?? {};
  const value = node.kind === "scalar" ? (node.written ?? String(node.value)) : "";
  const problem = (kind: SchemaProblemKind, data: MessageData) => ({ kind, at: placeOf(node), node, data: { value, ...data } });
  switch (keyword) {
    case "required": {
      const key = String(params.missingProperty);
      return { kind: "required", at: keyOf(node, key) ?? headOf(node), node, data: { key, block: nameIn(path) } };
    }
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      return { kind: "unknown-key", at: keyOf(node, key) ?? node, node, data: { key, ...nearKey(key, schema, schemas[kind]) } };
    }
    case "minLength":
      return problem("range", { minLength: Number(params.limit) });
    default:
      if (value.trim() === "" && node.kind === "scalar") return undefined; // quotes around nothing
  }
  switch (keyword) {
    case "oneOf":
    case "const": {
      if (node.kind !== "scalar") return problem("type", { expected: ["word"] });
      const allowed = allowedValues(schema).map(String);
      return problem("enum", { allowed, suggestion: closest(value, allowed) });
    }
    case "type":
      if (schema.format === "date" && node.kind === "scalar") return problem("format", {});
      return problem("type", { expected: [schema.type ?? []].flat() });
    case "format":
      return problem("format", {});
    case "pattern":
      return problem("pattern", { form: nameIn(path) });
    case "minItems":
    case "maxItems":
      return problem("range", { items: Number(params.limit) });
    default:
      return problem("range", { minimum: schema.minimum, maximum: schema.maximum });
  }
}

/** The last name in the path of a schema: of a definition, or of the key it stands under. Empty for the whole. */
function nameIn(path: string): string {
  return /[/#](\w*)(?:\/(?:then|else|items))*$/.exec(path)?.[1] ?? "";
}

/** The key that was meant, or the block beside it under which a key of this name belongs. */
function nearKey(key: string, schema: Schema, root: Schema): MessageData {
  const properties = schema.properties ?? {};
  const suggestion = closest(key, Object.keys(properties));
  if (suggestion !== undefined) return { suggestion };
  const owners = Object.keys(properties).filter((name) => {
    const block = resolve(root, properties[name], undefined);
    const entry = resolve(root, block?.items, undefined) ?? block;
    return Object.hasOwn(entry?.properties ?? {}, key);
  });
  return { owner: owners.length === 1 ? owners[0] : undefined };
}

/** A block is too long to underline: its head stands for it, under its own pointer. */
function placeOf(node: Node): Located {
  return node.kind === "scalar" ? node : headOf(node);
}

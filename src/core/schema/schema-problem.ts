import type { DocumentKind } from "../document-kind.ts";
import type { Located } from "../finding.ts";
import type { MessageData } from "../locale.ts";
import { headOf, isEmpty, keyOf, type Node } from "../source/tree.ts";
import { keyCalled, wordMeant } from "./called-so.ts";
import { closest } from "./closest.ts";
import { describedAt } from "./described.ts";
import { allowedValues, type Schema } from "./schema.ts";

/** An error as Ajv reports it. */
export interface ValidatorError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Each kind is one of the `schema/*` rules. */
export type SchemaProblemKind = "required" | "type" | "enum" | "format" | "unknown-key" | "range" | "pattern";

export interface SchemaProblem {
  readonly kind: SchemaProblemKind;
  readonly at: Located;
  /** The node that is wrong; of a key that is missing or unknown, the block it is about. */
  readonly node: Node;
  /** What the kind knows: see `problemOf`. */
  readonly data: MessageData;
}

/** What an error of the validator means, or undefined when another one says it better or nothing is filled in yet. */
export function problemOf(error: ValidatorError, root: Node, kind: DocumentKind): SchemaProblem | undefined {
  // `oneOf` speaks for its branches, and the branches of an `if` for themselves.
  if (error.schemaPath.includes("/oneOf/") || error.keyword === "if") return undefined;
  const { node, schema } = describedAt(kind, root, error.instancePath) ?? {};
  if (!node || !schema || isEmpty(node)) return undefined;
  if (error.keyword === "required") {
    const key = String(error.params.missingProperty);
    return { kind: "required", at: keyOf(node, key) ?? headOf(node), node, data: { key, block: blockName(node) } };
  }
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    return { kind: "unknown-key", at: keyOf(node, key) ?? node, node, data: { key, ...nearKey(key, schema) } };
  }
  const said = valueProblem(error, node, schema);
  // A block is too long to underline: its head stands for it, under its own pointer.
  return said && { ...said, at: node.kind === "scalar" ? node : headOf(node), node };
}

function valueProblem(
  { keyword, params }: ValidatorError,
  node: Node,
  schema: Schema,
): Pick<SchemaProblem, "kind" | "data"> | undefined {
  const value = node.kind === "scalar" ? (node.written ?? String(node.value)) : "";
  if (keyword === "minLength") return { kind: "range", data: { minLength: Number(params.limit) } };
  if (node.kind === "scalar" && value.trim() === "") return undefined; // quotes around nothing are not filled in yet
  switch (keyword) {
    case "oneOf":
    case "const": {
      if (node.kind !== "scalar") return { kind: "type", data: { value, expected: ["word"] } };
      const allowed = allowedValues(schema).map(String);
      return { kind: "enum", data: { value, allowed, suggestion: wordMeant(value, allowed) } };
    }
    case "type":
      if (schema.format === "date" && node.kind === "scalar") return { kind: "format", data: { value } };
      return { kind: "type", data: { value, expected: [schema.type ?? []].flat() } };
    case "format":
      return { kind: "format", data: { value } };
    case "pattern":
      return { kind: "pattern", data: { value, field: blockName(node) } };
    case "minItems":
    case "maxItems":
      return { kind: "range", data: { items: Number(params.limit) } };
    default:
      return { kind: "range", data: { value, minimum: schema.minimum, maximum: schema.maximum } };
  }
}

/** The key under which a node stands, or the list it stands in; empty for the whole document. */
function blockName({ pointer }: Node): string {
  return /\/([^/]*)(?:\/\d+)?$/.exec(pointer)?.[1] ?? "";
}

/** The key that was meant, or the block beside it under which a key of this name belongs. */
function nearKey(key: string, { properties = {} }: Schema): MessageData {
  const keys = Object.keys(properties);
  const suggestion = keyCalled(key, keys) ?? closest(key, keys);
  if (suggestion !== undefined) return { suggestion };
  const owners = keys.filter((name) => {
    const block = properties[name];
    return Object.hasOwn((block?.items?.else ?? block?.items ?? block)?.properties ?? {}, key);
  });
  return { owner: owners.length === 1 ? owners[0] : undefined };
}

import validatePlan from "../../../schemas/account-plan.schema.json?validator";
import validatePlaybook from "../../../schemas/sales-playbook.schema.json?validator";
import type { Located } from "../finding.ts";
import type { MessageData } from "../locale.ts";
import { headOf, isEmpty, keyOf, type Node, nodeAt, toJson } from "../source/tree.ts";
import type { DocumentKind } from "../document-kind.ts";
import { allowedValues, schemaAt, schemas } from "./schema.ts";
import { closest } from "./closest.ts";

/** A function that Ajv compiled; its errors hang on it, as Ajv does it. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

interface ValidatorError {
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
  readonly data: MessageData;
}

const validators: Readonly<Record<DocumentKind, Validator>> = {
  "account-plan": validatePlan,
  "sales-playbook": validatePlaybook,
};

/** What the schema forbids in a tree: one problem a node, none for what is not filled in yet or hangs on a worse one. */
export function validate(root: Node, kind: DocumentKind): SchemaProblem[] {
  const validator = validators[kind];
  if (validator(toJson(root))) return [];
  const problems = (validator.errors ?? []).flatMap((error) => problemOf(error, root, kind) ?? []);
  return rootCauses(problems);
}

function problemOf(error: ValidatorError, root: Node, kind: DocumentKind): SchemaProblem | undefined {
  // `oneOf` speaks for its branches, and the branches of an `if` for themselves.
  if (error.schemaPath.includes("/oneOf/") || error.keyword === "if") return undefined;
  const node = nodeAt(root, error.instancePath);
  if (!node || isEmpty(node)) return undefined;
  const data = { value: node.kind === "scalar" ? String(node.value) : "" };
  switch (error.keyword) {
    case "required": {
      const key = String(error.params.missingProperty);
      return { kind: "required", at: keyOf(node, key) ?? headOf(node), data: { key } };
    }
    case "additionalProperties": {
      const key = String(error.params.additionalProperty);
      const parent = schemaAt(schemas[kind], error.schemaPath.slice(0, error.schemaPath.lastIndexOf("/")));
      const allowed = Object.keys(parent?.properties ?? {});
      return { kind: "unknown-key", at: keyOf(node, key) ?? node, data: { key, suggestion: closest(key, allowed) } };
    }
    case "oneOf":
    case "const": {
      const schema = schemaAt(schemas[kind], error.schemaPath.slice(0, error.schemaPath.lastIndexOf("/")));
      const allowed = schema ? allowedValues(schema).map(String) : [];
      return { kind: "enum", at: placeOf(node), data: { ...data, allowed, suggestion: closest(data.value, allowed) } };
    }
    case "type":
      return { kind: "type", at: placeOf(node), data: { ...data, expected: String(error.params.type) } };
    case "format":
      return { kind: "format", at: placeOf(node), data };
    case "pattern":
      return { kind: "pattern", at: placeOf(node), data };
    default:
      return { kind: "range", at: placeOf(node), data: { ...data, limit: Number(error.params.limit), comparison: error.keyword } };
  }
}

/** A block is too long to underline: its head stands for it, under its own pointer. */
function placeOf(node: Node): Located {
  return node.kind === "scalar" ? node : headOf(node);
}

/** A value of the wrong type is wrong once, not once for each thing it then lacks. */
function rootCauses(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const mistyped = new Set(problems.filter(({ kind }) => kind === "type" || kind === "enum").map(({ at }) => at.pointer));
  const seen = new Set<string>();
  return problems.filter(({ kind, at, data }) => {
    const id = `${kind} ${at.pointer} ${kind === "required" || kind === "unknown-key" ? String(data.key) : ""}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return kind === "type" || kind === "enum" || !hangsOn(at.pointer, mistyped);
  });
}

function hangsOn(pointer: string, mistyped: ReadonlySet<string>): boolean {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    if (mistyped.has(pointer.slice(0, end))) return true;
  }
  return false;
}

import accountPlan from "../../../schemas/account-plan.schema.json";
import salesPlaybook from "../../../schemas/sales-playbook.schema.json";
import type { DocumentKind } from "../document-kind.ts";
import type { Localized } from "../locale.ts";
import type { Node } from "../source/tree.ts";

/** What this project uses of JSON Schema (draft-07), and the annotations it adds: see scripts/compile-schema.mjs. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number | boolean;
  readonly description?: string;
  readonly "x-fr"?: string;
  /** What a text names: the id of a stakeholder, a need, a segment of the playbook, … */
  readonly "x-ref"?: string;
  /** What a text gives its id to. */
  readonly "x-id"?: string;
  readonly "x-recommended"?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

export const schemas: Readonly<Record<DocumentKind, Schema>> = {
  "account-plan": accountPlan,
  "sales-playbook": salesPlaybook,
};

/** The part of a schema at a path such as `#/definitions/sale/properties/form`. */
export function schemaAt(root: Schema, path: string): Schema | undefined {
  let part: unknown = root;
  for (const segment of path
    .slice(path.indexOf("#") + 1)
    .split("/")
    .slice(1)) {
    if (typeof part !== "object" || part === null) return undefined;
    part = (part as Record<string, unknown>)[decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return part as Schema | undefined;
}

/** The schema that speaks of a node: references followed and, where it depends on the node, the branch that applies. */
export function resolve(root: Schema, schema: Schema | undefined, node: Node | undefined): Schema | undefined {
  if (!schema) return undefined;
  if (schema.$ref) {
    const target = resolve(root, schemaAt(root, schema.$ref), node);
    return target && { ...target, ...withoutRef(schema) };
  }
  if (!schema.if) return schema;
  const branch = resolve(root, fits(schema.if, node) ? schema.then : schema.else, node);
  const { if: _if, then: _then, else: _else, ...own } = schema;
  return { ...branch, ...own };
}

function withoutRef({ $ref: _, ...own }: Schema): Schema {
  return own;
}

export function fits(condition: Schema, node: Node | undefined): boolean {
  if (!node) return false;
  const types = condition.type === undefined ? [] : [condition.type].flat();
  if (types.length > 0 && !types.some((type) => typeOf(node).includes(type))) return false;
  return (condition.required ?? []).every((key) => node.kind === "map" && node.byKey.has(key));
}

/** The names that JSON Schema has for the type of a node. */
function typeOf(node: Node): readonly string[] {
  if (node.kind === "map") return ["object"];
  if (node.kind === "list") return ["array"];
  if (node.value === null) return ["null"];
  if (typeof node.value === "number") return Number.isInteger(node.value) ? ["number", "integer"] : ["number"];
  return [typeof node.value];
}

/** The schema of a key of a mapping whose (resolved) schema is given. */
export function schemaOfKey(schema: Schema, key: string): Schema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key];
  const pattern = Object.keys(schema.patternProperties ?? {}).find((source) => new RegExp(source, "u").test(key));
  if (pattern !== undefined) return schema.patternProperties?.[pattern];
  return typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
}

/** The values an enumeration allows, in the order of the schema. */
export function allowedValues(schema: Schema): readonly (string | number | boolean)[] {
  return (schema.oneOf ?? [schema]).flatMap((option) => (option.const === undefined ? [] : [option.const]));
}

export function descriptionOf(schema: Schema): Localized | undefined {
  const { description: en, "x-fr": fr } = schema;
  return en === undefined ? undefined : { en, fr: fr ?? en };
}

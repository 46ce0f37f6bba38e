import type { DocumentKind } from "../document-kind.ts";
import { type Entry, keysOf, type Node, stepTo } from "../source/tree.ts";
import { fits, type Schema, schemaAt, schemaOfKey, schemas } from "./schema.ts";

/** A node with the schema that speaks of it. */
export interface Described {
  readonly node: Node;
  readonly schema: Schema;
}

/** Every node that the schema of its document speaks of, parents first. */
export function describedNodes(kind: DocumentKind, root: Node | undefined): Described[] {
  return root ? describedIn(root, followed[kind]) : [];
}

/** Those at and below one of the outermost keys, as far as `isWanted` of their schema. */
export function describedBelow(
  kind: DocumentKind,
  { key, value }: Entry,
  isWanted?: (schema: Schema) => boolean,
): Described[] {
  return describedIn(value, schemaOfKey(followed[kind], key), isWanted);
}

function describedIn(root: Node, own: Schema | undefined, isWanted = (_: Schema) => true): Described[] {
  const described: Described[] = [];
  const visit = (node: Node, general: Schema | undefined): void => {
    const schema = branchFor(node, general);
    if (!schema || !isWanted(schema)) return;
    described.push({ node, schema });
    if (node.kind === "map") for (const { key, value } of node.entries) visit(value, schemaOfKey(schema, key));
    else if (node.kind === "list") for (const item of node.items) visit(item, schema.items);
  };
  visit(root, own);
  return described;
}

/** The node at a pointer with the schema that speaks of it; undefined when there is none of the two. */
export function describedAt(kind: DocumentKind, root: Node, pointer: string): Described | undefined {
  let node: Node | undefined = root;
  let schema = branchFor(node, followed[kind]);
  for (const key of keysOf(pointer)) {
    const below: Schema | undefined = schema && (node?.kind === "list" ? schema.items : schemaOfKey(schema, key));
    node = stepTo(node, key);
    schema = node && branchFor(node, below);
  }
  return node && schema && { node, schema };
}

function branchFor(node: Node, schema: Schema | undefined): Schema | undefined {
  if (!schema?.if) return schema;
  return branchFor(node, fits(schema.if, node) ? schema.then : schema.else);
}

/**
 * The schemas with each `$ref` replaced by what it refers to, and each branch of an `if` complete by itself: once, so that
 * walking a document makes no schema anew.
 */
export const followed: Readonly<Record<DocumentKind, Schema>> = {
  "account-plan": follow(schemas["account-plan"]),
  "sales-playbook": follow(schemas["sales-playbook"]),
};

/** Whether a key stands anywhere in documents of a kind, however deep. */
export function hasKey(kind: DocumentKind, key: string): boolean {
  return Object.values(schemas[kind].definitions ?? {})
    .concat(schemas[kind])
    .some(({ properties }) => properties !== undefined && Object.hasOwn(properties, key));
}

function follow(root: Schema): Schema {
  const targets = new Map<string, object>();
  const inside = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inside);
    if (typeof part !== "object" || part === null) return part;
    const own = Object.entries(part).map(([key, value]) => [key, inside(value)] as const);
    const { $ref, ...rest } = Object.fromEntries(own);
    return withBranches(typeof $ref === "string" ? { ...target($ref), ...rest } : rest);
  };
  const target = ($ref: string): object => {
    const known = targets.get($ref) ?? (inside(schemaAt(root, $ref)) as object);
    targets.set($ref, known);
    return known;
  };
  const { definitions: _, ...body } = root;
  return inside(body) as Schema;
}

function withBranches(schema: Schema): Schema {
  const { if: condition, then: met, else: missed, ...own } = schema;
  if (!condition) return schema;
  const branches = [
    ["then", { ...met, ...own }],
    ["else", { ...missed, ...own }],
  ];
  return { ...schema, ...Object.fromEntries(branches) };
}

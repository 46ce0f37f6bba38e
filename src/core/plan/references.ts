import type { DocumentKind } from "../document-kind.ts";
import type { Located } from "../finding.ts";
import { type Described, describedBelow, describedNodes, followed } from "../schema/described.ts";
import type { Schema } from "../schema/schema.ts";
import { movedRange } from "../source/plain/moved.ts";
import type { Entry, Node } from "../source/tree.ts";

/** A word that gives something its name: the `id` of a stakeholder, the key of a segment in a playbook. */
export interface Definition extends Located {
  /** What is named: the schema's `x-id`. */
  readonly kind: string;
  readonly name: string;
}

/** A word that names something defined elsewhere: the `with` of a contact, the key of a question in a discovery. */
export interface Reference extends Located {
  /** What it names: the schema's `x-ref`. */
  readonly kind: string;
  readonly name: string;
  /** Whether the word is a key. */
  readonly isKey: boolean;
}

export interface References {
  /** In the order of the text. */
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
}

/** The words of a document that name things, as the annotations of its schema say. */
export const noReferences: References = { definitions: [], references: [] };

export function referencesIn(kind: DocumentKind, root: Node | undefined): References {
  return referencesAt(describedNodes(kind, root));
}

/** Those below one of the outermost keys. */
export function referencesBelow(kind: DocumentKind, entry: Entry): References {
  return referencesAt(describedBelow(kind, entry, (schema) => naming.has(schema)));
}

/** The parts of the schemas that speak of names, at any depth: what the others describe need not be looked at. */
const naming: ReadonlySet<object> = namingIn(Object.values(followed));

function namingIn(schemas: readonly Schema[]): Set<object> {
  const found = new Set<object>();
  const known = new Map<object, boolean>();
  const isNaming = (part: unknown): boolean => {
    if (typeof part !== "object" || part === null) return false;
    const before = known.get(part);
    if (before !== undefined) return before;
    // No `some`: each part is looked at, not only as far as the first that counts.
    const below = Object.values(part).map(isNaming);
    const is = "x-id" in part || "x-ref" in part || below.includes(true);
    known.set(part, is);
    if (is) found.add(part);
    return is;
  };
  schemas.forEach(isNaming);
  return found;
}

/** The words as they stand so many letters further on. */
export function movedReferences({ definitions, references }: References, by: number): References {
  return {
    definitions: definitions.map((one) => ({ ...one, range: movedRange(one.range, by) })),
    references: references.map((one) => ({ ...one, range: movedRange(one.range, by) })),
  };
}

function referencesAt(described: readonly Described[]): References {
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  for (const { node, schema } of described) {
    const name = nameIn(node);
    if (name !== undefined && schema["x-id"]) definitions.push({ ...placeOf(node), kind: schema["x-id"], name });
    if (name !== undefined && schema["x-ref"]) {
      references.push({ ...placeOf(node), kind: schema["x-ref"], name, isKey: false });
    }
    const { "x-id": id, "x-ref": ref } = schema.propertyNames ?? {};
    if (node.kind !== "map" || (!id && !ref)) continue;
    for (const { key, keyRange, value } of node.entries) {
      const place = { range: keyRange, pointer: value.pointer, name: key };
      // `false` takes an entry out of the playbook.
      if (id && !(value.kind === "scalar" && value.value === false)) definitions.push({ ...place, kind: id });
      if (ref) references.push({ ...place, kind: ref, isKey: true });
    }
  }
  return { definitions, references };
}

/** Where a document defines what a reference in it names; of a name that is given twice, each place. */
export function definitionsOf(reference: Reference, { definitions, references }: References): readonly Located[] {
  if (reference.kind === "question" && !reference.isKey) {
    return references.filter(
      (one) => one.kind === "question" && one.isKey && questionPaths(one.pointer).includes(reference.name),
    );
  }
  return definitions.filter(({ kind, name }) => kind === reference.kind && name === reference.name);
}

/** How `needs[].from` may name the question at a pointer: `/discovery/users/how/usage` is `users.how.usage` or `how.usage`. */
function questionPaths(pointer: string): string[] {
  const [, , level = "", dimension = "", question = ""] = pointer.split("/");
  return [`${level}.${dimension}.${question}`, `${dimension}.${question}`];
}

function placeOf({ range, pointer }: Node): Located {
  return { range, pointer };
}

function nameIn(node: Node): string | undefined {
  if (node.kind !== "scalar" || node.value === null) return undefined;
  return (node.written ?? String(node.value)).trim() || undefined;
}

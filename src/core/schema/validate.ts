import validatePlan from "../../../schemas/account-plan.schema.json?validator";
import validatePlaybook from "../../../schemas/sales-playbook.schema.json?validator";
import type { DocumentKind } from "../document-kind.ts";
import { type Entry, isEmpty, type Node, toJson } from "../source/tree.ts";
import { schemas } from "./schema.ts";
import { problemOf, type SchemaProblem, type ValidatorError } from "./schema-problem.ts";

export type ValidatorErrors = readonly ValidatorError[];

/** A function that Ajv compiled; its errors hang on it, as Ajv does it. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

const validators: Readonly<Record<DocumentKind, Validator>> = {
  "account-plan": validatePlan,
  "sales-playbook": validatePlaybook,
};

/** Nobody reads more than this at once. */
const maxProblems = 500;

/** What the schema forbids in a tree: one problem a node, none for what is not filled in yet or hangs on a worse one. */
export function validate(root: Node, kind: DocumentKind): SchemaProblem[] {
  return problemsOf(errorsIn(toJson(root), kind), root, kind);
}

/** What is known of one of the outermost keys, wherever it stands. */
interface Outermost {
  readonly key: string;
  readonly isEmpty: boolean;
  /** What is wrong below it. */
  readonly errors: ValidatorErrors;
}

/** The same, when that is known of all of them (in the order of the text). */
export function validateBlocks(root: Node, kind: DocumentKind, blocks: readonly Outermost[]): SchemaProblem[] {
  const keys = Object.keys(schemas[kind].properties ?? {});
  const place = ({ key }: Outermost) => keys.indexOf(key); // as the validator goes
  const inOrder = [...blocks].sort((a, b) => place(a) - place(b)).flatMap(({ errors }) => errors);
  return problemsOf([...errorsOfKeys(blocks, kind), ...inOrder], root, kind);
}

/** What is wrong below one of the outermost keys, whatever stands beside it. */
export function errorsBelow({ key, value }: Entry, kind: DocumentKind): ValidatorErrors {
  if (isEmpty(value)) return [];
  return errorsIn(Object.fromEntries([[key, toJson(value)]]), kind).filter(({ instancePath }) => instancePath !== "");
}

/** What is wrong with the outermost keys themselves: missing or unknown ones. */
function errorsOfKeys(blocks: readonly Outermost[], kind: DocumentKind): ValidatorErrors {
  const filled = blocks.filter((block) => !block.isEmpty).map(({ key }) => [key, true]);
  return errorsIn(Object.fromEntries(filled), kind).filter(({ instancePath }) => instancePath === "");
}

function errorsIn(value: unknown, kind: DocumentKind): ValidatorErrors {
  const validator = validators[kind];
  return validator(value) ? [] : (validator.errors ?? []);
}

function problemsOf(errors: ValidatorErrors, root: Node, kind: DocumentKind): SchemaProblem[] {
  return rootCauses(errors.slice(0, maxProblems).flatMap((error) => problemOf(error, root, kind) ?? []));
}

/** A value of the wrong type is wrong once, not once for each thing it then lacks. */
function rootCauses(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const mistyped = new Set(problems.filter(({ kind }) => kind === "type").map(({ at }) => at.pointer));
  const seen = new Set<string>();
  return problems.filter(({ kind, at, data }) => {
    // A block may lack several keys and have several that are unknown; a value is wrong in one way.
    const id = kind === "required" || kind === "unknown-key" ? `${kind} ${at.pointer} ${data.key}` : at.pointer;
    if (seen.has(id)) return false;
    seen.add(id);
    return kind === "type" || !hangsOn(at.pointer, mistyped);
  });
}

/** Whether a block around a pointer, or what it points to itself, is mistyped. */
function hangsOn(pointer: string, mistyped: ReadonlySet<string>): boolean {
  if (mistyped.size === 0) return false;
  if (mistyped.has(pointer)) return true;
  return pointer !== "" && hangsOn(pointer.slice(0, pointer.lastIndexOf("/")), mistyped);
}

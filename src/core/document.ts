import { type BlockFacts, factsOf } from "./block-facts.ts";
import type { DocumentKind } from "./document-kind.ts";
import { longListsIn } from "./plan/long-lists.ts";
import type { Plan } from "./plan/plan.ts";
import { readPlan } from "./plan/read-plan.ts";
import { noReferences, type References, referencesIn } from "./plan/references.ts";
import { builtInPlaybook } from "./playbook/built-in.ts";
import { mergePlaybook } from "./playbook/merge.ts";
import type { Playbook } from "./playbook/playbook.ts";
import type { SchemaProblem } from "./schema/schema-problem.ts";
import { validate, validateBlocks } from "./schema/validate.ts";
import type { TimeLeft } from "./source/first-document.ts";
import { parse, type Source } from "./source/parse.ts";
import { isLarge } from "./source/size.ts";
import { readSuppressions, type Suppression } from "./source/suppressions.ts";
import { toJson } from "./source/tree.ts";

/** A text that was read: what rules look at, whatever the kind of document. */
interface ReadDocument {
  readonly kind: DocumentKind;
  readonly source: Source;
  readonly schemaProblems: readonly SchemaProblem[];
  /** The words that name something, and those that give a name. */
  readonly names: References;
  readonly suppressions: readonly Suppression[];
  /** The pointers of lists that are so long that only their first entries are looked at. */
  readonly longLists: readonly string[];
  /** It is so large that only its syntax was looked at. */
  readonly isPartial: boolean;
  /** Of its blocks, for the reading of the next text. */
  readonly facts?: readonly BlockFacts[];
}

export interface PlanDocument extends ReadDocument {
  readonly plan: Plan;
}

export interface PlaybookDocument extends ReadDocument {
  /** What the file says over the built-in playbook; the built-in one alone while the file breaks its schema. */
  readonly playbook: Playbook;
}

/** `timeLeft`: see `parse`. `before`: the document as it was read from an earlier text, of which what has not changed is used again. */
export function readPlanDocument(text: string, before?: PlanDocument, timeLeft?: TimeLeft): PlanDocument {
  const document = read(text, "account-plan", before, timeLeft);
  return { ...document, plan: readPlan(isWhole(document) ? document.source.root : undefined, before?.plan) };
}

export function readPlaybookDocument(text: string, timeLeft?: TimeLeft): PlaybookDocument {
  const document = read(text, "sales-playbook", undefined, timeLeft);
  const { root } = document.source;
  const usable = root?.kind === "map" && document.schemaProblems.length === 0 && isWhole(document);
  return { ...document, playbook: usable ? mergePlaybook(toJson(root)) : builtInPlaybook };
}

/** Whether all of a document was read, and more than its syntax looked at. */
export function isWhole({ isPartial, source }: ReadDocument): boolean {
  return !isPartial && !source.isCutOff;
}

function read(text: string, kind: DocumentKind, before?: ReadDocument, timeLeft?: TimeLeft): ReadDocument {
  const source = parse(text, before?.source, timeLeft);
  const { root, blocks } = source;
  const suppressions = readSuppressions(text, root);
  const all = { kind, source, suppressions };
  const isPartial = isLarge(text);
  if (isPartial || source.isCutOff)
    return { ...all, schemaProblems: [], names: noReferences, longLists: [], isPartial };
  if (root?.kind !== "map" || !blocks) {
    const schemaProblems = root ? validate(root, kind) : [];
    const longLists = root && kind === "account-plan" ? longListsIn(root) : [];
    return { ...all, schemaProblems, names: referencesIn(kind, root), longLists, isPartial: false };
  }
  const facts = factsOf(blocks, kind, before?.facts);
  return {
    ...all,
    schemaProblems: validateBlocks(root, kind, facts),
    names: {
      definitions: facts.flatMap(({ names }) => names.definitions),
      references: facts.flatMap(({ names }) => names.references),
    },
    longLists: facts.flatMap(({ longLists }) => longLists),
    isPartial: false,
    facts,
  };
}

import type { PlanDocument } from "../document.ts";
import type { Located } from "../finding.ts";
import { idFrom } from "../plan/new-id.ts";
import type { Plan, Stakeholder } from "../plan/plan.ts";
import { asText } from "../plan/read.ts";
import { tokensOf } from "../source/tokens.ts";
import { keysOf, type Node, nodeAt, walk } from "../source/tree.ts";
import { wordsIn } from "./words.ts";

/** A place of a plan that says something about a person. */
export interface PersonalPlace extends Located {
  /**
   * - own: the person's entry among the stakeholders
   * - id: what names the person by id, such as an answer or an exchange
   * - name: words that name the person
   * - comment: a comment that does
   */
  readonly how: "own" | "id" | "name" | "comment";
  /** The values that stand there; of a comment none. */
  readonly values: readonly Node[];
  /** Of a comment, its words. */
  readonly comment: string | undefined;
}

/** The stakeholder with an id, or else the only one called so: `Mme Durand` and `durand` are the same. */
export function personNamed(word: string, { stakeholders }: Plan): Stakeholder | undefined {
  const byId = stakeholders.find(({ id }) => id?.value === word);
  if (byId) return byId;
  const called = idFrom(word, true);
  const all = stakeholders.filter(({ name }) => name && called !== "" && idFrom(name.value, true) === called);
  return all.length === 1 ? all[0] : undefined;
}

/**
 * All that a plan says about a person, for somebody who may ask to read it: the own entry first, then what refers to it, then
 * texts and comments with the last name. Another person of that name is found too: a reader tells them apart.
 */
export function aboutPerson(document: PlanDocument, person: Stakeholder): readonly PersonalPlace[] {
  const own: PersonalPlace = { ...placeOf(person.node), how: "own", values: leavesOf(person.node), comment: undefined };
  const named = namingIds(document, person);
  const taken = [own, ...named].flatMap(({ values }) => values.map(({ pointer }) => pointer));
  return [own, ...named, ...namingWords(document, person, new Set(taken)), ...namingComments(document, person)];
}

/** What refers to the person by id, with all that stands beside it; of another person only that. */
function namingIds({ source: { root }, names }: PlanDocument, { id, node: own }: Stakeholder): PersonalPlace[] {
  const pointers = names.references.flatMap(({ kind, name, pointer }) => {
    if (kind !== "stakeholder" || name !== id?.value || isWithin(pointer, own.pointer)) return [];
    const isOfAnother = keysOf(pointer)[0] === "stakeholders";
    return isOfAnother ? pointer : pointer.slice(0, pointer.lastIndexOf("/"));
  });
  return [...new Set(pointers)].flatMap((pointer) => {
    const node = nodeAt(root, pointer);
    return node ? { ...placeOf(node), how: "id" as const, values: leavesOf(node), comment: undefined } : [];
  });
}

function namingWords({ source: { root } }: PlanDocument, person: Stakeholder, taken: ReadonlySet<string>) {
  if (!root) return [];
  return leavesOf(root).flatMap((node): PersonalPlace[] => {
    const words = asText(node)?.value;
    if (words === undefined || taken.has(node.pointer) || !names(words, person)) return [];
    return [{ ...placeOf(node), how: "name", values: [node], comment: undefined }];
  });
}

function namingComments({ source: { text } }: PlanDocument, person: Stakeholder): PersonalPlace[] {
  return tokensOf(text).flatMap(({ type, start, end }): PersonalPlace[] => {
    const comment = text.slice(start, end);
    if (type !== "comment" || !names(comment, person)) return [];
    return [{ range: { start, end }, pointer: "", how: "comment", values: [], comment }];
  });
}

/** Whether words hold the person's last name, with its capital: « petit » is no M. Petit. */
function names(words: string, { name }: Stakeholder): boolean {
  const [before = ""] = (name?.value ?? "").split(/[(,]/, 1);
  const last = idFrom(before, true);
  if (last === "") return false;
  return wordsIn(words).some(({ folded, start }) => folded === last && !/\p{Ll}/u.test(words.charAt(start)));
}

/** The values below a node that are filled in. */
function leavesOf(node: Node): Node[] {
  return [...walk(node)].filter((one) => one.kind === "scalar" && one.value !== null);
}

function isWithin(pointer: string, block: string): boolean {
  return pointer === block || pointer.startsWith(`${block}/`);
}

function placeOf({ range, pointer }: Node): Located {
  return { range, pointer };
}

import type { TextDocument } from "vscode-languageserver-textdocument";
import type { PlanDocument, PlaybookDocument } from "../document.ts";
import type { Located } from "../finding.ts";
import { dimensions } from "../plan/vocabulary.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { keysOf } from "../source/tree.ts";

/** A file that was read, open in the editor or not. */
export interface ReadFile {
  readonly document: TextDocument;
  readonly read: PlanDocument | PlaybookDocument;
  readonly isOpen: boolean;
}

/** A word that gives something its name, or that uses the name. */
export interface Mention extends Located {
  /** What is named: the schema's `x-id` or `x-ref`. */
  readonly kind: string;
  /** Of a question its dimension comes first, `what.main-problem`: elsewhere the id may be another question's. */
  readonly name: string;
  /** The name, or its last part: what a new name takes the place of. */
  readonly id: string;
  readonly isDefinition: boolean;
  readonly isKey: boolean;
}

/** Every mention in a document, in the order of the text. */
export function mentionsIn(read: PlanDocument | PlaybookDocument): Mention[] {
  const { definitions, references } = read.names;
  // In a plan values give names, in a playbook keys do.
  const isKey = read.kind === "sales-playbook";
  return [
    ...companyIn(read),
    ...definitions.map((one) => mentionOf({ ...one, isKey }, true)),
    ...references.map((one) => mentionOf(one, false)),
  ].sort((a, b) => a.range.start - b.range.start);
}

/** The mention at an offset, if there is one. */
export function mentionAt(read: PlanDocument | PlaybookDocument, offset: number): Mention | undefined {
  return mentionsIn(read).find(({ range }) => range.start <= offset && offset <= range.end);
}

export function sameName(a: Mention, b: Mention): boolean {
  return a.kind === b.kind && a.name === b.name;
}

/** Whether the name means the same in the other plans under the playbook, and there too has to be changed with it. */
export function isShared({ kind, name }: Mention, playbook: Playbook): boolean {
  if (kind === "indicator" || kind === "question") return isIn(playbook, kind, name);
  return kind === "owner" || kind === "segment" || kind === "sector" || kind === "account";
}

/** Whether a playbook has something of a kind and a name. */
export function isIn(playbook: Playbook, kind: string, name: string): boolean {
  switch (kind) {
    case "owner":
      return Object.hasOwn(playbook.owners, name);
    case "segment":
      return Object.hasOwn(playbook.segments, name);
    case "sector":
      return Object.hasOwn(playbook.sectors, name);
    case "indicator":
      return Object.hasOwn(playbook.indicators, name);
    case "question":
      return dimensions.some((dimension) =>
        Object.keys(playbook.questions[dimension]).some((id) => `${dimension}.${id}` === name),
      );
    default:
      return false;
  }
}

interface Named extends Located {
  readonly kind: string;
  readonly name: string;
  readonly isKey: boolean;
}

function mentionOf({ kind, name, isKey, pointer, range }: Named, isDefinition: boolean): Mention {
  if (kind !== "question") return { kind, name, id: name, range, pointer, isDefinition, isKey };
  const path = (isKey ? keysOf(pointer) : name.split(".")).slice(-2);
  return { kind, name: path.join("."), id: path.at(-1) ?? name, range, pointer, isDefinition, isKey };
}

/** What a subsidiary names as its `parent`. */
function companyIn(read: PlanDocument | PlaybookDocument): Mention[] {
  const name = "plan" in read ? read.plan.account.name : undefined;
  return name ? [mentionOf({ ...name, kind: "account", name: name.value, isKey: false }, true)] : [];
}

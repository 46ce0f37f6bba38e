import type { Edit } from "../edit/edit.ts";
import type { Finding, Located } from "../finding.ts";
import type { Locale, Localized, MessageData } from "../locale.ts";
import type { Context } from "./context.ts";

/** A change to the text that answers a finding. */
export interface Fix {
  /** What it does, as a request: "Add the owner c.morel". `{name}` is a fact of `data`, or else of the finding. */
  readonly title: Localized;
  readonly data?: MessageData;
  /** A fix without edits is not offered: the place it would write to is not there. */
  readonly edits: readonly Edit[];
  /** The one that is most likely meant. */
  readonly isPreferred?: boolean;
  /** Nobody can have meant anything else: it may be made with others, without being looked at. */
  readonly isSafe?: boolean;
  /** It only prepares the place for what a person has to say: the finding goes once that is filled in. */
  readonly prepares?: boolean;
  /** It does not answer the finding, it hides it. */
  readonly hides?: boolean;
  /** Words of the new text that wait for better ones: an editor that can selects them. */
  readonly typeOver?: string;
}

/** What a fix that `prepares` mostly does, with a `key`. */
export const toFillIn: Localized = {
  en: "Add the field {key}, to be filled in",
  fr: "Ajouter le champ {key}, à remplir",
};

export interface FixContext extends Context {
  /** Of whoever reads; a text for a plan is written in the language of the plan. */
  readonly locale: Locale;
}

/** The fact of a finding that is a word. */
export function wordOf({ data }: Finding, name: string): string | undefined {
  const value = data[name];
  return typeof value === "string" ? value : undefined;
}

/** The fact of a finding that is a list of words. */
export function wordsOf({ data }: Finding, name: string): readonly string[] {
  const value = data[name];
  return Array.isArray(value) ? value.map(String) : [];
}

/** The fact of a finding that is a number. */
export function numberOf({ data }: Finding, name: string): number | undefined {
  const value = data[name];
  return typeof value === "number" ? value : undefined;
}

/** The one among entries of a plan in which a finding lies. */
export function holderOf<Entry extends { readonly node: Located }>(
  { pointer }: Finding,
  entries: readonly Entry[],
): Entry | undefined {
  return entries.find(({ node }) => pointer === node.pointer || pointer.startsWith(`${node.pointer}/`));
}

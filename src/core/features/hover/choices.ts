import type { PlanDocument, PlaybookDocument } from "../../document.ts";
import type { Locale, Localized } from "../../locale.ts";
import type { Schema } from "../../schema/schema.ts";
import type { Place } from "../../source/at.ts";
import type { Node } from "../../source/tree.ts";
import { bold, bullet, code, plain, say } from "../markdown.ts";
import { sameWords } from "../names.ts";
import type { Value } from "../values/value.ts";
import { valuesAt } from "../values.ts";
import type { View } from "../view.ts";

/** The suggestions list them all. */
const mostShown = 8;

/** Names that are listed under their key; the others are too many, or the plan's own affair. */
const listedNames: ReadonlySet<string | undefined> = new Set([
  "owner",
  "sector",
  "segment",
  "stakeholder",
  "need",
  "variable",
]);

const texts = {
  current: { en: "{word}, chosen here", fr: "{word}, choisi ici" },
  meaning: { en: "{word}: {meaning}", fr: "{word} : {meaning}" },
  other: { en: "One other in the suggestions.", fr: "Un autre dans les suggestions." },
  others: { en: "{count} others in the suggestions.", fr: "{count} autres dans les suggestions." },
} satisfies Record<string, Localized>;

export interface Chooser {
  readonly read: PlanDocument | PlaybookDocument;
  readonly place: Place;
  readonly schema: Schema;
  readonly view: View;
}

/** What may stand under a key, the present choice first. */
export function choiceLines({ schema: whole, place, ...rest }: Chooser): string[] {
  const { node } = place;
  const schema = whole.items ?? whole;
  const choices = schema.oneOf || listedNames.has(schema["x-ref"]) ? valuesIn({ ...rest, place, schema }) : [];
  if (choices.length < 2) return []; // such as a version: there is nothing to choose
  const { locale } = rest.view;
  const written = new Set((node.kind === "list" ? node.items : [node]).map(wordIn));
  const isChosen = ({ value }: Value) => written.has(String(value));
  const inOrder = [...choices.filter(isChosen), ...choices.filter((choice) => !isChosen(choice))];
  const lines = inOrder.slice(0, mostShown).map((choice) => bullet(lineOf(choice, isChosen(choice), locale)));
  const hidden = choices.length - lines.length;
  return hidden === 0 ? lines : [...lines, say(texts[hidden === 1 ? "other" : "others"], { count: hidden }, locale)];
}

/** What a word of an enumeration means. */
export function meaningOf(chooser: Chooser, locale: Locale): string | undefined {
  if (!chooser.schema.oneOf) return undefined;
  const word = wordIn(chooser.place.node);
  const value = valuesIn(chooser).find((one) => String(one.value) === word);
  return value && meaningIn(value, locale);
}

function valuesIn({ read, place, schema, view }: Chooser): readonly Value[] {
  const path = place.steps.map(({ key }) => key);
  return valuesAt({ path, schema, document: read, view, beside: besides(place) });
}

function besides({ steps }: Place): ReadonlyMap<string, string> {
  const parent = steps.at(-1)?.parent;
  const entries = parent?.kind === "map" ? parent.entries : [];
  return new Map(entries.map(({ key, value }) => [key, wordIn(value) ?? ""]));
}

function lineOf(value: Value, isChosen: boolean, locale: Locale): string {
  const word = String(value.value);
  const name = isChosen ? texts.current[locale].replace("{word}", () => bold(word)) : code(word);
  const meaning = meaningIn(value, locale);
  if (meaning === undefined) return name;
  return texts.meaning[locale].replace("{word}", () => name).replace("{meaning}", () => meaning);
}

/**
 * How it is called and what it means: "décideur – Dit le oui ou le non final." The words of the schema are English, and
 * speak for themselves there.
 */
function meaningIn({ kind, value, label, explanation }: Value, locale: Locale): string | undefined {
  const speaks = (kind === "word" && locale === "en") || (label && sameWords(label[locale], String(value)));
  const parts = [speaks ? undefined : label?.[locale], explanation?.[locale]];
  const said = parts.filter((part) => part !== undefined && part !== "");
  return said.length > 0 ? plain(said.join(" – ")) : undefined;
}

function wordIn(node: Node): string | undefined {
  return node.kind === "scalar" && node.value !== null ? String(node.value) : undefined;
}

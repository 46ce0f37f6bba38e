import type { Locale, Localized } from "../../locale.ts";
import { inLocale, type Words } from "../../playbook/playbook.ts";
import { descriptionOf, type Schema } from "../../schema/schema.ts";
import type { Node } from "../../source/tree.ts";
import { bold, bullet, code, plain, say } from "../markdown.ts";
import type { View } from "../view.ts";

/** The suggestions list them all. */
const mostShown = 8;

interface Choice {
  readonly word: string;
  readonly meaning: string | undefined;
}

const texts = {
  current: { en: "{word}, chosen here", fr: "{word}, choisi ici" },
  other: { en: "One other in the suggestions.", fr: "Un autre dans les suggestions." },
  others: { en: "{count} others in the suggestions.", fr: "{count} autres dans les suggestions." },
} satisfies Record<string, Localized>;

/** What may stand under a key, the present choice first. */
export function choiceLines(schema: Schema, node: Node, view: View): string[] {
  const choices = choicesOf(schema.items ?? schema, view);
  if (choices.length < 2) return []; // such as a version: there is nothing to choose
  const chosen = new Set((node.kind === "list" ? node.items : [node]).map(wordIn));
  const inOrder = [...choices.filter(({ word }) => chosen.has(word)), ...choices.filter(({ word }) => !chosen.has(word))];
  const lines = inOrder.slice(0, mostShown).map((choice) => bullet(lineOf(choice, chosen.has(choice.word), view.locale)));
  const hidden = choices.length - lines.length;
  return hidden === 0 ? lines : [...lines, say(texts[hidden === 1 ? "other" : "others"], { count: hidden }, view.locale)];
}

function lineOf({ word, meaning }: Choice, isChosen: boolean, locale: Locale): string {
  const name = isChosen ? texts.current[locale].replace("{word}", () => bold(word)) : code(word);
  return meaning === undefined ? name : `${name}${locale === "fr" ? " :" : ":"} ${plain(meaning)}`;
}

function choicesOf(schema: Schema, { playbook, locale }: View): Choice[] {
  switch (schema["x-ref"]) {
    case "owner":
      return named(playbook.owners, (name) => name, locale);
    case "sector":
      return named(playbook.sectors, (words) => words, locale);
    case "segment":
      return named(playbook.segments, ({ label }) => label, locale);
    default:
      return optionsOf(schema).map((option) => ({
        word: String(option.const),
        meaning: descriptionOf(option)?.[locale],
      }));
  }
}

function named<Value>(
  names: Readonly<Record<string, Value>>,
  labelOf: (value: Value) => Words | undefined,
  locale: Locale,
): Choice[] {
  return Object.entries(names).map(([word, value]) => {
    const label = labelOf(value);
    return { word, meaning: label && inLocale(label, locale) };
  });
}

/** What a word of an enumeration means. */
export function explanationOf(schema: Schema, node: Node): Localized | undefined {
  const option = optionsOf(schema).find((one) => String(one.const) === wordIn(node));
  return option && descriptionOf(option);
}

function optionsOf({ oneOf = [] }: Schema): readonly Schema[] {
  return oneOf.filter((option) => option.const !== undefined);
}

function wordIn(node: Node): string | undefined {
  return node.kind === "scalar" && node.value !== null ? String(node.value) : undefined;
}

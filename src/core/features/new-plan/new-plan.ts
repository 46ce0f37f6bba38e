import { stringify } from "yaml";
import type { Localized } from "../../locale.ts";
import { allowedValues, descriptionOf, resolve, type Schema } from "../../schema/schema.ts";
import { type Piece, toText, unknown } from "../completion/pieces.ts";
import { type Field, type NewPlan, root, sectionsOf, under } from "./sections.ts";

type Line = readonly Piece[];

/** What follows the colon of a key that is left open, of which the schema says what may stand there. */
type Gap = (field: Field, schema: Schema) => Line;

/** The text of a plan that waits to be filled in: every section with what it is for, in the language of the plan. */
export function newPlan(name: string, plan: NewPlan): string {
  const words = [` ${scalar(name)}`];
  const lines = planLines(plan, (field, schema) => (field.isName ? words : hint(field, schema, plan)));
  return `${lines.map(toText).join("\n")}\n`;
}

/** The same plan as lines with stops, for an editor where the cursor goes from one to the next. */
export function planToFill(plan: NewPlan): readonly Line[] {
  const name = [" ", { text: customer[plan.language] }];
  return planLines(plan, (field, schema) => (field.isName ? name : [...stop(field, schema), ...remark(field.comment)]));
}

const welcome: Localized = {
  en: "A key without a value is a question still open. Fill in what you know, in any order.",
  fr: "Une clé sans valeur est une question encore sans réponse. Remplissez ce que vous savez, dans l'ordre que vous voulez.",
};

const customer: Localized = { en: "Customer", fr: "Client" };

function planLines(plan: NewPlan, gap: Gap): readonly Line[] {
  const { language } = plan;
  const head = [`# ${welcome[language]}`, "accountPlan: 1", `language: ${language}`, "currency: EUR"];
  const sections = sectionsOf(plan).flatMap((section): readonly Line[] => {
    const purpose = descriptionOf(under(root, section.key))?.[language];
    return [[], ...(purpose ? [[`# ${purpose}`]] : []), ...fieldLines(section, root, gap)];
  });
  return [...head.map((line) => [line]), ...sections];
}

function fieldLines(field: Field, parent: Schema, gap: Gap): readonly Line[] {
  const { key, fields = [], example = [] } = field;
  const schema = under(parent, key);
  const isHeading = fields.length > 0 || example.length > 0;
  const line = [`${key}:`, ...(isHeading ? remark(field.comment) : gap(field, schema))];
  const below = [...example.map((text) => [`# ${text}`]), ...fields.flatMap((one) => fieldLines(one, schema, gap))];
  return [line, ...below.map((text) => ["  ", ...text])];
}

/** The value, and what else may stand there: the words to choose from, or how a date is written. */
function hint({ value, likely = value, comment }: Field, schema: Schema, { language, today }: NewPlan): Line {
  const { words, isList } = wordsFor(schema);
  const choice = isList && words.length > 0 ? `[${words.join(", ")}]` : words.join(" | ");
  const date = { en: `for example ${today}`, fr: `par exemple ${today}` };
  const example = schema.format === "date" ? date[language] : undefined;
  return [likely === undefined ? "" : ` ${likely}`, ...remark(comment ?? (choice || example))];
}

/** A stop with the words to choose from, beginning with the likely one: `~` while nothing is known. */
function stop({ value, likely = unknown }: Field, schema: Schema): Line {
  if (value !== undefined) return [` ${value}`];
  const { words, isList } = wordsFor(schema);
  if (words.length === 0) return schema.properties || schema.items ? [] : [" ", { text: likely }];
  const choices = { text: likely, choices: [likely, ...words.filter((word) => word !== likely)] };
  return isList ? [" [", choices, "]"] : [" ", choices];
}

function wordsFor(schema: Schema): { readonly words: readonly string[]; readonly isList: boolean } {
  const items = resolve(root, schema.items, undefined);
  return { words: allowedValues(items ?? schema).map(String), isList: items !== undefined };
}

/** Quoted when YAML would read something else than this text. */
function scalar(text: string): string {
  return stringify(text, { blockQuote: false, lineWidth: 0 }).trimEnd();
}

function remark(text: string | undefined): Line {
  return text ? [`  # ${text}`] : [];
}

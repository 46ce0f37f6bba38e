import { readPlanDocument } from "../document.ts";
import type { Path } from "../edit/put.ts";
import { fill, type Locale, type Localized, locales } from "../locale.ts";
import { dimensionLabels, formLabels } from "../plan/labels.ts";
import { dimensions, saleForms } from "../plan/vocabulary.ts";
import { builtInPlaybook } from "../playbook/built-in.ts";
import { descriptionOf } from "../schema/schema.ts";
import { nameOfBlock } from "./completion/block-names.ts";
import { type BlockLine, entryLines, itemLines } from "./completion/blocks.ts";
import { keysAt } from "./completion/keys.ts";
import { type Piece, toSnippet } from "./completion/pieces.ts";
import type { Request } from "./completion/request.ts";
import { shapesAt } from "./completion/shapes.ts";
import { planToFill } from "./new-plan/new-plan.ts";
import { noNames } from "./workspace-names.ts";

/** An entry of a file of snippets, as VS Code has it. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * The plans and blocks that a person can insert by name, by what the list shows. The blocks are those of the completion,
 * which knows the plan around them; these know nothing but the method.
 */
export function snippetsIn(locale: Locale): Readonly<Record<string, Snippet>> {
  const request = requestIn(locale);
  const all = [...plans(locale), ...lists.map((path) => item(path, request)), ...sections(request)];
  return Object.fromEntries([...all, ...questions(request)].map(({ name, ...snippet }) => [name, snippet]));
}

type Named = Snippet & { readonly name: string };

/** Stands for the day on which a snippet is inserted. */
const someDay = "2000-01-01";
const today = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

function requestIn(locale: Locale): Request {
  return {
    document: readPlanDocument("accountPlan: 1\n"),
    view: { playbook: builtInPlaybook, today: someDay, locale, workspace: noNames },
    layout: { lineBreak: "\n", step: 2, listStep: 2 },
    client: { snippets: true },
  };
}

const planIn: Readonly<Record<Locale, Localized>> = {
  en: { en: "Plan in English: {form}", fr: "Plan en anglais : {form}" },
  fr: { en: "Plan in French: {form}", fr: "Plan en français : {form}" },
};

/** Both languages, whatever the editor's is: a plan is written in that of the people who read it. */
function plans(locale: Locale): readonly Named[] {
  const own = (language: Locale) => Number(language === locale);
  return [...locales]
    .sort((a, b) => own(b) - own(a))
    .flatMap((language) =>
      saleForms.map((form) => {
        const lines = planToFill({ form, language, today: someDay, playbook: builtInPlaybook });
        const name = fill(planIn[language][locale], { form: formLabels[form][locale] }, locale);
        return { name, prefix: [`plan-${slug(formLabels[form][language])}`], description: name, body: bodyOf(lines) };
      }),
    );
}

const lists: readonly Path[] = [
  ["objectives"],
  ["objectives", 0, "measurable"],
  ["objectives", 0, "realistic", "drivers"],
  ["objectives", 0, "timeBound", "milestones"],
  ["objectives", 0, "progress"],
  ["stakeholders"],
  ["needs"],
  ["history", "purchases"],
  ["history", "contacts"],
  ["negotiation", "variables"],
  ["negotiation", "concessions"],
  ["negotiation", "arguments"],
  ["negotiation", "objections"],
  ["actions"],
  ["competition"],
  ["sale", "tender", "criteria"],
];

/** A new entry of a list, with its dash. */
function item(list: Path, request: Request): Named {
  const path = [...list, -1];
  const { list: schema } = shapesAt("account-plan", list);
  return named(nameOfBlock(path), schema && descriptionOf(schema), itemLines(schema?.items, path, request), request);
}

/** Keys with all that the method asks for below them. */
function sections(request: Request): readonly Named[] {
  const paths: readonly Path[] = [
    ["sale", "price"],
    ["sale", "cycle"],
    ["sale", "tender"],
    ["objectives", 0, "timeBound"],
    ["discovery", "reseller"],
    ["discovery", "endCustomer"],
    ["negotiation", "alternatives"],
    ["swot"],
  ];
  return paths.flatMap((path) => {
    const parent = path.slice(0, -1);
    const { map } = shapesAt("account-plan", parent);
    const choice = map && keysAt(map, parent, request).find(({ key }) => key === path.at(-1));
    return choice ? named(nameOfBlock(path), choice.explanation, entryLines(choice, parent, request), request) : [];
  });
}

const question: Localized = { en: "question", fr: "question" };

/** A question of each dimension with who answered what, and when. */
function questions(request: Request): readonly Named[] {
  return dimensions.flatMap((dimension) => {
    const path = ["discovery", "customer", dimension];
    const { map } = shapesAt("account-plan", path);
    const [first, ...others] = map ? keysAt(map, path, request) : [];
    if (!first) return [];
    const answer = shapesAt("account-plan", [...path, first.key]).map;
    const [, ...lines] = entryLines({ ...first, schema: answer }, path, request);
    const key = { text: first.key, choices: [first.key, ...others.map((one) => one.key)] };
    const { en, fr } = dimensionLabels[dimension];
    const name = { en: `${question.en}-${slug(en)}`, fr: `${question.fr}-${slug(fr)}` };
    const dimensionSchema = shapesAt("account-plan", path).map;
    return named(name, dimensionSchema && descriptionOf(dimensionSchema), [[key, ":"], ...lines], request);
  });
}

function named(
  name: Localized,
  description: Localized | undefined,
  lines: readonly BlockLine[],
  { view: { locale } }: Request,
): Named {
  const prefix = [...new Set([slug(name[locale]), slug(name.en), slug(name.fr)])];
  return { name: name[locale], prefix, description: description?.[locale] ?? name[locale], body: bodyOf(lines) };
}

/** The lines of a snippet; the day it is inserted instead of the one it was made. */
function bodyOf(lines: readonly BlockLine[]): string[] {
  const pieces = lines.flatMap((line, index): Piece[] => [...(index > 0 ? ["\n"] : []), ...line.map(withoutDays)]);
  return toSnippet([...pieces])
    .replaceAll(someDay, today)
    .split("\n");
}

/** Days to choose from would be those of long ago. */
function withoutDays(piece: Piece): Piece {
  if (typeof piece === "string" || !("choices" in piece)) return piece;
  const choices = piece.choices?.filter((choice) => !/^\d{4}-\d\d-\d\d$/.test(choice));
  return { text: piece.text, ...(choices && choices.length > 1 && { choices }) };
}

function slug(words: string): string {
  const plain = words.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return (
    plain
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? plain
  );
}

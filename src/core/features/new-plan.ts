import { stringify } from "yaml";
import type { Locale, Localized } from "../locale.ts";
import { type DiscoveryLevel, dimensions, type SaleForm } from "../plan/vocabulary.ts";
import { inLocale, type Playbook } from "../playbook/playbook.ts";
import { allowedValues, descriptionOf, resolve, type Schema, schemaOfKey, schemas } from "../schema/schema.ts";

export interface NewPlan {
  /** The customer, as one says it: any text. */
  readonly name: string;
  readonly form: SaleForm;
  readonly language: Locale;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Its questions are the ones to answer. */
  readonly playbook: Playbook;
}

/** A key of the plan to be: with a value, with keys of its own, or left open for whoever fills it in. */
interface Field {
  readonly key: string;
  readonly value?: string;
  readonly fields?: readonly Field[];
  /** An entry of the list, to be seen and not read: it stands in comments. */
  readonly example?: readonly string[];
  readonly comment?: string | undefined;
}

/** The text of a plan that waits to be filled in: every section with what it is for, in the language of the plan. */
export function newPlan(plan: NewPlan): string {
  const { form, language, playbook } = plan;
  const sections: readonly Field[] = [
    { key: "account", fields: recommended(["account"], { name: scalar(plan.name) }) },
    { key: "sale", fields: sale(form) },
    { key: "objectives", example: [`- ${objective[language]}`] },
    { key: "stakeholders", example: entryOf("stakeholders") },
    { key: "discovery", fields: playbook.levels[form].map((level) => discovery(level, plan)) },
    { key: "needs", example: entryOf("needs") },
    { key: "history" },
    { key: "negotiation" },
    { key: "actions", example: entryOf("actions") },
    { key: "competition" },
  ];
  const head = [`# ${welcome[language]}`, "accountPlan: 1", `language: ${language}`, "currency: EUR"];
  const parts = sections.map((section) => sectionText(section, plan));
  return `${[head, ...parts].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The file name for a customer's plan: `Électricité & Gaz` gives `electricite-gaz.account.yaml`. */
export function planFileName(name: string): string {
  const words = name
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replaceAll("ß", "ss")
    .replace(/ø/gi, "o")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const slug = [...(words ?? []).join("-")].slice(0, maxNameLength).join("").replace(/-$/, "");
  return `${slug || "plan"}.account.yaml`;
}

/** Characters; file systems take 255 bytes. */
const maxNameLength = 60;

const welcome: Localized = {
  en: "A key without a value is a question still open. Fill in what you know, in any order.",
  fr: "Une clé sans valeur est une question encore ouverte. Remplissez ce que vous savez, dans l'ordre que vous voulez.",
};

const objective: Localized = {
  en: "Meet the managing director before the end of next month",
  fr: "Rencontrer la direction générale avant la fin du mois prochain",
};

function sale(form: SaleForm): Field[] {
  const fields = recommended(["sale"], { form, stage: "preparation" });
  return form === "public-tender" ? [...fields, { key: "tender", fields: recommended(["sale", "tender"]) }] : fields;
}

function discovery(level: DiscoveryLevel, { form, language, playbook }: NewPlan): Field {
  if (level === "reseller" || level === "endCustomer") {
    return { key: level, fields: recommended(["discovery", level]) };
  }
  const fields = dimensions.map((dimension) => ({
    key: dimension,
    fields: Object.entries(playbook.questions[dimension]).flatMap(([key, question]): Field | Field[] => {
      const { core, levels, forms = [form], asked } = question;
      const isAsked = core && levels.includes(level) && forms.includes(form) && asked !== "renewal";
      return isAsked ? { key, comment: inLocale(question, language) } : [];
    }),
  }));
  return { key: level, fields: fields.filter((field) => field.fields.length > 0) };
}

const root: Schema = schemas["account-plan"];

/** What the schema recommends at a place of the plan, at any depth. */
function recommended(place: readonly string[], values: Readonly<Record<string, string>> = {}): Field[] {
  return Object.keys(recommendedIn(place.reduce(under, root))).map((key) => {
    const value = values[key];
    return value === undefined ? { key, fields: recommended([...place, key]) } : { key, value };
  });
}

/** The lines of an entry of a list. */
function entryOf(section: string): string[] {
  const entry = resolve(root, under(root, section).items, undefined) ?? {};
  return Object.keys(recommendedIn(entry)).map((key, index) => `${index ? "  " : "- "}${key}:`);
}

function recommendedIn({ properties = {} }: Schema): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(properties).filter(([, schema]) => schema["x-recommended"]));
}

function under(schema: Schema, key: string): Schema {
  return resolve(root, schemaOfKey(schema, key), undefined) ?? {};
}

function sectionText(section: Field, plan: NewPlan): string[] {
  const purpose = descriptionOf(under(root, section.key))?.[plan.language];
  return [...(purpose ? [`# ${purpose}`] : []), ...fieldLines(section, root, plan)];
}

function fieldLines(field: Field, parent: Schema, plan: NewPlan): string[] {
  const { key, value, fields = [], example = [], comment } = field;
  const schema = under(parent, key);
  const hint = comment ?? (fields.length || example.length ? undefined : hintFor(schema, plan));
  const line = `${key}:${value === undefined ? "" : ` ${value}`}${hint ? `  # ${hint}` : ""}`;
  const below = [...example.map((text) => `# ${text}`), ...fields.flatMap((one) => fieldLines(one, schema, plan))];
  return [line, ...below.map((text) => `  ${text}`)];
}

/** What may stand there: the words to choose from, or how a date is written. */
function hintFor(schema: Schema, { language, today }: NewPlan): string | undefined {
  if (schema.format === "date") return { en: `for example ${today}`, fr: `par exemple ${today}` }[language];
  const items = resolve(root, schema.items, undefined);
  const words = allowedValues(items ?? schema);
  if (words.length === 0) return undefined;
  return items ? `[${words.join(", ")}]` : words.join(" | ");
}

/** Quoted when YAML would read something else than this text. */
function scalar(text: string): string {
  return stringify(text, { blockQuote: false, lineWidth: 0 }).trimEnd();
}

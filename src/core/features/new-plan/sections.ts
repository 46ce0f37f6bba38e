import type { Locale, Localized } from "../../locale.ts";
import { type DiscoveryLevel, dimensions, type SaleForm } from "../../plan/vocabulary.ts";
import { inLocale, type Playbook } from "../../playbook/playbook.ts";
import { resolve, type Schema, schemaOfKey, schemas } from "../../schema/schema.ts";

export interface NewPlan {
  readonly form: SaleForm;
  readonly language: Locale;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Its questions are the ones to answer. */
  readonly playbook: Playbook;
}

/** A key of the plan to be: with a value, with keys of its own, or left open for whoever fills it in. */
export interface Field {
  readonly key: string;
  /** Words that are the same in every plan. */
  readonly value?: string;
  /** A value that changes as the sale moves on. */
  readonly likely?: string;
  /** The customer's name, which everybody gives. */
  readonly isName?: boolean;
  readonly fields?: readonly Field[];
  /** An entry of the list, to be seen and not read: it stands in comments. */
  readonly example?: readonly string[];
  readonly comment?: string | undefined;
}

/** All sections of a plan, for its form of sale and with the questions of its playbook. */
export function sectionsOf(plan: NewPlan): readonly Field[] {
  const { form, language, playbook } = plan;
  return [
    { key: "account", fields: recommended(["account"], { name: { isName: true } }) },
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
}

const objective: Localized = {
  en: "Meet the managing director before the end of next month",
  fr: "Rencontrer la direction générale avant la fin du mois prochain",
};

function sale(form: SaleForm): Field[] {
  const fields = recommended(["sale"], { form: { value: form }, stage: { likely: "preparation" } });
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

export const root: Schema = schemas["account-plan"];

/** What the schema recommends at a place of the plan, at any depth. */
function recommended(place: readonly string[], known: Readonly<Record<string, Omit<Field, "key">>> = {}): Field[] {
  return Object.keys(recommendedIn(place.reduce(under, root))).map((key) => {
    return { key, ...(known[key] ?? { fields: recommended([...place, key]) }) };
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

export function under(schema: Schema, key: string): Schema {
  return resolve(root, schemaOfKey(schema, key), undefined) ?? {};
}

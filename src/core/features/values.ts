import { holds } from "../plan/people.ts";
import type { Plan } from "../plan/plan.ts";
import type { Role } from "../plan/vocabulary.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { allowedValues, descriptionOf, type Schema } from "../schema/schema.ts";
import { nameOfWord } from "../schema/word-names.ts";
import { days } from "./values/days.ts";
import { competitors, namedThings } from "./values/named.ts";
import { newIds } from "./values/new-ids.ts";
import { currencies, units } from "./values/units.ts";
import type { Value, ValuePlace } from "./values/value.ts";

/** A whole number between these is offered figure by figure. */
const widestRange = 10;

/**
 * What may be written at a place, the likeliest first; nothing where people write a text of their own. Completion, hover
 * and fixes all ask here, so that they can't disagree.
 */
export function valuesAt(place: ValuePlace): readonly Value[] {
  const { path, schema, document, view } = place;
  const key = path.findLast((step) => typeof step === "string");
  const words = wordsOf(schema);
  if (key === "roles" && "plan" in document) return missingFirst(words, document.plan, view.playbook);
  if (words.length > 0) return words;
  if (schema["x-ref"]) return namedThings(place, schema["x-ref"]);
  if (schema["x-id"] === "indicator") return namedThings(place, "indicator");
  if (schema["x-id"]) return newIds(place, schema["x-id"]);
  if (schema.format === "date") return days(place);
  if (key === "currency") return currencies(place);
  if (key === "unit") return units(place);
  if (key === "name" && path[0] === "competition") return competitors(place);
  return numbersIn(schema);
}

/** The words that a schema lists, in its order. */
function wordsOf(schema: Schema): Value[] {
  if (schema.type === "boolean") {
    return [true, false].map((value) => ({
      kind: "word",
      value,
      label: value ? { en: "yes", fr: "oui" } : { en: "no", fr: "non" },
    }));
  }
  const options = schema.oneOf ?? [schema];
  return allowedValues(schema).map((value) => {
    const option = options.find((one) => one.const === value);
    return { kind: "word", value, label: nameOfWord(value), explanation: option && descriptionOf(option) };
  });
}

/** The roles that the form of sale asks for and that nobody holds come first. */
function missingFirst(words: readonly Value[], { sale, stakeholders }: Plan, playbook: Playbook): readonly Value[] {
  const asked = playbook.roles[sale.form?.value ?? "any"];
  const missing = asked.filter((role) => !stakeholders.some((person) => holds(person, role)));
  const isMissing = ({ value }: Value) => missing.includes(value as Role);
  return [...words.filter(isMissing), ...words.filter((word) => !isMissing(word))];
}

function numbersIn({ type, minimum, maximum }: Schema): Value[] {
  if (type !== "integer" || minimum === undefined || maximum === undefined || maximum - minimum > widestRange)
    return [];
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => ({ kind: "number", value: minimum + index }));
}

import { set } from "../../edit/set.ts";
import type { Finding } from "../../finding.ts";
import { type Node, nodeAt } from "../../source/tree.ts";
import { numberOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const range = defineRule({
  code: "schema/range",
  severity: "error",
  title: {
    en: "A value out of bounds",
    fr: "Une valeur hors limites",
  },
  why: {
    en: "Scales have ends: influence goes from 1 to 5, the balance of power from -2 to 2, a discount from 0 to 100 %. A value beyond them is a slip of the keyboard, and would distort every comparison.",
    fr: "Les échelles ont des bornes : l'influence va de 1 à 5, le rapport de force de -2 à 2, une remise de 0 à 100 %. Une valeur au-delà est une faute de frappe, et fausserait toute comparaison.",
  },
  messages: {
    between: {
      en: "A number from {minimum} to {maximum} is wanted here, not {value}.",
      fr: "Un nombre de {minimum} à {maximum} est attendu ici, et non {value}.",
    },
    negative: {
      en: "This can't be negative.",
      fr: "Cette valeur ne peut pas être négative.",
    },
    atLeast: {
      en: "{minimum} at least is wanted here, not {value}.",
      fr: "Au moins {minimum} est attendu ici, et non {value}.",
    },
    atMost: {
      en: "{maximum} at most is wanted here, not {value}.",
      fr: "Au plus {maximum} est attendu ici, et non {value}.",
    },
    emptyText: {
      en: "The quotes are empty: write a sentence between them, or remove the line.",
      fr: "Les guillemets sont vides : écrivez une phrase entre eux, ou retirez la ligne.",
    },
    items: {
      en: "{items} values are wanted here, between brackets: the lowest and the highest.",
      fr: "{items} valeurs sont attendues ici, entre crochets : la plus basse et la plus haute.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast, employees: -40 }
                                      ^^^ schema/range
stakeholders:
  - name: Mrs Lee
    influence: 8
               ^ schema/range
`,
    good: `
accountPlan: 1
account: { name: Copyfast, employees: 40 }
stakeholders:
  - name: Mrs Lee
    influence: 4
`,
  },
  *check({ schemaProblems }, _context, report) {
    for (const { kind, at, data } of schemaProblems) {
      if (kind !== "range") continue;
      const { minimum, maximum, items } = data;
      const facts = { ...data, value: String(data.value) };
      if (data.minLength !== undefined) yield report(at, "emptyText", facts);
      else if (items !== undefined) yield report(at, "items", { ...facts, items });
      else if (minimum !== undefined && maximum !== undefined)
        yield report(at, "between", { ...facts, minimum, maximum });
      else if (minimum === 0) yield report(at, "negative", facts);
      else if (minimum !== undefined) yield report(at, "atLeast", { ...facts, minimum });
      else if (maximum !== undefined) yield report(at, "atMost", { ...facts, maximum });
    }
  },
  *fix(finding, document) {
    const { message, range } = finding;
    if (message === "emptyText") {
      yield {
        title: { en: "Remove the empty quotes", fr: "Retirer les guillemets vides" },
        edits: [{ ...range, text: "" }],
        isPreferred: true,
      };
    }
    if (message === "items") {
      const ends = lowestAndHighest(nodeAt(document.source.root, finding.pointer));
      yield {
        title: { en: "Write [{ends}]", fr: "Écrire [{ends}]" },
        data: { ends: ends.join(", ") },
        edits: ends.length > 0 ? set(document, finding, [], ends) : [],
        isPreferred: true,
      };
    }
    for (const number of numbersNear(finding)) {
      yield {
        title: { en: "Write {number}", fr: "Écrire {number}" },
        data: { number: String(number) },
        edits: set(document, finding, [], number),
        isPreferred: number === -Number(finding.data.value),
      };
    }
  },
});

/** The number without the minus that was one too many; else the end of the scale that is near. */
function numbersNear(finding: Finding): readonly number[] {
  const value = Number(finding.data.value);
  const minimum = numberOf(finding, "minimum") ?? Number.NEGATIVE_INFINITY;
  const maximum = numberOf(finding, "maximum") ?? Number.POSITIVE_INFINITY;
  if (Number.isNaN(value) || (value >= minimum && value <= maximum)) return [];
  const isSlip = minimum >= 0 && -value >= minimum && -value <= maximum;
  return [isSlip ? -value : Math.min(Math.max(value, minimum), maximum)];
}

/** Of a list with too few or too many numbers. */
function lowestAndHighest(list: Node | undefined): readonly number[] {
  const items = list?.kind === "list" ? list.items : [];
  const numbers = items.flatMap((item) => (item.kind === "scalar" && typeof item.value === "number" ? item.value : []));
  return numbers.length > 0 && numbers.length === items.length ? [Math.min(...numbers), Math.max(...numbers)] : [];
}

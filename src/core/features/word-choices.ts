import type { Locale } from "../locale.ts";
import { formLabels } from "../plan/labels.ts";
import { type SaleForm, saleForms } from "../plan/vocabulary.ts";
import { descriptionOf, schemaAt, schemas } from "../schema/schema.ts";

/** A word of the method, to be chosen from a list. */
export interface WordChoice<Word extends string> {
  readonly word: Word;
  readonly label: string;
  readonly explanation: string;
}

/** The forms of sale as somebody chooses one. */
export function formChoices(locale: Locale): readonly WordChoice<SaleForm>[] {
  const options = schemaAt(schemas["account-plan"], "#/definitions/saleForm")?.oneOf ?? [];
  return saleForms.map((word) => {
    const option = options.find((one) => one.const === word);
    const label = formLabels[word][locale];
    return {
      word,
      label: label.charAt(0).toUpperCase() + label.slice(1),
      explanation: (option && descriptionOf(option)?.[locale]) ?? "",
    };
  });
}

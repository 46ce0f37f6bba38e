import { fill, type Locale, type Localized } from "../../core/locale.ts";
import type { LooseResponse, NeedModel } from "../../core/views/needs.ts";
import type { Line } from "../sections.ts";

export const titles = {
  needs: { en: "Needs, from the answer to the offer", fr: "Besoins, de la réponse à l'offre" },
  loose: { en: "Arguments that answer no need", fr: "Arguments qui ne répondent à aucun besoin" },
} satisfies Record<string, Localized>;

const texts = {
  need: { en: "{text}", fr: "{text}" },
  needWithPriority: { en: "{text} (priority: {priority})", fr: "{text} (priorité : {priority})" },
  unnamed: { en: "a need without words", fr: "un besoin sans énoncé" },
  from: { en: "revealed by: {words}", fr: "révélé par : {words}" },
  noSource: { en: "no question named", fr: "aucune question indiquée" },
  response: { en: "our response: {response}", fr: "notre réponse : {response}" },
  noResponse: { en: "no response yet", fr: "pas encore de réponse" },
} satisfies Record<string, Localized>;

/** A need, the question that revealed it, and what the offer says to it. */
export function needLines({ text, priority, from, response }: NeedModel, locale: Locale): Line[] {
  const said = { text: text ?? texts.unnamed[locale], priority, words: from?.words, response };
  const line = (sign: string, words: Localized) => ({ sign, text: fill(words[locale], said, locale) });
  return [
    line("- ", texts[priority === undefined ? "need" : "needWithPriority"]),
    line("    ", texts[from ? "from" : "noSource"]),
    line("    ", texts[response === undefined ? "noResponse" : "response"]),
  ];
}

export function looseResponseLines(responses: readonly LooseResponse[]): Line[] {
  return responses.map(({ text }) => ({ sign: "- ", text }));
}

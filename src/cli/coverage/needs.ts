import { fill, type Locale, type Localized, type MessageData } from "../../core/locale.ts";
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
  from: { en: "revealed by: {words} → {answer}", fr: "révélé par : {words} → {answer}" },
  fromUnanswered: {
    en: "revealed by: {words} (no answer noted)",
    fr: "révélé par : {words} (aucune réponse notée)",
  },
  noSource: { en: "no question named", fr: "aucune question indiquée" },
  response: { en: "our response: {response}", fr: "notre réponse : {response}" },
  noResponse: { en: "no response yet", fr: "pas encore de réponse" },
  argument: { en: "argument: {argument}", fr: "argument : {argument}" },
} satisfies Record<string, Localized>;

/** A need, the question and the answer that revealed it, and what the offer says to it. */
export function needLines(need: NeedModel, locale: Locale): Line[] {
  const { text = texts.unnamed[locale], priority, from, response } = need;
  const said = { text, priority, ...from, response };
  const line = (sign: string, words: Localized, data: MessageData = said) => ({
    sign,
    text: fill(words[locale], data, locale),
  });
  return [
    line("- ", texts[priority === undefined ? "need" : "needWithPriority"]),
    line("    ", texts[from ? (from.answer === undefined ? "fromUnanswered" : "from") : "noSource"]),
    line("    ", texts[response === undefined ? "noResponse" : "response"]),
    ...need.arguments.map((argument) => line("    ", texts.argument, { argument })),
  ];
}

export function looseResponseLines(responses: readonly LooseResponse[]): Line[] {
  return responses.map(({ text }) => ({ sign: "- ", text }));
}

import { type Locale, type Localized, told } from "../locale.ts";
import { type CoveredTopic, tally } from "./coverage.ts";

const texts = {
  answered: { en: "{answered} of {applicable} answered", fr: "Réponses : {answered} sur {applicable}" },
  coreQuestion: { en: "1 core question open", fr: "1 question clé sans réponse" },
  coreQuestions: { en: "{count} core questions open", fr: "{count} questions clés sans réponse" },
} satisfies Record<string, Localized>;

/** "8 of 42 answered": a fraction, what does not apply left out. */
export function answeredInWords(topics: readonly CoveredTopic[], locale: Locale): string {
  const { answered, applicable } = tally(topics);
  return told(texts.answered[locale], { answered, applicable }, locale);
}

/** "5 core questions open", or undefined when the core ones have their answers. */
export function openCoreInWords(topics: readonly CoveredTopic[], locale: Locale): string | undefined {
  const count = topics.filter(({ core, status }) => core && (status === "open" || status === "not-asked")).length;
  if (count === 0) return undefined;
  return told(texts[count === 1 ? "coreQuestion" : "coreQuestions"][locale], { count }, locale);
}

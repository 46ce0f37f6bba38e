import type { Locale } from "../locale.ts";
import { choicesAt } from "../schema/choices.ts";
import { nameOfWord } from "../schema/word-names.ts";
import { type CoveredTopic, pathOf } from "./coverage.ts";

/** What was answered, with words of the method by their names: « haut de gamme » for `premium`. Undefined as long as nothing is. */
export function answerInWords(topic: CoveredTopic, locale: Locale): string | undefined {
  const answer = topic.answer?.text;
  return answer === undefined ? undefined : choiceInWords(answer, pathOf(topic), locale);
}

/** The same for an answer by its place in the plan. */
export function choiceInWords(answer: string, path: readonly string[], locale: Locale): string {
  if (!choicesAt("account-plan", path)) return answer;
  const names = answer.split(", ").map((word) => nameOfWord(word)?.[locale].split(", ")[0] ?? word);
  return names.join(", ");
}

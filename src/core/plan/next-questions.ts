import type { Localized } from "../locale.ts";
import type { CoveredTopic } from "./coverage.ts";

/** The questions to ask first among those without an answer: the core ones, then the others, in the order of asking. */
export function nextQuestions(topics: readonly CoveredTopic[], count: number): readonly CoveredTopic[] {
  const waiting = topics.filter(({ status, question }) => question && (status === "not-asked" || status === "open"));
  return [...waiting.filter(({ core }) => core), ...waiting.filter(({ core }) => !core)].slice(0, count);
}

/** A question as it is quoted in a sentence. */
export function quoted({ question, id }: CoveredTopic): Localized {
  return { en: `“${question?.en ?? id}”`, fr: `« ${question?.fr ?? id} »` };
}

import { type Locale, type Localized, told } from "../locale.ts";
import { type CoveredTopic, tally } from "../plan/coverage.ts";
import { answeredInWords, openCoreInWords } from "../plan/coverage-in-words.ts";

/** How much of some questions is answered: never a percentage without its parts. */
export interface Fraction {
  readonly answered: number;
  /** The denominator: all but what is not applicable. */
  readonly applicable: number;
  readonly open: number;
  readonly notAsked: number;
  readonly notApplicable: number;
  /** Core questions without an answer. */
  readonly coreWaiting: number;
  /** "3 of 5 answered". */
  readonly words: string;
  /** What the rest is: "asked, no answer yet: 1 · not asked: 1". */
  readonly parts: string;
}

const texts = {
  open: { en: "asked, no answer yet: {count}", fr: "posées, sans réponse : {count}" },
  notAsked: { en: "not asked: {count}", fr: "pas encore posées : {count}" },
  notApplicable: { en: "left out, not applicable: {count}", fr: "hors compte, sans objet : {count}" },
} satisfies Record<string, Localized>;

export function fractionOf(topics: readonly CoveredTopic[], locale: Locale): Fraction {
  const counts = tally(topics);
  const parts = (["open", "notAsked", "notApplicable"] as const).flatMap((part) =>
    counts[part] === 0 ? [] : told(texts[part][locale], { count: counts[part] }, locale),
  );
  return {
    ...counts,
    coreWaiting: topics.filter((topic) => topic.core && isWaiting(topic)).length,
    words: answeredInWords(topics, locale),
    parts: [openCoreInWords(topics, locale), ...parts].filter((part) => part !== undefined).join(" · "),
  };
}

/** Whether a question still wants its answer. */
export function isWaiting({ status }: CoveredTopic): boolean {
  return status === "open" || status === "not-asked";
}

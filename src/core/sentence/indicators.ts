import { inLocale, type Playbook, type Words } from "../playbook/playbook.ts";
import { type PhraseBook, phraseBook } from "./phrases.ts";
import { type Span, spanOf } from "./span.ts";
import type { Word } from "./words.ts";

/** An indicator of the playbook that a sentence names. */
export interface IndicatorName extends Span {
  readonly indicator: string;
}

/** How each indicator of a playbook may be named: its words, else its id and its label. */
export function indicatorNames(indicators: Playbook["indicators"]): PhraseBook<string> {
  return phraseBook(
    Object.entries(indicators).flatMap(([id, { label, words }]) => {
      const names = words ? [...(words.en ?? []), ...(words.fr ?? [])] : [id.replaceAll("-", " "), ...bothOf(label)];
      return names.map((phrase) => [phrase, id] as const);
    }),
  );
}

function bothOf(label: Words | undefined): string[] {
  return label === undefined ? [] : [inLocale(label, "en"), inLocale(label, "fr")];
}

/** The indicators that a sentence names, in its order; none inside another, the longest first. */
export function indicatorsIn(words: readonly Word[], names: PhraseBook<string>): IndicatorName[] {
  const found: IndicatorName[] = [];
  for (let index = 0; index < words.length; ) {
    const phrase = names.at(words, index);
    const [indicator] = phrase?.meanings ?? [];
    if (phrase && indicator) found.push({ ...spanOf(words, index, phrase.end), indicator });
    index = phrase?.end ?? index + 1;
  }
  return found;
}

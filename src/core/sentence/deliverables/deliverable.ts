import type { Sentence } from "../sentence.ts";
import { type Span, spanOf } from "../span.ts";
import type { Wish } from "../wish.ts";
import { byNoun } from "./by-noun.ts";
import { byAnyVerb, byMainVerb } from "./by-verb.ts";
import { byOthers } from "./caused.ts";
import { byParticiple, saidDone } from "./done.ts";

/**
 * What is either done or not, once somebody looks: a signature, a meeting with a named person, a delivered report.
 * A verb, or a noun in front of its sentence, delivers when it is about one thing or known things, unless it only gives
 * a direction: those words are few, while anything may be delivered.
 */
export function deliverableIn(sentence: Sentence, wish: Wish, direction: Span | undefined): Span | undefined {
  // "Voir Pernod plus souvent": how, not whether.
  const isByDegrees =
    direction !== undefined && wish.verb !== undefined && direction.words.first >= wish.verb.words.end;
  return (
    saidDone(sentence, wish) ??
    rankIn(sentence) ??
    byParticiple(sentence, wish) ??
    (isByDegrees ? undefined : byMainVerb(sentence, wish)) ??
    byAnyVerb(sentence, wish) ??
    byNoun(sentence, wish) ??
    byOthers(sentence)
  );
}

/** "3e place", "2nd rank": one can look it up. */
function rankIn({ words }: Sentence): Span | undefined {
  const at = words.findIndex(
    ({ plain }, index) =>
      /^(?:place|rang|position|rank|spot)$/.test(plain) && ranks.test(words[index - 1]?.plain ?? ""),
  );
  return at > 0 ? spanOf(words, at - 1, at + 1) : undefined;
}

const ranks = /^(?:er|ere|e|eme|nd|nde|st|rd|th|premiere?|seconde?|first|second|third)$/;

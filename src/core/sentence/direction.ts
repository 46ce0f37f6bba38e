import { type CueKind, hasAny } from "./cues.ts";
import { isVerbOfDegree } from "./endings.ts";
import type { Sentence } from "./sentence.ts";
import { type Span, spanOf } from "./span.ts";
import { cueAt, type Wish } from "./wish.ts";

/**
 * The words by which a sentence only gives a direction: its main verb, what somebody is to become, or the noun in front.
 * The same words elsewhere say what a result is good for: "sign the contract to strengthen the relationship".
 */
export function directionIn(sentence: Sentence, { verb, kinds, object }: Wish): Span | undefined {
  const { words, cues } = sentence;
  if (!verb) {
    if (!object) return cues.find((cue) => hasAny(cue.kinds, degrees));
    const first = cueAt(sentence, object.words.first);
    return hasAny(kinds, [...degrees, "loose"]) || (first && hasAny(first.kinds, degrees)) ? object : undefined;
  }
  if (hasAny(kinds, degrees)) return verb;
  if (isFelt(sentence, verb)) return verb;
  const slogan = cues.find((cue) => cue.kinds.has("effort") && cue.words.end - cue.words.first > 2);
  if (slogan) return slogan;
  const { first, end } = verb.words;
  const plain = words[first]?.plain ?? "";
  if (winsOver(sentence, end)) return verb;
  if (isVerbOfDegree(plain) && kinds.size === 0) return verb;
  const next = words[end];
  if (next && reflexive.test(next.plain)) return spanOf(words, first, end + 1);
  if (states.test(plain)) {
    const is = cueAt(sentence, end);
    const isSeen = next !== undefined && perceived.test(next.plain);
    if (isSeen || (is && hasAny(is.kinds, [...degrees, "loose"]))) return spanOf(words, first, end + 1);
  }
  const isOpen =
    kinds.size === 0 ||
    /^(?:voir|see|take|make|get|have|give|faire|avoir|mettre|remettre|repartir|put|bring|vendre|sell)$/.test(plain);
  const compared = isOpen
    ? cues.find(
        (cue) =>
          cue.words.first >= end && cue.kinds.has("vague") && comparing.test(words[cue.words.first]?.plain ?? ""),
      )
    : undefined;
  const isPhrase = compared !== undefined && compared.words.end - compared.words.first > 2;
  if (compared && (isPhrase || !object || object.kinds.size === 0)) return compared;
  return object && hasAny(object.kinds, ["loose"]) && !hasAny(object.kinds, ["thing", "delivered"]) ? verb : undefined;
}

/** "Get the client to like us again": what others are to feel. */
function isFelt({ words }: Sentence, { words: { first, end } }: Span): boolean {
  return (
    /^(?:get|make|convince|persuade|amener|inciter)$/.test(words[first]?.plain ?? "") &&
    words
      .slice(end, end + 8)
      .some(({ plain }, offset) => /^(?:to|a)$/.test(words[end + offset - 1]?.plain ?? "") && feelings.test(plain))
  );
}

const feelings = /^(?:like|love|trust|respect|appreciate|value|prefer|aimer|apprecier|respecter|preferer)$/;

/** "Win Goodyear over", "bring the plant round": not won, but convinced. */
export function winsOver({ words }: Sentence, end: number): boolean {
  const at = words.findIndex(
    ({ plain }, index) => index > end && index <= end + 5 && /^(?:over|round|onside|alongside)$/.test(plain),
  );
  const next = words[at + 1];
  return (
    at > 0 &&
    /^(?:win|bring|talk|get)$/.test(words[end - 1]?.plain ?? "") &&
    (!next || /^(?:by|before|in|until|,|.)$/.test(next.plain))
  );
}

/** "Voir Pernod plus souvent", "take the project a step further". */
const comparing =
  /^(?:plus|mieux|davantage|more|better|closer|further|deeper|a|to|un|sur|dans|en|au|in|on|back|with|avec|du|d|de)$/;

const degrees: readonly CueKind[] = ["vague", "effort"];

const reflexive = /^(?:us|ourselves|myself)$/;
/** Verbs of what somebody is or becomes. */
const states = /^(?:etre|devenir|rester|demeurer|paraitre|sembler|be|being|become|remain|stay|get|seem|feel|look)$/;

/** How others see us is no result. */
export const perceived =
  /^(?:seen|known|considered|regarded|viewed|perceived|recogni[sz]ed|respected|trusted|appreciated|valued|liked|loved|excited|interested|engaged|involved|keen|identified|hooked|addicted|enthused|inspired|impressed|comfortable|familiar|acquainted|aligned|invested|motivated|onside|bought|happy|satisfied|pleased|delighted|glad|proud|calm|confident|loyal|contente?s?|satisfaite?s?|heureux|heureuses?|ravie?s?|fiere?s?|sereine?s?|confiante?s?|fideles?|percue?s?|vue?s?|connue?s?|reconnue?s?|consideree?s?|appreciee?s?|respectee?s?|identifiee?s?)$/;

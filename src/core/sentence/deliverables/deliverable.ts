import type { Sentence } from "../sentence.ts";
import { type Span, spanAt, spanOf } from "../span.ts";
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
    noneIn(sentence) ??
    byParticiple(sentence, wish) ??
    (isByDegrees ? undefined : byMainVerb(sentence, wish)) ??
    byAnyVerb(sentence, wish) ??
    byNoun(sentence, wish) ??
    byOthers(sentence)
  );
}

/** "Plus une seule réclamation", "not one customer lost", "ne pas lâcher un seul magasin": none of them is a number. */
function noneIn({ words, moments }: Sentence): Span | undefined {
  // "None of our 35 districts defects", "aucun des 12 magasins": in front, and of something.
  const front = words.findIndex(({ plain }, index) => index < 2 && /^(?:none|aucune?)$/.test(plain));
  if (front >= 0 && /^(?:of|de|d|des)$/.test(words[front + 1]?.plain ?? "")) return spanOf(words, front, front + 2);
  const at = words.findIndex(({ plain }, index) => {
    if (!/^(?:une?|one|a)$/.test(plain)) return false;
    const isSingle = /^(?:seule?|single)$/.test(words[index + 1]?.plain ?? "");
    const what = words[index + (isSingle ? 2 : 1)];
    if (what?.kind !== "word" || fleeting.test(what.plain) || spanAt(moments, index)) return false;
    const before = words.slice(Math.max(0, index - (isSingle ? 4 : 1)), index).map((word) => word.plain);
    return before.some((word) => none.test(word) && (isSingle || (plain !== "a" && word !== "no" && index < 3)));
  });
  return at < 0 ? undefined : spanOf(words, at, at + 2);
}

const none = /^(?:plus|pas|not|never|jamais|no)$/;

/** "Pas un instant à perdre". */
const fleeting =
  /^(?:instant|moment|minute|seconde?|jour|day|heure|hour|mot|word|pas|step|more|else|of|other|fois|time|peu|but|de|autre|to|penny|cent|centime)$/;

/** "3e place", "2nd rank", "de C à A", "from third to first": one can look it up. */
function rankIn({ words, text, cues }: Sentence): Span | undefined {
  const to = words.findIndex(({ plain }, index) => {
    const [lead, from, next] = [words[index - 2], words[index - 1], words[index + 1]];
    if (!/^(?:a|to)$/.test(plain) || !/^(?:de|d|du|from)$/.test(lead?.plain ?? "") || !from || !next) return false;
    const areGrades = [from, next].every(({ start, end }) => /^[A-G]$/.test(text.slice(start, end)));
    return areGrades || [from, next].every((word) => ranks.test(word.plain));
  });
  if (to > 1) return spanOf(words, to - 2, to + 2);
  const nth = words.findIndex(
    ({ plain, gap }, index) => ranks.test(plain) && gap === "" && (words[index - 1]?.value ?? 0) >= 10,
  );
  if (nth > 0 && cues.some(({ kinds, words: { end } }) => kinds.has("reach") && end <= nth && end > nth - 4))
    return spanOf(words, nth - 1, nth + 1);
  const at = words.findIndex(
    ({ plain }, index) =>
      /^(?:place|rang|position|rank|spot)$/.test(plain) && ranks.test(words[index - 1]?.plain ?? ""),
  );
  return at > 0 ? spanOf(words, at - 1, at + 1) : undefined;
}

const ranks = /^(?:er|ere|e|eme|nd|nde|st|rd|th|premiere?|seconde?|first|second|third)$/;

import { hasAny } from "../cues.ts";
import { isSmall } from "../names.ts";
import type { Sentence } from "../sentence.ts";
import { type Span, spanAt } from "../span.ts";
import { objectAt, type Wish } from "../wish.ts";

/** "Reduce returns", "ramener les retards à 2 %": what grows or shrinks, and is neither felt nor somebody's name. */
export function measureIn(sentence: Sentence, wish: Wish): Span | undefined {
  const { verb, kinds, object } = wish;
  if (!verb) return object && hasAny(object.kinds, ["up", "down"]) ? measuredBehind(sentence, object) : undefined;
  const isPhrase = kinds.has("hold") && verb.words.end - verb.words.first > 1;
  const held = isPhrase ? measuredBehind(sentence, verb) : undefined;
  if (held || !object) return held;
  if (object.kinds.has("loss") && hasAny(kinds, ["accept", "hold"])) return measuredBehind(sentence, object);
  return isChanged(sentence, wish) ? object : undefined;
}

/** What is our own is mostly felt: "expand our reach". */
function isChanged({ words, indicators, quantities }: Sentence, { kinds, object }: Wish): boolean {
  if (!object || object.isName || spanAt(indicators, object.head) !== undefined) return false;
  if (spanAt(quantities, object.head) !== undefined) return false;
  const isOurs = ours.test(words[object.words.first - 1]?.plain ?? "") && !object.kinds.has("level");
  const isNone = hasAny(object.kinds, ["loose", "vague", "names", "unclear", "loss", "same"]);
  return hasAny(kinds, ["up", "down", "accept"]) && !kinds.has("vague") && !isNone && !isOurs;
}

const ours = /^(?:our|notre|nos|their|leur|leurs|sa|son|ses|its)$/;

/** "Rise in club registrations", "hausse des inscriptions". */
function measuredBehind(sentence: Sentence, { words: { end } }: Span): Span | undefined {
  const link = sentence.words[end]?.plain ?? "";
  const of = /^(?:of|in|de|d|du|des)$/.test(link) ? objectAt(sentence, end + 1) : undefined;
  return of && !of.isName && !hasAny(of.kinds, ["loose", "vague", "unclear"]) ? of : undefined;
}

/** "Sell tyres", "quelques commandes": something of a kind, however much. */
export function someIn(sentence: Sentence): Span | undefined {
  const { words, cues, moments } = sentence;
  return cues.find(({ kinds, words: { end } }) => {
    const isMore = hasAny(kinds, ["up", "down"]) && /^(?:de|more|d|fewer|less)$/.test(words[end - 1]?.plain ?? "");
    if (!hasAny(kinds, ["sell", "few"]) && !isMore) return false;
    let at = end;
    while (beforeSome.test(words[at]?.plain ?? "")) at++;
    const word = words[at];
    if (!word || word.kind === "sign" || isSmall(word) || hollow.test(word.plain)) return false;
    if (spanAt(moments, at) !== undefined) return false;
    if (isMore && words[end]?.plain === "of") return false;
    const cue = spanAt(cues, at);
    if (spanAt(cues, at + 1)?.kinds.has("unclear")) return false;
    return !cue || !hasAny(cue.kinds, ["loose", "unclear", "vague", "up", "same"]);
  });
}

const beforeSome = /^(?:plus|more|de|d|des|du|of|the|les|nos|our|davantage|autant|possible|le|la|l|un|une|a)$/;

export const hollow =
  /^(?:plus|cher|chers|vite|mieux|possible|bien|peu|tout|more|better|faster|best|well|quickly|possible|lot|much|it|them|him|her|cela)$/;

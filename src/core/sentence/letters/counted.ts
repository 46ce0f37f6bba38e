import { comparisons } from "../comparisons.ts";
import { cueOf, hasAny } from "../cues.ts";
import type { Figure } from "../figure.ts";
import { isSmall } from "../names.ts";
import type { Sentence } from "../sentence.ts";
import { spanAt } from "../span.ts";
import type { Wish } from "../wish.ts";
import type { Word } from "../words.ts";
import type { Parts } from "./parts.ts";

/** What is to be reached. */
export function aimsOf(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ role }) => role === "target" || role === "growth");
}

/** A figure that says of what it is one: by its thing, by where it starts from, or because that is held. */
export function countedIn(parts: Parts): Figure | undefined {
  const { sentence, figures, direction } = parts;
  const aims = aimsOf(figures);
  const pair = comparisons(figures)[0]?.to;
  if (pair && !isOfNothing(parts, pair)) return pair;
  const held = cueOf(sentence, ["hold", "same", "accept"]) && aims.find(({ unit }) => unit.kind === "money");
  const counted = aims.find((figure) => saysOfWhat(parts, figure)) ?? held;
  const isVague =
    direction && sentence.cues.some((cue) => cue.kinds.has("vague") && cue.words.first === direction.words.first);
  return isVague || (counted && isUnclear(sentence, counted)) ? undefined : counted;
}

/** "DHL: from 300 to 400": of what? */
export function isOfNothing({ wish }: Parts, { unit, thing, indicator }: Figure): boolean {
  return unit.kind === "count" && !thing && !indicator && !wish.verb && (wish.object?.isName ?? true);
}

/** A figure with its thing, a share of something, an amount of money from somebody, or the measure of a subject. */
export function saysOfWhat({ sentence, wish }: Parts, figure: Figure): boolean {
  const isShare = figure.unit.kind === "share" && !isWhole(sentence, figure);
  return (
    figure.thing !== undefined ||
    isShare ||
    isApposed(sentence, figure) ||
    isEarned(sentence, figure) ||
    isLoss(sentence, figure) ||
    isOfSubject(sentence, wish, figure)
  );
}

/** "8 sur 10", and nothing else. */
function isWhole({ words }: Sentence, { words: { first, end } }: Figure): boolean {
  return words.every((word, index) => (first <= index && index < end) || word.kind === "sign" || isSmall(word));
}

/** "The same number of subscribers as today, i.e. 8,300", "autant de stagiaires qu'en 2025 (340)". */
function isApposed(sentence: Sentence, { unit, words: { first, end } }: Figure): boolean {
  const { words } = sentence;
  const isAside = /^(?:[,(:]|ie|e|soit)$/.test(words[first - 1]?.plain ?? "") || words[first - 2]?.plain === "i";
  const isWhole = words[end] === undefined || words[end]?.kind === "sign";
  return unit.kind === "count" && isAside && isWhole && cueOf(sentence, ["same"]) !== undefined;
}

/** "Limit the drop at Homebase to -10 %". */
function isLoss({ cues }: Sentence, { words: { first } }: Figure): boolean {
  return cues.some(({ kinds, words }) => kinds.has("worse") && words.end <= first);
}

/** "Add £90k at Toolstation", "£118k from Warburtons": turnover is meant, where somebody is to pay it. */
function isEarned({ words, moments, cues }: Sentence, { unit, role, words: { first, end } }: Figure): boolean {
  const isPaid = words.some(
    ({ plain }, index) =>
      index >= end &&
      index <= end + 3 &&
      /^(?:at|from|with|to|chez|avec|aupres|a|au|de|d|via|out|pour)$/.test(plain) &&
      !spanAt(moments, index) &&
      words[index + 1] !== undefined,
  );
  const isSold = cues.some(({ kinds, words: own }) => kinds.has("sell") && own.end <= first && first - own.end < 2);
  return unit.kind === "money" && (role === "target" || isSold) && isPaid;
}

/** "Sinistralité de la flotte sous 60 %", "Credit notes down to ten": the noun in front says what is measured. */
function isOfSubject({ words, text }: Sentence, { verb, kinds, object }: Wish, { words: { first } }: Figure): boolean {
  if (!object || object.words.first >= first || hasAny(object.kinds, ["loose", "title", "effort"])) return false;
  if (!beforeLevel.test(words[first - 1]?.plain ?? "")) return false;
  if (verb) {
    const isChanged = hasAny(kinds, ["up", "down", "hold", "accept", "vague"]);
    return isChanged && !object.isName && !object.kinds.has("vague");
  }
  const isPlural = object.isPlural && /^\p{Lu}?\p{Ll}/u.test(text.slice(object.range.start));
  const isDescribed =
    object.words.end - object.words.first > 1 || behindSubject.test(words[object.words.end]?.plain ?? "");
  return isDescribed || isPlural;
}

const beforeLevel = /^(?:to|a|sous|under|below|above|over|past|at|by|down|up|:|de|d|from|au|beyond|>|<|=)$/;
const behindSubject = /^(?:de|d|du|des|of|on|in|at|per|par)$/;

/** "Three big plays", "trois actions fortes": which ones? */
export function isUnclear({ words, cues }: Sentence, { words: { end } }: Figure): boolean {
  return cues.some(
    (cue) =>
      cue.kinds.has("unclear") && (cue.words.first === end || (cue.words.first === end + 1 && isAdjective(words[end]))),
  );
}

function isAdjective(word: Word | undefined): boolean {
  return word?.kind === "word" && !isSmall(word);
}

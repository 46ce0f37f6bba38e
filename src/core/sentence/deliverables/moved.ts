import { hasAny } from "../cues.ts";
import type { Sentence } from "../sentence.ts";
import type { Span } from "../span.ts";
import { objectAt, type WishObject } from "../wish.ts";

/** "Take the chief buyer along to the fair", "emmener Mme Roux à l'usine": somebody goes somewhere. */
export function isMoved(sentence: Sentence, plain: string, { kinds, words: { first, end } }: WishObject): boolean {
  const { words, text } = sentence;
  if (/^(?:avoir|have|get|asseoir|joindre)$/.test(plain) && isReached(sentence, end)) return true;
  if (!/^(?:bring|take|get|put|walk|move|upsell|emmener|amener|conduire|mettre)$/.test(plain)) return false;
  const isPlaced = words.slice(end, end + 5).some((word, offset) => {
    const place = /^(?:on|onto|in|into|a|au|aux|sur|dans|en)$/.test(word.plain)
      ? objectAt(sentence, end + offset + 1)
      : undefined;
    return place !== undefined && hasAny(place.kinds, ["thing", "delivered"]);
  });
  const isAway =
    /^(?:move|upsell)$/.test(plain) && words.slice(end, end + 8).some((word) => /^(?:to|onto|into)$/.test(word.plain));
  if (isPlaced || isAway) return true;
  const isPerson =
    kinds.has("heads") ||
    /^(?:mr|mrs|ms|dr|mme|m)$/.test(words[first]?.plain ?? "") ||
    words.slice(first, end + 2).some(({ start }, at) => at > 0 && /^\p{Lu}/u.test(text.slice(start)));
  return (
    isPerson &&
    words.slice(end, end + 8).some((word) => /^(?:to|along|into|over|a|au|aux|chez|dans|sur)$/.test(word.plain))
  );
}

/** "Avoir le directeur en visio", "have the buyer on the phone", "asseoir les deux PDG à la même table". */
function isReached({ words }: Sentence, from: number): boolean {
  return words.slice(from, from + 10).some(({ plain }, offset) => {
    const [before, earlier] = [words[from + offset - 1]?.plain ?? "", words[from + offset - 2]?.plain ?? ""];
    return /^(?:au|en|a|the|un|une|la|meme|same)$/.test(before) && reached.test(plain) && earlier !== "du";
  });
}

const reached = /^(?:visio|visioconference|telephone|tel|ligne|rendez|rdv|audience|table|phone|line|call|zoom)$/;

/** "Repartir de chez Alstom avec un bon de commande", "come back with a signature": what somebody then has in hand. */
export function bringsBack(sentence: Sentence, { words: { first, end } }: Span): boolean {
  const { words } = sentence;
  if (!/^(?:repartir|revenir|rentrer|ressortir|sortir|come|walk|leave|return)$/.test(words[first]?.plain ?? ""))
    return false;
  const at = words.findIndex(({ plain }, index) => index >= end && index < end + 9 && /^(?:avec|with)$/.test(plain));
  const object = at > 0 ? objectAt(sentence, at + 1) : undefined;
  return object !== undefined && !object.isPlural && hasAny(object.kinds, ["thing", "delivered"]);
}

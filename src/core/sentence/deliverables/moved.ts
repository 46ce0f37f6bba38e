import { hasAny } from "../cues.ts";
import type { Sentence } from "../sentence.ts";
import { objectAt, type WishObject } from "../wish.ts";

/** "Take the chief buyer along to the fair", "emmener Mme Roux à l'usine": somebody goes somewhere. */
export function isMoved(sentence: Sentence, plain: string, { kinds, words: { first, end } }: WishObject): boolean {
  const { words, text } = sentence;
  if (!/^(?:bring|take|get|put|walk|move|emmener|amener|conduire|mettre)$/.test(plain)) return false;
  const isPlaced = words.slice(end, end + 5).some((word, offset) => {
    const place = /^(?:on|onto|in|into|a|au|aux|sur|dans|en)$/.test(word.plain)
      ? objectAt(sentence, end + offset + 1)
      : undefined;
    return place !== undefined && hasAny(place.kinds, ["thing", "delivered"]);
  });
  const isAway = plain === "move" && words.slice(end, end + 8).some((word) => /^(?:to|onto|into)$/.test(word.plain));
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

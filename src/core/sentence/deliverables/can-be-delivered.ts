import type { CueKind } from "../cues.ts";
import { hasAny } from "../cues.ts";
import { perceived } from "../direction.ts";
import { isAbstract, isVerbOfDegree } from "../endings.ts";
import type { Sentence } from "../sentence.ts";
import { spanAt } from "../span.ts";
import { cueAt, type WishObject } from "../wish.ts";

/** What such words are about is reached by degrees. */
export const directions: readonly CueKind[] = ["vague", "effort", "up", "down", "same", "not", "few"];

export const noKinds: ReadonlySet<CueKind> = new Set();

export function isDirection(sentence: Sentence, index: number): boolean {
  const cue = cueAt(sentence, index);
  const plain = sentence.words[index]?.plain ?? "";
  return (cue !== undefined && hasAny(cue.kinds, directions)) || isVerbOfDegree(plain) || perceived.test(plain);
}

/** Something that can be named and shown: not "contracts", not trust. */
export function canBeDelivered(sentence: Sentence, object: WishObject): boolean {
  const { words, indicators, text } = sentence;
  const { head, kinds } = object;
  const word = words[head];
  if (!word || inMotion.test(word.plain)) return false;
  if (kinds.has("few") || (kinds.has("level") && !kinds.has("thing"))) return false;
  if (
    hasAny(cueAt(sentence, object.words.first)?.kinds ?? noKinds, ["up", "few", "unclear"]) &&
    object.head !== object.words.first
  )
    return false;
  const isHazy = hasAny(kinds, ["loose", "vague"]) || (kinds.has("unclear") && (object.isPlural || !object.isDefinite));
  if (isHazy && !hasAny(kinds, ["thing", "delivered"])) return false;
  if (!hasAny(kinds, ["thing", "delivered"]) && isAbstract(text.slice(word.start, word.end))) return false;
  const indicator = spanAt(indicators, head);
  const isShown = hasAny(kinds, ["thing", "delivered"]) && !object.isPlural;
  if (indicator && !isShown && levels.has(indicator.indicator) && !/^(?:vente|sale)$/.test(word.plain)) return false;
  return object.isDefinite || !object.isPlural || (kinds.has("thing") && hasReceiver(sentence, object));
}

/** "Get churn moving", "set the team thinking": by degrees. */
const inMotion = /^(?:moving|going|growing|rolling|talking|thinking|climbing|flowing|falling|rising)$/;

/** "Samples to the boatyard": somebody gets them. */
export function hasReceiver({ words }: Sentence, { words: { end } }: WishObject): boolean {
  return words.slice(end, end + 8).some(({ plain }) => /^(?:to|a|au|aux|chez)$/.test(plain));
}

/** Indicators that have a level: one is not delivered, only reached. */
export const levels: ReadonlySet<string> = new Set([
  "revenue",
  "recurring-revenue",
  "margin",
  "margin-rate",
  "average-order",
  "discount-rate",
  "volume",
  "market-share",
  "customer-share",
  "conversion-rate",
  "retention",
  "churn",
  "payment-days",
  "cycle-length",
  "cost-of-sale",
  "on-time-delivery",
  "nps",
  "satisfaction",
]);

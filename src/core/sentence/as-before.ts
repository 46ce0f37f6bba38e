import type { Sentence } from "./sentence.ts";
import { type Span, spanAt, spanOf } from "./span.ts";

/** What is to be as much as it was, or to cost as much: "même NPS qu'en 2025", "the rate frozen", "still 500". */
export function asBefore(sentence: Sentence): Span | undefined {
  return sameAmount(sentence) ?? priceAsBefore(sentence) ?? stillSo(sentence);
}

/** "Même NPS qu'en 2025", "same 75 again", "même loyer": whatever is measured. */
function sameAmount({ words, indicators, cues, quantities }: Sentence): Span | undefined {
  const at = words.findIndex(({ plain }, index) => {
    if (!/^(?:meme|memes|same|identical)$/.test(plain) || spanAt(cues, index)?.kinds.has("other")) return false;
    const isMeasure = (next: number) =>
      spanAt(indicators, next) !== undefined ||
      (spanAt(cues, next)?.kinds.has("level") ?? false) ||
      amounts.test(words[next]?.plain ?? "") ||
      quantities.some(({ words: own }) => own.first === next);
    return isMeasure(index + 1) && words[index - 1]?.plain !== "the";
  });
  return at < 0 ? undefined : spanOf(words, at, at + 2);
}

const amounts =
  /^(?:prix|tarifs?|loyers?|volumes?|quantites?|tonnages?|montants?|budgets?|cadence|price|prices|rates?|fees?|rents?|volume|amounts?|spend|quantity|tonnage)$/;

/** "Le tarif 2026 reconduit", "the rate frozen until June", "à prix constants", "flat price". */
function priceAsBefore({ words }: Sentence): Span | undefined {
  const at = words.findIndex(
    ({ plain }, index) =>
      prices.test(plain) &&
      (words.slice(index + 1, index + 4).some((word) => unchanged.test(word.plain)) ||
        words.slice(Math.max(0, index - 2), index).some((word) => known.test(word.plain))),
  );
  return at < 0 ? undefined : spanOf(words, at, at + 1);
}

const prices =
  /^(?:prix|tarifs?|loyers?|honoraires|redevance|cotisation|conditions|prices?|tariffs?|rates?|fees?|rents?|terms|premiums?|commission|discount|remises?)$/;
const unchanged =
  /^(?:constante?s?|reconduite?s?|gelee?s?|figee?s?|bloquee?s?|inchangee?s?|identiques?|actuel(?:le)?s?|vigueur|intacte?s?|frozen|unchanged|unch|unchg|untouched|pegged|intact|force|unaltered)$/;
const known =
  /^(?:flat|unchanged|frozen|stable|existing|current|present|old|equal|identical|today|same|untouched|anciens?|ancienne|20[0-9][0-9])$/;

/** "Still 500", "toujours à 5,5 %", "again 48 of them", "15 again". */
function stillSo({ words, quantities }: Sentence): Span | undefined {
  const at = words.findIndex(({ plain }, index) => {
    const isAhead = quantities.some(({ words: { first } }) => first > index && first <= index + 2);
    const isBehind = quantities.some(({ words: { end } }) => end === index);
    const isAgain = plain === "again" || (plain === "nouveau" && /^(?:de|a)$/.test(words[index - 1]?.plain ?? ""));
    return (still.test(plain) && isAhead) || (isAgain && (isAhead || isBehind));
  });
  return at < 0 ? undefined : spanOf(words, at, at + 1);
}

const still = /^(?:still|toujours)$/;

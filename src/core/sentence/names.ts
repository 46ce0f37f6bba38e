import type { Cue } from "./cues.ts";
import { isPluralForm } from "./endings.ts";
import { holds } from "./span.ts";
import type { Word } from "./words.ts";

/**
 * Whether the figure at a word is part of a name, an address or a rank and says how many of nothing: Série 7, Office 365,
 * EN 13485, 5G, the 2024 range, 120 avenue Foch, 06 12 34 56 78, le 44, 1st, 2e.
 */
export function isName(sentence: string, words: readonly Word[], index: number, cues: readonly Cue[]): boolean {
  const word = words[index];
  if (word?.kind !== "number") return false;
  const [before, after] = [words[index - 1], words[index + 1]];
  if (after?.gap === "" && after.kind === "word" && gluedToNames.test(after.plain)) return true;
  if (/^0\d/.test(word.plain) || isOfPhone(before, word) || isOfPhone(word, after)) return true;
  if (after && (streets.test(after.plain) || isStreet(words, index))) return true;
  if (after?.gap === "" && after.kind === "word" && /^\p{Lu}{2}$/u.test(sentence.slice(after.start, after.end)))
    return true;
  if (before?.gap !== undefined && word.gap === "-" && before.kind === "word") return true;
  if (namedAt(cues, index - 1) || (before && /^(?:n|no)$/.test(before.plain))) return true;
  if (before?.plain === "°" || (before?.plain === "." && /^(?:n|no)$/.test(words[index - 2]?.plain ?? ""))) return true;
  if (index > 1 && namedAt(cues, index + 1) && isOfModel(sentence, before) && !isPluralForm(after?.plain ?? ""))
    return true;
  if (isYearLike(word) && (namedAt(cues, index + 1) || !isCounted(sentence, after))) return true;
  if (isPlace(before, word, after)) return true;
  return followsProperNoun(sentence, words, index);
}

/** 1er, 2e, 3rd are ranks; 5G and 6R are models. A figure of thousands is written with k. */
const gluedToNames = /^(?:er|ere|e|eme|ème|nd|nde|st|rd|th|g|r|p|d|v|c)$/;
const streets =
  /^(?:rue|avenue|av|boulevard|bd|place|impasse|allee|quai|route|chemin|cours|street|road|rd|lane|drive|square|bis|ter)$/;

/** "47 Baker Street". */
function isStreet(words: readonly Word[], index: number): boolean {
  return /^(?:street|road|rd|lane|avenue|drive|square|boulevard|strasse|way)$/.test(words[index + 2]?.plain ?? "");
}

/** Pairs of digits one behind the other: 06 12 34 56 78. */
function isOfPhone(one: Word | undefined, next: Word | undefined): boolean {
  return (
    one !== undefined &&
    next?.gap === " " &&
    [one, next].every(
      ({ kind, plain }) => kind === "number" && /^\d\d$|^0?\d{3,4}$/.test(plain) && !/^(?:19|20)\d\d$/.test(plain),
    )
  );
}

function namedAt(cues: readonly Cue[], index: number): boolean {
  return cues.some((cue) => cue.kinds.has("names") && holds(cue, index));
}

function isYearLike({ plain }: Word): boolean {
  return /^(?:19|20)\d\d$/.test(plain);
}

/** "The Pro 300 range", "the 5 series". */
function isOfModel(sentence: string, before: Word | undefined): boolean {
  if (before?.kind !== "word") return false;
  return /^(?:the|la|le|our|notre)$/.test(before.plain) || /^\p{Lu}/u.test(sentence.slice(before.start));
}

/** Behind a figure such as 2027 only what is written as a plural is counted, or a unit. */
function isCounted(sentence: string, after: Word | undefined): boolean {
  if (!after) return false;
  if (after.kind === "sign") return /[%€$£→>]/.test(after.plain);
  return (
    /^\p{Ll}.*[sx]$/u.test(sentence.slice(after.start, after.end)) ||
    /^(?:k|m|kg|t|h|hl|l|eur|euros|usd|gbp|chf|de|d|m2|kwh|mwh|tonne)$/.test(after.plain)
  );
}

/** "le 44", "the 75011": a department, a postcode. Something would be counted behind it, or a unit. */
function isPlace(before: Word | undefined, { plain }: Word, after: Word | undefined): boolean {
  if (!/^\d{2}$|^\d{5}$/.test(plain)) return false;
  if (!before || !/^(?:le|the|du|au)$/.test(before.plain)) return false;
  return !after || after.kind === "sign" ? after?.plain !== "%" && !/[€$£]/.test(after?.plain ?? "") : isSmall(after);
}

/** A model's number stands behind the name, and nothing that could be counted behind the number. */
function followsProperNoun(sentence: string, words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || before.kind !== "word" || index < 2 || word.gap !== " ") return false;
  const written = sentence.slice(before.start, before.end);
  const isProper = /^\p{Lu}/u.test(written) && !startsSentence(words, index - 1);
  if (!isProper || acronymsOfFigures.test(before.plain)) return false;
  if (word.plain.includes(" ") || /[.,\u00a0\u202f]/.test(word.plain)) return false;
  return !after || (after.kind === "sign" ? !/[%€$£→>/]/.test(after.plain) : isSmall(after));
}

const acronymsOfFigures = /^(?:ca|nps|arr|mrr|roi|rev|revenue|gm|csat|tx|kpi)$/;

function startsSentence(words: readonly Word[], index: number): boolean {
  return index === 0 || /^[.!?:-]$/.test(words[index - 1]?.plain ?? "");
}

/** A preposition, an article or another word behind which something new begins. */
export function isSmall({ kind, plain }: Word): boolean {
  return kind === "word" && smallWords.has(plain);
}

const smallWords: ReadonlySet<string> = new Set(
  (
    "comment pourquoi combien how what why whether who whom whose aupres envers malgre face hors a au aux avec chez contre d dans de des du en et entre jusqu la le les l lors mais ne ni ou par pas pendant pour qu que qui sans selon si soit sous sur un une vers y est sont sera seront on nous il elle ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes dont car donc ou afin des avant apres depuis cela ca environ minimum maximum max " +
    "among amongst across around towards toward beyond near inside outside along through throughout regarding concerning despite except upon under above below an and any as at be been before behind but by for from has have if in into is it its of off on onto or our over per so than that the their them then they this those till to until up us was we were when which while will with within without would you your my his her each every all about after again against also only plus minus each via vs e g i ie"
  ).split(" "),
);

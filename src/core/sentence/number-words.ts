import type { Word } from "./words.ts";

/** A number written in letters, and the index of the word after it ("une dizaine de" includes its "de"). */
export interface NumberInWords {
  readonly value: number;
  readonly end: number;
  /** "une vingtaine", "a couple": more or less that many. A dozen is twelve. */
  readonly isRough: boolean;
  /** "un" or "une" alone, which is more often an article. */
  readonly isArticle: boolean;
}

/** Part of a number. */
interface Part {
  readonly value: number;
  readonly end: number;
}

/** From 0 to 19. */
const small = numbered(
  "zero|un une one|deux two|trois three|quatre four|cinq five|six|sept seven|huit eight|neuf nine|dix ten|onze eleven|douze twelve|treize thirteen|quatorze fourteen|quinze fifteen|seize sixteen|seventeen|eighteen|nineteen",
  1,
);

/** From 20 to 90. "Quatre-vingts" is two words. */
const tens = numbered(
  "||vingt twenty|trente thirty|quarante forty|cinquante fifty|soixante sixty|septante seventy|huitante octante eighty|nonante ninety",
  10,
);

const scales = new Map([
  ["mille", 1000],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["millions", 1_000_000],
]);

/** Nouns that count, behind a number or an article: "une vingtaine", "two dozen", "a couple". */
const collectives = new Map([
  ["douzaine", 12],
  ["douzaines", 12],
  ["dozen", 12],
  ["dizaine", 10],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["centaines", 100],
  ["millier", 1000],
  ["milliers", 1000],
  ["couple", 2],
]);

/** The French or English cardinal below a thousand millions that begins at a word: "vingt et un", "une dizaine de". */
export function numberWordsAt(words: readonly Word[], index: number): NumberInWords | undefined {
  return collectiveAt(words, index) ?? halfAt(words, index) ?? cardinalAt(words, index);
}

/** The words that a number may begin with. */
export const numberWords: ReadonlySet<string> = new Set([
  ...small.keys(),
  ...tens.keys(),
  "cent",
  "mille",
  "half",
  "a",
]);

/** "un million deux cent mille trois": groups below a thousand, each with a smaller scale than the one before. */
function cardinalAt(words: readonly Word[], index: number): NumberInWords | undefined {
  let value = 0;
  let end = index;
  let scale = Number.POSITIVE_INFINITY;
  while (scale > 1) {
    const part = scaledAt(words, end > index && at(words, end) === "and" ? end + 1 : end, scale);
    if (!part) break;
    value += part.value;
    end = part.end;
    scale = part.scale;
  }
  if (end === index) return undefined;
  return { value, end, isRough: false, isArticle: end === index + 1 && /^une?$/.test(at(words, index)) };
}

/** "deux cent mille", "mille" or "trois": the scale is 1 where none is named. */
function scaledAt(words: readonly Word[], index: number, below: number): (Part & { scale: number }) | undefined {
  const group = groupAt(words, index);
  const scaleAt = group?.end ?? index;
  const scale = group || at(words, index) === "mille" ? scales.get(at(words, scaleAt)) : undefined;
  if (scale !== undefined && scale < below) return { value: (group?.value ?? 1) * scale, end: scaleAt + 1, scale };
  const isArticle = group?.end === index + 1 && at(words, index) === "a"; // that of "a thousand" alone counts
  return group && !isArticle && scale === undefined ? { ...group, scale: 1 } : undefined;
}

/** A number below a thousand: "deux cent vingt", "a hundred and five", "quatre-vingt-dix". */
function groupAt(words: readonly Word[], index: number): Part | undefined {
  const first = belowHundred(words, index) ?? articleAt(words, index);
  const hundredAt = first?.end ?? index;
  const isHundred =
    /^(?:cents?|hundred)$/.test(at(words, hundredAt)) && (first ? first.value < 10 : isCent(words, index));
  if (!isHundred) return first;
  const end = hundredAt + 1;
  const rest = belowHundred(words, at(words, end) === "and" ? end + 1 : end);
  const hundreds = (first?.value ?? 1) * 100;
  return rest ? { value: hundreds + rest.value, end: rest.end } : { value: hundreds, end };
}

/** "cent" needs no number before it, "hundred" does. */
function isCent(words: readonly Word[], index: number): boolean {
  return at(words, index) === "cent";
}

function belowHundred(words: readonly Word[], index: number): Part | undefined {
  const isEighty = at(words, index) === "quatre" && /^vingts?$/.test(at(words, index + 1));
  const ten = isEighty ? 80 : tens.get(at(words, index));
  if (ten === undefined) return belowTwenty(words, index);
  const end = index + (isEighty ? 2 : 1);
  const isLinked = at(words, end) === "et" && /^(?:une?|onze)$/.test(at(words, end + 1));
  const unit = belowTwenty(words, isLinked ? end + 1 : end);
  const highest = ten === 60 || ten === 80 ? 19 : 9; // soixante-dix, quatre-vingt-onze
  const fits = unit !== undefined && unit.value > 0 && unit.value <= highest;
  return fits ? { value: ten + unit.value, end: unit.end } : { value: ten, end };
}

function belowTwenty(words: readonly Word[], index: number): Part | undefined {
  const value = small.get(at(words, index));
  if (value === undefined) return undefined;
  const unit = at(words, index) === "dix" ? (small.get(at(words, index + 1)) ?? 0) : 0;
  return unit >= 7 && unit <= 9 ? { value: 10 + unit, end: index + 2 } : { value, end: index + 1 };
}

/** The "a" of "a hundred". */
function articleAt(words: readonly Word[], index: number): Part | undefined {
  return at(words, index) === "a" ? { value: 1, end: index + 1 } : undefined;
}

/** "une vingtaine de", "deux douzaines", "une demi-douzaine", "a couple of". */
function collectiveAt(words: readonly Word[], index: number): NumberInWords | undefined {
  const count = belowHundred(words, index) ?? articleAt(words, index);
  if (!count) return undefined;
  const isHalf = at(words, count.end) === "demi";
  const nounAt = count.end + (isHalf ? 1 : 0);
  const noun = collectives.get(at(words, nounAt));
  if (noun === undefined) return undefined;
  const value = (count.value * noun) / (isHalf ? 2 : 1);
  return { value, end: behindOf(words, nounAt + 1), isRough: noun !== 12, isArticle: false };
}

/** "half a dozen", "half a million". */
function halfAt(words: readonly Word[], index: number): NumberInWords | undefined {
  if (at(words, index) !== "half" || at(words, index + 1) !== "a") return undefined;
  const whole = collectives.get(at(words, index + 2)) ?? scales.get(at(words, index + 2));
  if (whole === undefined) return undefined;
  return { value: whole / 2, end: behindOf(words, index + 3), isRough: false, isArticle: false };
}

function behindOf(words: readonly Word[], index: number): number {
  return /^(?:de|d|of)$/.test(at(words, index)) ? index + 1 : index;
}

function at(words: readonly Word[], index: number): string {
  return words[index]?.plain ?? "";
}

/** The words of numbers from 0 on, `step` apart: numbers parted by "|", their words by spaces. */
function numbered(lines: string, step: number): ReadonlyMap<string, number> {
  const entries = lines.split("|").flatMap((line, i) => line.split(" ").map((word) => [word, i * step] as const));
  return new Map(entries.filter(([word]) => word !== ""));
}

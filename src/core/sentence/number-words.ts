import type { Word } from "./words.ts";

/** A number written in letters, and the index of the word after it ("une dizaine de" includes its "de"). */
export interface NumberInWords {
  readonly value: number;
  readonly end: number;
  /** "une vingtaine", "a couple": more or less that many. */
  readonly isRough: boolean;
  /** "un" or "une" alone, which is more often an article. */
  readonly isArticle: boolean;
}

const small = values([
  "zero",
  "un une one",
  "deux two",
  "trois three",
  "quatre four",
  "cinq five",
  "six",
  "sept seven",
  "huit eight",
  "neuf nine",
  "dix ten",
  "onze eleven",
  "douze twelve",
  "treize thirteen",
  "quatorze fourteen",
  "quinze fifteen",
  "seize sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
]);

const tens = new Map([
  ...values(["", "", "vingt twenty", "trente thirty", "quarante forty", "cinquante fifty", "soixante sixty"], 10),
  ...values(["", "", "", "", "", "", "", "septante seventy", "huitante octante eighty", "nonante ninety"], 10),
]);

const scales = new Map([
  ["mille", 1000],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["millions", 1_000_000],
]);

/** Nouns that count, with what stands before them: "une vingtaine", "two dozen", "a couple". */
const collectives = new Map([
  ["dizaine", { value: 10, isRough: true }],
  ["douzaine", { value: 12, isRough: false }],
  ["douzaines", { value: 12, isRough: false }],
  ["quinzaine", { value: 15, isRough: true }],
  ["vingtaine", { value: 20, isRough: true }],
  ["trentaine", { value: 30, isRough: true }],
  ["quarantaine", { value: 40, isRough: true }],
  ["cinquantaine", { value: 50, isRough: true }],
  ["soixantaine", { value: 60, isRough: true }],
  ["centaine", { value: 100, isRough: true }],
  ["centaines", { value: 100, isRough: true }],
  ["millier", { value: 1000, isRough: true }],
  ["milliers", { value: 1000, isRough: true }],
  ["dozen", { value: 12, isRough: false }],
  ["couple", { value: 2, isRough: true }],
]);

/** The French or English cardinal that begins at a word: "vingt et un", "two hundred thousand", "une dizaine de". */
export function numberWordsAt(words: readonly Word[], index: number): NumberInWords | undefined {
  return collectiveAt(words, index) ?? cardinalAt(words, index);
}

function cardinalAt(words: readonly Word[], index: number): NumberInWords | undefined {
  let total = 0;
  let group: Group | undefined;
  let end = index;
  for (;;) {
    const next = groupAt(words, end === index ? end : afterAnd(words, end, total));
    const scaleAt = next?.end ?? end;
    const scale = scales.get(wordAt(words, scaleAt));
    // "mille" and "a thousand" need no number before them; "two thousand three" has one after them.
    if (next && scale !== undefined && (total === 0 || scale < 1_000_000)) {
      total += next.value * scale;
      end = scaleAt + 1;
    } else if (end === index && !next && wordAt(words, end) === "mille") {
      total = 1000;
      end += 1;
    } else {
      group = next;
      break;
    }
  }
  if (group) return plainNumber(total + group.value, group.end, total === 0 && isArticle(words, index, group.end));
  return end > index ? plainNumber(total, end, false) : undefined;
}

interface Group {
  readonly value: number;
  readonly end: number;
}

/** A number below a thousand: "deux cent vingt", "a hundred and five", "quatre-vingt-dix". */
function groupAt(words: readonly Word[], index: number): Group | undefined {
  const first = belowHundred(words, index) ?? articleAsOne(words, index);
  const hundredAt = first?.end ?? index;
  const isHundred = /^(?:cents?|hundred)$/.test(wordAt(words, hundredAt)) && (first?.value ?? 1) < 10;
  if (!isHundred) return wordAt(words, index) === "a" && !scales.has(wordAt(words, hundredAt)) ? undefined : first;
  if (!first && wordAt(words, hundredAt) !== "cent") return undefined;
  const hundreds = (first?.value ?? 1) * 100;
  const after = hundredAt + 1;
  const rest = belowHundred(words, wordAt(words, after) === "and" ? after + 1 : after);
  return rest ? { value: hundreds + rest.value, end: rest.end } : { value: hundreds, end: after };
}

function belowHundred(words: readonly Word[], index: number): Group | undefined {
  const word = wordAt(words, index);
  const isEighty = word === "quatre" && /^vingts?$/.test(wordAt(words, index + 1));
  const ten = isEighty ? 80 : tens.get(word);
  if (ten === undefined) return belowTwenty(words, index);
  const after = index + (isEighty ? 2 : 1);
  const isLinked = wordAt(words, after) === "et" && /^(?:une?|onze)$/.test(wordAt(words, after + 1));
  const unit = belowTwenty(words, isLinked ? after + 1 : after);
  const highest = ten === 60 || ten === 80 ? 19 : 9; // soixante-dix, quatre-vingt-onze
  const fits = unit !== undefined && unit.value > 0 && unit.value <= highest;
  return fits ? { value: ten + unit.value, end: unit.end } : { value: ten, end: after };
}

function belowTwenty(words: readonly Word[], index: number): Group | undefined {
  const value = small.get(wordAt(words, index));
  if (value === undefined) return undefined;
  const unit = wordAt(words, index) === "dix" ? (small.get(wordAt(words, index + 1)) ?? 0) : 0;
  return unit >= 7 && unit <= 9 ? { value: 10 + unit, end: index + 2 } : { value, end: index + 1 };
}

/** "a hundred", "a thousand". */
function articleAsOne(words: readonly Word[], index: number): Group | undefined {
  return wordAt(words, index) === "a" ? { value: 1, end: index + 1 } : undefined;
}

/** "une vingtaine de", "deux douzaines", "half a dozen", "half a million", "a couple of". */
function collectiveAt(words: readonly Word[], index: number): NumberInWords | undefined {
  const half = /^(?:half|demi|demie)$/;
  if (wordAt(words, index) === "half" && /^an?$/.test(wordAt(words, index + 1))) {
    const whole = collectives.get(wordAt(words, index + 2))?.value ?? scales.get(wordAt(words, index + 2));
    return whole ? { ...plainNumber(whole / 2, withOf(words, index + 3), false) } : undefined;
  }
  const before = belowHundred(words, index) ?? articleAsOne(words, index);
  const isHalved = half.test(wordAt(words, before?.end ?? index));
  const noun = collectives.get(wordAt(words, (before?.end ?? index) + (isHalved ? 1 : 0)));
  if (!before || !noun) return undefined;
  const end = withOf(words, before.end + (isHalved ? 2 : 1));
  return { value: (before.value * noun.value) / (isHalved ? 2 : 1), end, isRough: noun.isRough, isArticle: false };
}

function withOf(words: readonly Word[], index: number): number {
  return /^(?:de|d|of)$/.test(wordAt(words, index)) ? index + 1 : index;
}

function afterAnd(words: readonly Word[], index: number, total: number): number {
  return total > 0 && wordAt(words, index) === "and" ? index + 1 : index;
}

function isArticle(words: readonly Word[], index: number, end: number): boolean {
  return end === index + 1 && /^une?$/.test(wordAt(words, index));
}

function plainNumber(value: number, end: number, article: boolean): NumberInWords {
  return { value, end, isRough: false, isArticle: article };
}

function wordAt(words: readonly Word[], index: number): string {
  return words[index]?.plain ?? "";
}

/** The words of each number, in order from 0, `step` apart. */
function values(lines: readonly string[], step = 1): Map<string, number> {
  return new Map(lines.flatMap((line, i) => (line ? line.split(" ").map((word) => [word, i * step] as const) : [])));
}

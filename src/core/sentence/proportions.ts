import { numberAt } from "./numbers.ts";
import type { Word } from "./words.ts";

type Words = readonly Word[];

/** "x2", "×3", "2x": so many times as much. */
export function factorAt(words: Words, index: number): { readonly value: number; readonly end: number } | undefined {
  const [word, next] = [words[index], words[index + 1]];
  if (!word) return undefined;
  const said = saidFactor(words, index);
  if (said) return said;
  const code = word.kind === "code" ? /^x(\d\d?)$/.exec(word.plain)?.[1] : undefined;
  if (code !== undefined && Number(code) <= 10) return { value: Number(code), end: index + 1 };
  if (word.plain === "x" && next?.kind === "number" && next.gap === "" && next.value !== undefined) {
    return { value: next.value, end: index + 2 };
  }
  if (word.kind === "number" && word.value !== undefined && next?.plain === "x" && next.gap === "") {
    return { value: word.value, end: index + 2 };
  }
  return undefined;
}

/** "Doubler", "halve", "by half": "double" before a noun, as in "double discovery", is said of something else. */
function saidFactor(words: Words, index: number): { readonly value: number; readonly end: number } | undefined {
  const [plain = "", next = "", third = ""] = [0, 1, 2].map((offset) => words[index + offset]?.plain);
  if (/^(?:par|by)$/.test(next) && /^(?:divis|multipl)/.test(plain)) {
    const number = numberAt(words, index + 2);
    return number && { value: plain.startsWith("d") ? 1 / number.value : number.value, end: number.end };
  }
  if ((plain === "de" && next === "moitie") || ((plain === "in" || plain === "by") && next === "half")) {
    return { value: 0.5, end: index + 2 };
  }
  if (plain === "twice" && next === "as")
    return { value: 2, end: index + (third === "many" || third === "much" ? 3 : 2) };
  for (const [verb, value] of factorVerbs) if (verb.test(plain)) return { value, end: index + 1 };
  return undefined;
}

const factorVerbs: readonly (readonly [RegExp, number])[] = [
  [/^doubl(?:er|e|ons|ez|ing|ed|ement)$/, 2],
  [/^tripl(?:er|e|ons|ez|ing|ed)$/, 3],
  [/^quadrupl(?:er|e|ons|ez|ing|ed)$/, 4],
  [/^quintupl(?:er|e|ons|ez|ing|ed)$/, 5],
  [/^decupl(?:er|e|ons|ez)$/, 10],
  [/^halv(?:e|ing|ed)$/, 0.5],
];

const signsOfFractions: ReadonlyMap<string, number> = new Map([
  ["½", 50],
  ["¼", 25],
  ["¾", 75],
  ["⅓", 100 / 3],
  ["⅔", 200 / 3],
]);

/** Longer ones first: "un tiers" must not be read as far as "tiers" only. */
const saidFractions: readonly (readonly [words: readonly string[], percent: number])[] = [
  [["trois", "quarts"], 75],
  [["three", "quarters"], 75],
  [["deux", "tiers"], 200 / 3],
  [["two", "thirds"], 200 / 3],
  [["un", "tiers"], 100 / 3],
  [["un", "quart"], 25],
  [["un", "cinquieme"], 20],
  [["one", "third"], 100 / 3],
  [["a", "third", "of"], 100 / 3],
  [["one", "quarter", "of"], 25],
  [["a", "quarter", "of"], 25],
  [["by", "a", "quarter"], 25],
  [["by", "a", "third"], 100 / 3],
  [["by", "a", "fifth"], 20],
  [["by", "a", "tenth"], 10],
  [["up", "a", "third"], 100 / 3],
  [["up", "a", "quarter"], 25],
  [["up", "a", "fifth"], 20],
  [["up", "a", "tenth"], 10],
  [["a", "fifth", "of"], 20],
  [["la", "moitie", "de"], 50],
  [["la", "moitie", "du"], 50],
  [["la", "moitie", "des"], 50],
  [["half", "of"], 50],
  [["half", "the"], 50],
  [["half", "our"], 50],
];

/** "½", "un tiers", "half of", "by a quarter": percent of a whole. */
export function fractionAt(
  words: Words,
  index: number,
): { readonly percent: number; readonly end: number } | undefined {
  const sign = signsOfFractions.get(words[index]?.plain ?? "");
  if (sign !== undefined) return { percent: sign, end: index + 1 };
  for (const [said, share] of saidFractions) {
    if (said.every((plain, offset) => words[index + offset]?.plain === plain)) {
      return { percent: share, end: index + said.length };
    }
  }
  return undefined;
}

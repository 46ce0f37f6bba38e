import { phraseBook } from "./exact-phrases.ts";
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
  if (/^(?:par|by)$/.test(next) && /^(?:divi[sd]|multipl)/.test(plain)) {
    const number = numberAt(words, index + 2);
    return number && { value: plain.startsWith("d") ? 1 / number.value : number.value, end: number.end };
  }
  if ((plain === "de" && next === "moitie") || ((plain === "in" || plain === "by") && next === "half")) {
    return { value: 0.5, end: index + 2 };
  }
  if (plain === "twice" && next === "as")
    return { value: 2, end: index + (third === "many" || third === "much" ? 3 : 2) };
  const verb = factorVerbs(words, index);
  return verb && { value: verb.meaning, end: verb.end };
}

const factorVerbs = phraseBook<number>([
  ["doubler|double|doublons|doublez|doublement|doubling|doubled", 2],
  ["tripler|triple|triplons|triplez|tripling|tripled", 3],
  ["quadrupler|quadruple|quadruplons|quadruplez|quadrupling|quadrupled", 4],
  ["quintupler|quintuple|quintuplons|quintuplez|quintupling|quintupled", 5],
  ["décupler|décuple|décuplons|décuplez", 10],
  ["halve|halving|halved", 0.5],
]);

/** In percent. */
const fractions = phraseBook<number>([
  ["¾|trois quarts|three quarters", 75],
  ["⅔|deux tiers|two thirds", 200 / 3],
  ["½|la moitié de|la moitié du|la moitié des|half of|half the|half our", 50],
  ["⅓|un tiers|one third|a third of|by a third|up a third", 100 / 3],
  ["¼|un quart|one quarter of|a quarter of|by a quarter|up a quarter", 25],
  ["un cinquième|a fifth of|by a fifth|up a fifth", 20],
  ["by a tenth|up a tenth", 10],
]);

/** "½", "un tiers", "half of", "by a quarter": percent of a whole. */
export function fractionAt(
  words: Words,
  index: number,
): { readonly percent: number; readonly end: number } | undefined {
  const found = fractions(words, index);
  return found && { percent: found.meaning, end: found.end };
}

import { wordSet } from "../exact-phrases.ts";
import type { Word } from "../words.ts";
import { plainAt } from "./pattern.ts";

/** Words that begin something else: what stands before one of them is whole. */
const functionWords = wordSet(`
  a au aux avec and afin as at before by but chez compte car comme contre d dans de des donc du en et for from grace
  in into instead jusqu la le les l mais nous on or ou par per plus pour pendant puis que qu sans si soit sur the then
  they to up through thru till until onwards versus vs via vous we i il elle ils elles while with without which when after apres avant of at least
  est is are was sera will must should dont qui pls please svp stp s our nos leur their his her both all tous toutes
`);

/** What turns the number before it into an amount: "en 2026 k€" is none that people write, "2026 €" is. */
const unitSigns = wordSet("€ $ £ % ° k m");

/** Whether nothing that belongs to a phrase follows its last word. */
export function isWholeBefore(words: readonly Word[], end: number): boolean {
  const next = words[end];
  if (!next) return true;
  if (next.kind === "sign") return !unitSigns.has(next.plain);
  return functionWords.has(next.plain);
}

export function isFunctionWord(words: readonly Word[], at: number): boolean {
  return functionWords.has(plainAt(words, at));
}

/** Whether one of some words stands shortly before, in the same clause. */
export function standsNear(words: readonly Word[], at: number, near: ReadonlySet<string>, reach: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    const plain = plainAt(words, back);
    if (/^[;.!?]$/.test(plain)) return false;
    if (near.has(plain)) return true;
  }
  return false;
}

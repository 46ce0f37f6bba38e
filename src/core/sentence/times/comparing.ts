import { wordSet } from "../exact-phrases.ts";
import type { Word } from "../words.ts";
import { type Context, plainAt } from "./pattern.ts";

/** Before the figure of another time: "contre 12 au T1"; before the other time itself: "plus qu'en mai". */
const beforeFigure = wordSet("contre vs versus against lieu instead etait etions etaient was were");
const beforeTime = wordSet("contre vs versus against than compared rapport lieu instead");

const alike = wordSet("que qu comme as like");

/** How far back the comparison may stand: "contre 180 000 € de CA à 30 % de marge au T1". */
const reach = 9;

/** Whether a time is that of a baseline: "contre 12 au T1", "plus qu'en mai", "de 12 au T1 à 20 au T3". */
export function comparesWith(words: readonly Word[], at: number, end: number, { free }: Context): boolean {
  for (let back = at - 1; back >= Math.max(free, at - reach); back -= 1) {
    const plain = plainAt(words, back);
    if (/^[,;.!?()→]$/.test(plain)) return false;
    if (back === at - 1 && alike.has(plain)) return true;
    const isNear = at - back <= 3 && words[back + 1]?.kind !== "number";
    if (isNear && beforeTime.has(plain) && (plain !== "rapport" || plainAt(words, back - 1) === "par")) return true;
    if (beforeFigure.has(plain) && isFigureNear(words, back + 1)) return true;
    const isStart =
      /^(?:de|from)$/.test(plain) && words[back + 1]?.kind === "number" && plainAt(words, back - 1) !== "lieu";
    if (isStart) return /^(?:a|to|→|up)$/.test(plainAt(words, end)) && words[end + 1]?.kind === "number";
  }
  return false;
}

/** "contre 180 k€", "against the 12". */
function isFigureNear(words: readonly Word[], at: number): boolean {
  return words.slice(at, at + 3).some(({ kind }) => kind === "number");
}

import type { Localized } from "../locale.ts";
import { amountInWords } from "../plan/amount-in-words.ts";
import type { Variable } from "../plan/negotiation.ts";
import type { Position } from "./positions.ts";

export const positionNames: Readonly<Record<Position, Localized>> = {
  opening: { en: "opening", fr: "ouverture" },
  target: { en: "target", fr: "cible" },
  floor: { en: "floor", fr: "plancher" },
};

/** A figure on a variable with its unit, as each language writes it. */
export function figureInWords(figure: number, { unit }: Variable): Localized {
  return { en: amountInWords(figure, unit?.value, "en"), fr: amountInWords(figure, unit?.value, "fr") };
}

import { distance } from "fastest-levenshtein";

/** The word that somebody most likely meant, or undefined when none is near: at most two in five letters differ. */
export function closest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.floor(Math.max(word.length, 3) * 0.4) + 1;
  for (const candidate of known) {
    const letters = distance(plain(word), plain(candidate));
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}

/** Capitals, accents, dashes and spaces are no difference: "Décision maker" means `decision-maker`. */
function plain(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s_-]/g, "")
    .toLowerCase();
}

import { distance } from "fastest-levenshtein";

/** Among more names than this nobody is told which one was meant: comparing takes too long. */
const maxKnown = 200;
/** Letters. A longer word is no slip of the pen, and comparing takes the square of its length. */
const maxLength = 100;

/** The word that somebody most likely meant, or undefined when none is near: at most two in five letters differ. */
export function closest(word: string, known: readonly string[]): string | undefined {
  if (word.length > maxLength) return undefined;
  const meant = plain(word);
  let best: string | undefined;
  let least = Math.floor(Math.max(word.length, 3) * 0.4) + 1;
  for (const candidate of known.slice(0, maxKnown)) {
    if (Math.abs(candidate.length - word.length) > 2 * least) continue;
    const letters = distance(meant, plain(candidate));
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}

/** Whether two words differ in nothing but their spelling: "Décision maker" and `decision-maker`. */
export function isSameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Capitals, accents, dashes and spaces are no difference: "Décision maker" means `decision-maker`. */
function plain(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s_-]/g, "")
    .toLowerCase();
}

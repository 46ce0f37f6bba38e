import { isWholeBefore } from "./function-words.ts";
import { type Pattern, plainAt } from "./pattern.ts";
import { vagueTimes } from "./vague-words.ts";

/** Nouns that "long-term" and the like describe: no horizon. */
const described =
  /^(?:relation|relations|relationship|partnership|partenariat|contract|contrat|commitment|customer|client|deal|agreement|view|vision|strategy|strategie)$/;

/** "à court terme" is some day, "ASAP" no day at all. */
export const vague: Pattern = (words, at) => {
  const found = vagueTimes(words, at);
  // "au plus tard" is a deadline, "plus tard" none.
  if (!found || plainAt(words, at - 1) === "au") return undefined;
  // "d'ici là" looks like "d'ici la fin" without its accent.
  if (plainAt(words, found.end - 1) === "la" && !isWholeBefore(words, found.end)) return undefined;
  const isAdjective = plainAt(words, found.end - 1) === "term" && described.test(plainAt(words, found.end));
  const isQuality = plainAt(words, found.end - 1) === "terme" && described.test(plainAt(words, at - 1));
  return isAdjective || isQuality ? undefined : { meaning: { kind: found.meaning }, end: found.end };
};

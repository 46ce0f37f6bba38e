import { wordSet } from "../exact-phrases.ts";
import type { Word } from "../words.ts";
import { isFunctionWord } from "./function-words.ts";
import { lengthLinks } from "./length-words.ts";
import { type Length, lengthAt } from "./lengths.ts";
import { type Found, type Pattern, plainAt } from "./pattern.ts";

/** What lasts. */
const lastingThings = wordSet(`
  contrat contract accord agreement lease bail deal partnership partenariat abonnement subscription engagement commitment
  pilot pilote essai trial test visite visites visits visit rendez-vous rdv meeting meetings call calls session sessions
  workshop atelier training formation term warranty garantie licence demo demos demonstration presentation cadre
  stage stages appel appels vous seminaire
`);

/** How long something lasts: "visits of 30 minutes", "un contrat de 3 ans", "a 12-month agreement", "RDV 30 min". */
export const lasting: Pattern = (words, at) => {
  const isBehindThing = lastingThings.has(plainAt(words, at - 1));
  const link = isBehindThing ? lengthLinks(words, at) : undefined;
  const length = lengthAt(words, link?.end ?? at);
  if (!isLength(length, words, link?.end ?? at)) return undefined;
  return link || isBehindThing || isCompound(words, length) ? hour(length.end) : undefined;
};

/** A counted length that begins with its figure, rather than "the 12 months". */
function isLength(length: Length | undefined, words: readonly Word[], at: number): length is Length {
  if (length?.count === undefined || length.from) return false;
  return words[at]?.kind === "number" || !/^(?:the|le|la|l|les|under|about|environ|max|an?)$/.test(plainAt(words, at));
}

/** "a 12-month contract", "a 30 minute demo": English says one of what lasts several. */
function isCompound(words: readonly Word[], { end, count }: Length): boolean {
  const unit = words[end - 1];
  if (unit?.gap === "-") return true;
  const isSingular = /^(?:minute|hour|day|week|month|year)$/.test(unit?.plain ?? "") && count !== 1;
  return isSingular && words[end]?.kind === "word" && !isFunctionWord(words, end);
}

function hour(end: number): Found {
  return { meaning: { kind: "hour" }, end };
}

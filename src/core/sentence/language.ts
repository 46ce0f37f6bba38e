import type { Locale } from "../locale.ts";
import type { Word } from "./words.ts";

const french =
  "le la les l d de des du un une et au aux pour en dans sur par avec chez sans est ou que qui plus nos notre ce cette ici fin " +
  "faire avoir etre mettre prendre mois semaine annee trimestre semestre client clients ventes commande commandes contrat contrats rdv devis hausse baisse ca jusqu quelques plusieurs moins tout tous toutes";
const english =
  "the of to and for in by with at from our this that is as per be or than end until before their not it we " +
  "get keep make win sell have has had new next all every each more most some few over up out off down back into through while when who how what one two three four five six ten year month week quarter customer customers sales deal orders order meeting meetings last first them us you they his her its are was will must can";

const votes: ReadonlyMap<string, Locale> = new Map([
  ...english.split(" ").map((word) => [word, "en"] as const),
  ...french.split(" ").map((word) => [word, "fr"] as const),
]);

/** What the ending of a word tells, when it is no small word. */
function voteOfEnding({ kind, plain }: Word): Locale | undefined {
  if (kind !== "word" || plain.length < 5) return undefined;
  if (/(?:ing|[^e]ed|ly|ship|ness|ght|ck)$/.test(plain)) return "en";
  return /(?:aux|eux|euse|euses|ement|elle|elles|iser|ifier|aire|aires|ique|iques|cre|oir)$/.test(plain)
    ? "fr"
    : undefined;
}

export interface LikelyLanguage {
  readonly language: Locale;
  /** More than one small word tells. */
  readonly isSure: boolean;
}

/** The likelier language of a sentence, by its small words: most are of one language only. French when nothing tells. */
export function languageOfWords(words: readonly Word[]): LikelyLanguage {
  let balance = 0;
  for (const word of words) {
    const vote = votes.get(word.plain) ?? voteOfEnding(word);
    if (vote) balance += vote === "fr" ? 1 : -1;
  }
  return { language: balance >= 0 ? "fr" : "en", isSure: Math.abs(balance) >= 2 };
}

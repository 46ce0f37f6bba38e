// How often, in French and English.

import type { Period } from "../../plan/vocabulary.ts";
import { phraseBook, phrases } from "../exact-phrases.ts";

export const adverbs = phraseBook<Period>([
  ["quotidien|quotidienne|quotidiens|quotidiennement|daily|un jour sur deux|p/j", "day"],
  ["hebdo|hebdomadaire|hebdomadaires|weekly|biweekly|fortnightly|wkly", "week"],
  ["mensuel|mensuelle|mensuels|mensuelles|mensuellement|monthly|bimensuel|mois par mois|month by month", "month"],
  ["trimestriel|trimestrielle|trimestriels|trimestrielles|quarterly", "quarter"],
  [
    "annuel|annuelle|annuels|annuelles|annuellement|annual|annually|yearly|p.a.|pa|per annum|semestriel|semestrielle",
    "year",
  ],
]);
export const eachWords = phrases(
  "par|per|chaque|each|every|à chaque|tous les|toutes les|every other|each and every|of each|de chaque",
);
export const rates = phrases(
  "par|per|chaque|each|every|à chaque|tous les|toutes les|each and every|every other|of each|of every|de chaque|/|a|an|l'|every single",
);
export const eachOne = phrases("le|la|the|on the|chaque|each|every");
export const habits = phrases("le|les|on|du|des");
export const ofEach = phrases("du mois|de chaque mois|of the month|of each month|of every month");

// What stands around a length of time and says what it is the length of, in French and English.

import { phraseBook, phrases, wordSet } from "../exact-phrases.ts";
import type { Scale } from "./stretch.ts";

export type Unit = Scale | "fortnight" | "hour" | "minute";

/** Before a length that ends with the objective; `lasting` may also say how long a contract runs. */
export const beforeLengths = phraseBook<"deadline" | "lasting">([
  [
    "d'ici|dici|d'ici à|ds|dans|dans un délai de|dans un délai maximum de|sous|en|en moins de|moins de|au bout de|au bout d'|après|en l'espace de|sur une période de|au cours de|au cours des|durant|avant|au plus tard dans|d'ici au plus tard|à horizon|à l'horizon de|objectif à|endéans",
    "deadline",
  ],
  [
    "within|within a period of|in|in less than|in under|in no more than|inside|within a period of|over a period of|during|before|after|by the next|at the latest in|no later than in",
    "deadline",
  ],
  ["pour une durée de|sur|pendant|pour|over|for|throughout", "lasting"],
]);

/** What runs for a length of time of its own. */
export const contracts = wordSet(`
  contrat contract accord agreement engagement commitment bail lease abonnement subscription garantie warranty licence
  license partenariat partnership framework cadre exclusivite marche renouveler renew renewal renouvellement reconduire
  prolonger extend
`);

/** "signer pour 3 ans" is a contract, "signer 12 clients sur 6 mois" a deadline. */
export const signing = wordSet("signer sign signature signed signe");

/** What is itself measured in days or hours, so that such a figure is its target. */
export const delays = wordSet(`
  delai delais paiement paiements payment payments pay dso lead temps time times duree downtime response reponse cycle
  attente rotation
`);

/** What is promised each time anew. */
export const eachTime = wordSet(`
  tous toutes toute all every each any chaque demandes requests tickets incidents reclamations complaints litiges claims
  commandes orders livraisons deliveries leads mails emails
`);

export const moreUnits = phraseBook<Unit>([
  ["quinzaine|quinzaines|fortnight|fortnights", "fortnight"],
  ["heure|heures|h|hour|hours|hr|hrs", "hour"],
  ["minute|minutes|min|mins|mn", "minute"],
]);
export const uncounted = phrases(
  "quelques|plusieurs|a few|few|several|some|the few|a couple of|une poignée de|a number of|a handful of",
);
export const lengthDeterminers = phrases(
  "les|the|le|la|l'|these|those|ces|nos|our|moins de|less than|under|maximum|max|environ|about",
);
export const comingOnes = phrases(
  "prochain|prochains|prochaine|prochaines|next|coming|following|upcoming|à venir|qui viennent|ahead|to come",
);
export const pastOnes = phrases(
  "dernier|derniers|dernière|dernières|last|past|previous|précédents|précédentes|passés|passées|écoulés|écoulées",
);
export const qualities = phrases(
  "business|working|calendar|full|consecutive|good|premiers|premières|first|ouvrés|ouvrables|calendaires|pleins|rolling",
);
export const bareLengths = phraseBook<number>([
  ["huitaine", 8],
  ["quinzaine", 15],
]);
export const halfMore = phrases("et demi|et demie|and a half");

export const fromToday = phrases("from now|from today|à compter d'aujourd'hui|à partir d'aujourd'hui");
export const atMost = phrases("max|maximum|grand maximum|at most|at the latest|au plus tard|au plus|or less|tops");
export const plans = phrases("plan|target|goal|objective|horizon|deadline|sprint|roadmap|period");
export const behindLengths = phrases(
  "from now|from today|à compter d'aujourd'hui|à partir d'aujourd'hui|' time|time|'s time|or less|au plus|max|maximum|at most",
);
export const rolling = phrases("glissant|glissants|glissante|glissantes|rolling");
export const startingWith = phrases(
  "starting|starting on|starting from|beginning|beginning on|from|à partir du|à compter du|à partir de|à compter de|dès",
);
export const endingWith = phrases("ending|ending on|ending in|to|se terminant le|se terminant en|clos le|finissant le");
export const definiteArticles = phrases("le|la|l'|the");

export const ago = phrases("ago|plus tôt|earlier|auparavant");
export const sinceThen = phrases("depuis|since|il y a|voilà");
export const lengthLinks = phrases("de|d'|d'une durée de|of|sur|for|over|pour");

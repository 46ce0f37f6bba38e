// What stands around a length of time and says what it is the length of, in French and English.

import { phraseBook, wordSet } from "../phrase-book.ts";

/** Before a length that ends with the objective; `lasting` may also say how long a contract runs. */
export const openings = phraseBook<"deadline" | "lasting">([
  [
    "d'ici|dici|d'ici à|ds|ds les|dans|dans les|dans un délai de|dans un délai maximum de|sous|en|en moins de|moins de|au bout de|au bout d'|après|en l'espace de|sur une période de|au cours de|au cours des|durant|durant les|avant|au plus tard dans|d'ici au plus tard|à horizon|à l'horizon de|objectif à|endéans",
    "deadline",
  ],
  [
    "within|within the|within a period of|in|in the|in less than|in under|in no more than|inside|within a period of|over a period of|during|during the|before|after|by the next|throughout the|at the latest in|no later than in",
    "deadline",
  ],
  ["pour une durée de|sur|sur les|pendant|pendant les|pour|pour les|over|over the|for|for the|throughout", "lasting"],
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

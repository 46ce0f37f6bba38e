// Times of day, in French and English.

import { phrases } from "../exact-phrases.ts";

export const roundTheClock = phrases(
  "24/7|24/24|7/7|24h/24|24 h sur 24|7j/7|7 jours sur 7|24 heures sur 24|round the clock|around the clock|9-5|nine to five|5j/7|5/7",
);
export const beforeHours = phrases(
  "à|avant|dès|vers|de|entre|before|after|at|by|until|from|between|jusqu'à|après|en|the|d'ici",
);
export const hourLinks = phrases("à|et|to|until|and|-|jusqu'à");
export const noon = phrases("midi|minuit|noon|midnight|le matin|l'après-midi|le soir|in the morning|in the evening");

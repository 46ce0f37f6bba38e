// What makes four digits a year, in French and English.

import { phrases, wordSet } from "../exact-phrases.ts";

/** What a year beside it dates: "CA 2026", "2026 target". A year beside anything else is part of its name. */
export const datedNouns = wordSet(`
  route roadmap vendanges millesime campagne holidays
  objectif objectifs objective objectives target targets goal goals ca revenue revenues sales ventes turnover affaires
  marge margin resultat resultats result results niveau level levels base reel realise realised actual actuals chiffre
  figure figures volume volumes total forecast prevision previsions growth croissance ambition ambitions priorite
  priorites priority priorities quota quotas bilan performance kpi kpis okr okrs arr mrr ebitda renouvellement retention renewal fidelisation part parts share rentabilite profit
  commercial commerciaux accords negociations nego negos negotiations agreements saison
  annuel annuels annual nps score churn attrition
`);

/** Before a year as before any time: "same as 2025", "vs 2025", "finish 2026 on a high". */
export const beforeYear = wordSet(`
  as than vs versus contre like comme que against beat match outperform battre depasser egaler
  finir terminer boucler cloturer commencer debuter finish end close start make through into
`);

/** Behind a year that is not the calendar's: "the 2027 school year", "2026 season". */
export const kindsOfYear = phrases(
  "school year|summer season|winter season|spring season|autumn season|ski season|growing season|tourist season|holiday season|holidays|vintage|harvest|crop|crop year|season|fiscal year|financial year|calendar year|tax year|budget year|academic year",
);

/** Before "Horizon 2030", which is then a name. */
export const programmes = wordSet("plan programme program projet project initiative agenda vision strategie strategy");

/** Before a year that is part of a name: "Vision 2027", "Office 2027". */
export const namesOfYears = wordSet(`
  vision ambition horizon cap destination objectif plan programme program projet project agenda initiative mission
  collection gamme range edition catalogue catalog millesime vintage cuvee office windows version modele model serie series
  norme iso loi law act tarif tarifs barometre guide
`);

/** Behind a number that is no year. */
export const unitsOfAmounts = phrases(
  "€|$|£|%|euros|eur|usd|chf|dollars|k|m|h|clients|customers|magasins|stores|points|units|unités|sites",
);

/** Behind a stretch whose year it leaves open: "T1 de l'année". */
export const ofTheYear = phrases("de l'année|de l'exercice|of the year|of the fiscal year");

/** Between a stretch and its year. */
export const yearLinks = phrases("de|d'|of|of the year|.|,|'|/|-|en|in");

// The calendar in French and English, as tables: what is said in one language stands beside what is said in the other.

import { type PhraseBook, phraseBook, phrases, wordSet } from "../exact-phrases.ts";
import type { Part, Scale } from "./stretch.ts";

/** From 1 to 12. */
export const months = numbered([
  "janvier|janv|january|jan",
  "février|févr|fév|february|feb",
  "mars|march|mar",
  "avril|avr|april|apr",
  "mai|may",
  "juin|june|jun",
  "juillet|juil|july|jul",
  "août|august|aug",
  "septembre|sept|september|sep",
  "octobre|oct|october",
  "novembre|nov|november",
  "décembre|déc|december|dec",
]);

/** Months that are also verbs, names, brands or numbers: alone they say nothing of time. */
export const doubtfulMonths = wordSet("mars march mar may mai april avril june jan jun august sept aout dec sep");

/** Months that only French spells so: no number of a day follows them. */
export const frenchMonths = wordSet(
  "janvier janv fevrier fevr fev mars avril avr mai juin juillet juil aout septembre octobre novembre decembre",
);

/** From 1 for Monday to 7. */
export const weekdays = numbered([
  "lundi|lundis|monday|mondays",
  "mardi|mardis|tuesday|tuesdays|tues",
  "mercredi|mercredis|wednesday|wednesdays|weds",
  "jeudi|jeudis|thursday|thursdays|thurs|thur",
  "vendredi|vendredis|friday|fridays|fri",
  "samedi|samedis|saturday|saturdays",
  "dimanche|dimanches|sunday|sundays",
]);

/** The first month of each season (it begins on the 21st, and ends on a 20th three months later). */
export const seasons = phraseBook<number>([
  ["printemps|spring|springtime", 3],
  ["été|summer|summertime", 6],
  ["automne|autumn|fall", 9],
  ["hiver|winter|wintertime", 12],
]);

/** The day of a feast: a month and a day, so many days from Easter, or behind the nth (or last) weekday of a month. */
export type Feast =
  | readonly [month: number, day: number]
  | { readonly easter: number }
  | { readonly weekday: number; readonly nth: number | "last"; readonly month: number; readonly plus?: number };

const thanksgiving = { weekday: 4, nth: 4, month: 11 } as const;

/** Feasts and what else comes on its day each year. */
export const holidays = phraseBook<Feast>([
  ["Noël|Christmas|Xmas|Christmas Day", [12, 25]],
  ["réveillon|Christmas Eve", [12, 24]],
  ["les fêtes|les fêtes de fin d'année|fêtes de fin d'année|the festive season|holiday season", [12, 24]],
  ["trêve des confiseurs", [12, 24]],
  ["Chandeleur|Candlemas", [2, 2]],
  ["Boxing Day", [12, 26]],
  ["Saint-Sylvestre|Nouvel An|jour de l'an|turn of the year|New Year's Eve|New Year", [12, 31]],
  ["Saint-Valentin|Valentine's Day|Valentine's|Valentines", [2, 14]],
  ["rentrée|rentrée scolaire|rentrée de septembre|back to school", [9, 1]],
  ["Épiphanie|Epiphany|Twelfth Night|galette des rois|galettes des rois", [1, 6]],
  ["les vœux|cérémonie des vœux|vœux du maire|vœux de la mairie", [1, 31]],
  ["Burns Night", [1, 25]],
  ["Martin Luther King Day|MLK Day", { weekday: 1, nth: 3, month: 1 }],
  ["Super Bowl|Superbowl", { weekday: 7, nth: 2, month: 2 }],
  ["Presidents Day|Presidents' Day|President's Day", { weekday: 1, nth: 3, month: 2 }],
  ["Mardi gras|Shrove Tuesday|Pancake Day|carnaval|carnival", { easter: -47 }],
  ["mercredi des Cendres|Ash Wednesday", { easter: -46 }],
  ["journée de la femme|Women's Day|International Women's Day", [3, 8]],
  ["St Patrick's Day|St. Patrick's Day|Saint Patrick's Day|St Patrick's|Paddy's Day|Saint-Patrick", [3, 17]],
  ["Lady Day", [3, 25]],
  ["passage à l'heure d'été|clocks go forward", { weekday: 7, nth: "last", month: 3 }],
  ["Rameaux|Palm Sunday", { easter: -7 }],
  ["Vendredi saint|Good Friday", { easter: -2 }],
  ["1er avril|April Fools' Day|April Fools", [4, 1]],
  ["Tax Day", [4, 15]],
  ["Earth Day|journée de la Terre", [4, 22]],
  ["St George's Day|St. George's Day|Saint George's Day", [4, 23]],
  ["fête du travail|fête du Travail|May Day|Labour Day", [5, 1]],
  ["Cinco de Mayo", [5, 5]],
  ["VE Day|fête de la Victoire", [5, 8]],
  ["early May bank holiday", { weekday: 1, nth: 1, month: 5 }],
  ["Mother's Day|Mothers' Day|Mothers Day", { weekday: 7, nth: 2, month: 5 }],
  ["spring bank holiday|late May bank holiday", { weekday: 1, nth: "last", month: 5 }],
  ["Father's Day|Fathers' Day|Fathers Day", { weekday: 7, nth: 3, month: 6 }],
  ["Flag Day", [6, 14]],
  ["Juneteenth", [6, 19]],
  ["fête de la musique", [6, 21]],
  ["Canada Day", [7, 1]],
  ["Independence Day|Fourth of July|4th of July|July Fourth", [7, 4]],
  ["fête nationale|Bastille Day|Fête Nationale", [7, 14]],
  ["Assomption|Assumption", [8, 15]],
  ["August bank holiday|summer bank holiday|late summer bank holiday", { weekday: 1, nth: "last", month: 8 }],
  ["Michaelmas", [9, 29]],
  ["Oktoberfest", { weekday: 6, nth: 3, month: 9 }],
  ["Columbus Day|Canadian Thanksgiving", { weekday: 1, nth: 2, month: 10 }],
  [
    "changement d'heure|passage à l'heure d'hiver|heure d'hiver|clocks change|clocks go back|clock change",
    { weekday: 7, nth: "last", month: 10 },
  ],
  ["Melbourne Cup", { weekday: 2, nth: 1, month: 11 }],
  ["Bonfire Night|Guy Fawkes Night|Guy Fawkes", [11, 5]],
  ["Armistice|Remembrance Day|Veterans Day|Saint-Martin|Singles' Day|Singles Day", [11, 11]],
  ["Beaujolais nouveau", { weekday: 4, nth: 3, month: 11 }],
  ["Sainte-Catherine", [11, 25]],
  ["Saint-Nicolas|St Nicholas Day|Saint Nicholas", [12, 6]],
  ["Hogmanay", [12, 31]],
  ["Toussaint|All Saints|All Saints' Day", [11, 1]],
  ["Halloween", [10, 31]],
  ["Saint-Jean|Midsummer|Midsummer Day", [6, 24]],
  ["vacances d'été|grandes vacances|vacances estivales|summer holidays|summer break|summer vacation", [7, 1]],
  ["Pâques|Easter|Easter Sunday", { easter: 0 }],
  ["lundi de Pâques|Easter Monday", { easter: 1 }],
  ["Ascension|Ascension Day|jeudi de l'Ascension", { easter: 39 }],
  ["Pentecôte|Whitsun|Pentecost|Whit Sunday", { easter: 49 }],
  ["lundi de Pentecôte|Whit Monday", { easter: 50 }],
  ["Fête-Dieu|Corpus Christi", { easter: 60 }],
  ["Thanksgiving", thanksgiving],
  ["Black Friday", { ...thanksgiving, plus: 1 }],
  ["Cyber Monday", { ...thanksgiving, plus: 4 }],
  ["Labor Day", { weekday: 1, nth: 1, month: 9 }],
  ["Memorial Day", { weekday: 1, nth: "last", month: 5 }],
  ["fête des mères|fête des Mères", { weekday: 7, nth: "last", month: 5 }],
  ["fête des pères", { weekday: 7, nth: 3, month: 6 }],
]);

/** What may follow a feast or a season and still names the time: "the Christmas rush". */
export const seasonNouns = phrases("rush|season|period|holidays|holiday|break|peak|sales|months|time|closing|term");

/** Stretches that begin anew: this week, next quarter. */
export const units = phraseBook<Scale>([
  ["jour|jours|journée|jr|j|day|days", "day"],
  ["semaine|semaines|sem|week|weeks|wk|wks", "week"],
  ["mois|month|months|mo|mth|mths", "month"],
  ["trimestre|trimestres|trim|quarter|quarters|qtr", "quarter"],
  ["semestre|semestres|half-year|half year|half years|semester|semesters", "half"],
  [
    "année|années|annee civile|an|ans|année fiscale|exercice|exercice fiscal|year|years|yr|yrs|calendar year|fiscal year|financial year|fiscal|FY",
    "year",
  ],
]);

/** Where in a stretch. */
export const parts = phraseBook<Part>([
  ["début|debuts|tout début|beginning|start|early|commencement|first weeks|first days", "beginning"],
  ["mi|milieu|mid|middle", "middle"],
  [
    "fin|toute fin|clôture|terme|bouclage|end|very end|late|close|dernière semaine|last week|last day|dernier jour|derniers jours",
    "end",
  ],
  ["première quinzaine|1re quinzaine|1ère quinzaine|première moitié|first half", "first"],
  ["reste|rest|remainder", "rest"],
  ["deuxième quinzaine|seconde quinzaine|2e quinzaine|2ème quinzaine|deuxième moitié|second half|2nd half", "second"],
]);

/** The end of the current stretch in one word. */
export const ends = phraseBook<Exclude<Scale, "day">>([
  ["EOW|week-end closing", "week"],
  ["EOM|month's end|month end|month close", "month"],
  ["EOQ|quarter's end|quarter end|quarter close|end of quarter", "quarter"],
  ["half-year end|half year end", "half"],
  [
    "EOY|YE|EOFY|FYE|FY end|FY close|year close|year's end|year end|yearend|clôture annuelle|clôture de l'exercice",
    "year",
  ],
]);

/** Words between a part and what it is a part of. */
export const partLinks = phrases("de la|de l'|de|du|des|d'|l'|le|la|of the|of|the|in|-");

/** First to fourth, in front of "quarter" or "half"; `last` where it is the last of its year. */
export const ordinals = phraseBook<number | "last">([
  ["premier|première|first|1er|1re|1ère|1st", 1],
  ["deuxième|second|seconde|latter|back|2e|2ème|2nd|2d|2nde", 2],
  ["troisième|third|3e|3ème|3rd", 3],
  ["quatrième|fourth|4e|4ème|4th", 4],
  ["dernier|last|final", "last"],
]);

/** In front of the number of a week or a year. */
export const weekNames = phrases("semaine|semaines|sem|week|weeks|wk|wks|KW|CW|calendar week|semaine n°");
export const yearNames = phrases(
  "année|années|année civile|année calendaire|année universitaire|année scolaire|academic year|school year|campagne|l'année|l'an|an|year|exercice|exercice fiscal|fiscal year|financial year|fiscal|FY|YE|saison|season|calendar year|calendar|CY|horizon|l'horizon|période|period",
);

/** Endings of a day's number: 1er, 3rd. */
export const dayEndings = wordSet("er e ere eme st nd rd th");

/** A book from 1 on. */
function numbered(lines: readonly string[]): PhraseBook<number> {
  return phraseBook(lines.map((line, i) => [line, i + 1] as const));
}

export const monthNames = phrases("mois de|mois d'|month of");
export const weeksOfDay = phrases("semaine du|week of|week commencing|week starting|w/c");

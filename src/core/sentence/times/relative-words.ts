// Times that are counted from today, in French and English.

import { phraseBook } from "../exact-phrases.ts";
/** This, next or last, before and after the stretch: "next quarter", "le trimestre prochain". */
export const deicticBefore = phraseBook<-1 | 0 | 1>([
  ["ce|cet|cette|this|the current|current|this current|the present|the running|toute cette", 0],
  ["prochain|prochaine|pro|proch|next|this coming|the next|the coming|coming|upcoming|the upcoming|following", 1],
  ["last|previous|prior|past|précédent|précédente|the last|the previous|the prior", -1],
]);
export const deicticAfter = phraseBook<-1 | 0 | 1>([
  ["ci|en cours|courant|courante|actuel|actuelle|présente", 0],
  ["prochain|prochaine|pro|proch|à venir|qui vient|suivant|suivante|next|d'après", 1],
  ["dernier|dernière|passé|passée|précédent|précédente|écoulé|écoulée|d'avant", -1],
]);

/** The year of something that comes every year: "Q1 next year", "juin de l'an prochain". */
export const deicticYears = phraseBook<-1 | 0 | 1>([
  ["this year|of this year|of the current year|de cette année|cette année|de l'année en cours|de l'exercice", 0],
  ["next year|of next year|de l'an prochain|de l'année prochaine|l'an prochain|l'année prochaine", 1],
  [
    "last year|of last year|de l'an dernier|de l'année dernière|l'an dernier|l'année dernière|l'an passé|de l'an passé",
    -1,
  ],
]);

export const dayNames = phraseBook<number>([
  ["aujourd'hui|ce jour|ce soir|today|tonight|maintenant|now", 0],
  ["demain|tomorrow", 1],
  ["après-demain|the day after tomorrow", 2],
  ["hier|yesterday", -1],
]);
export const halfUnit = phraseBook<"half">([["half", "half"]]);
/** Short for the same time a year ago. */
export const yearAgo = phraseBook<true>([
  [
    "YoY|Y/Y|year on year|year over year|d'une année sur l'autre|d'un an sur l'autre|d'une année à l'autre|sur un an glissant|LY|PY|vs LY|l'exercice précédent|l'exercice écoulé|the year before|the previous year|l'année d'avant|last time|la dernière fois|la fois précédente|à même époque",
    true,
  ],
]);
export const now = phraseBook<true>([
  [
    "à ce jour|à date|à l'heure actuelle|actuellement|en ce moment|pour l'instant|à présent|to date|currently|at present|at the moment|presently|as today|as of today|so far|YTD|year to date|MTD|QTD|jusqu'ici|jusqu'à présent|until now|up to now|jusqu'à maintenant|jusqu'à aujourd'hui|for now|for the moment|pour le moment",
    true,
  ],
]);
export const todays = phraseBook<"today" | "now">([
  ["aujourd'hui|today", "today"],
  ["now|right now|maintenant", "now"],
]);

/*
 * What the sentence of an objective may say when its fields don't. It only ever keeps a rule silent: on a doubt the
 * answer is yes. The reader of sentences, which will find the figures, dates and people they name, is to replace this
 * module. Every expression takes time in proportion to the sentence: no repetition stands inside or next to another.
 */

/** Lower case, without accents, with one kind of apostrophe and space, so that `\b` falls where words end. */
function plain(sentence: string): string {
  return sentence
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("’", "'")
    .replace(/[\u00a0\u202f\s]/g, " ")
    .toLowerCase();
}

/** Two words at least: "CA" or "200 k€" is about nothing yet. */
export function saysSomething(sentence: string): boolean {
  let words = 0;
  for (const [word] of sentence.matchAll(/\p{L}+/gu)) {
    if (word.length > 1) words += 1;
    if (words === 2) return true;
  }
  return false;
}

const months =
  "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|janv|fev|avr|juil|sept|oct|nov|dec|jan|feb|apr|aug|sep";

const calendar = new RegExp(
  [
    String.raw`\b\d{4}-\d\d?-\d\d?\b`,
    String.raw`\b\d\d?[/.-]\d\d?[/.-]\d{2,4}\b`,
    String.raw`\b\d\d/(?:0\d|1[0-2])\b`,
    String.raw`\b20[1-4]\d\b`,
    String.raw`\b[tqsh][1-4]\b`,
    String.raw`\b\d\d?(?:er|st|nd|rd|th)?(?: of)? (?:${months})\b`,
    String.raw`\b(?:${months}) \d\d?\b`,
  ].join("|"),
  "g",
);

const numberWords =
  /\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|centaines?|doubler|tripler|moitie|tiers|quart|zero|aucune?|two|three|four|five|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|dozens?|double|triple|twice|half|third)\b/;

/** What is either done or not: a signature, a meeting, a delivery. */
const deliverables =
  /\b(?:signer|signez|signature|obtenir|obtenez|decrocher|conclure|lancer|lancement|livrer|livraison|renouveler|renouvellement|remporter|gagner|presenter|presentation|organiser|recruter|installer|installation|referencer|referencement|rencontrer|remettre|envoyer|visiter|visite|valider|validation|rediger|repondre|deposer|fixer|planifier|convaincre|contrat|rendez-vous|rdv|essai|pilote|appel d'offres|sign|win|obtain|get|gain|close|launch|deliver|renew|renewal|meet|meeting|present|book|hire|install|send|visit|list|submit|secure|finali[sz]e|publish|complete|set up|open|land|approve|agree|negotiate|schedule|demonstrate|contract|pilot|trial|audit|demo|tender)\b/;

/** A figure that is no date, a number in letters, or something delivered. */
export function mayCarryQuantity(sentence: string): boolean {
  const words = plain(sentence);
  return (
    /[½¼¾%]/.test(sentence) ||
    /\d/.test(words.replace(calendar, " ")) ||
    numberWords.test(words) ||
    deliverables.test(words)
  );
}

const times = new RegExp(
  [
    String.raw`\b\d{4}-\d\d?-\d\d?\b|\b\d\d?[/.-]\d\d?\b|\b20\d\d\b|\b[tq][1-4]\b|\b[sh][12]\b|\bfy ?\d\d`,
    // "may" is a month only beside a word that dates; the other months mean nothing else often enough to matter.
    String.raw`\b(?:${months.replace("|may|", "|")})\b|\b(?:in|by|of|for|until|mid|early|late|next|this|end|\d\d?)[ -]may\b|\bmay \d`,
    String.raw`\b(?:d'ici|avant|au plus tard|jusqu'\w+|echeance|deadline|before|until|within|no later|due)\b`,
    String.raw`\bby (?:the )?(?:end|then|next|start|middle|summer|winter|spring|autumn|fall|christmas|easter)\b`,
    String.raw`\b(?:jours?|semaines?|mois|trimestres?|semestres?|ans?|annees?|annuel|annuelle|mensuel|mensuelle|exercice)\b`,
    String.raw`\b(?:days?|weeks?|months?|quarters?|years?|yearly|monthly|weekly|annual|today|tomorrow|aujourd'hui|demain)\b`,
    String.raw`\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|l'ete|cet ete|en ete|rentree|noel|paques|printemps|automne|hiver)\b`,
    String.raw`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|summer|winter|spring|autumn|christmas|easter)\b`,
  ].join("|"),
);

/** A date, a month, a deadline or a length of time: it may say by when. */
export function mayCarryTime(sentence: string): boolean {
  return times.test(plain(sentence));
}

const baselines =
  /\b(?:contre|au lieu|versus|vs|par rapport|n-1|derniere?|precedente?|passer? de|against|instead of|compared|last|previous|up from|down from|than|qu'en)\b|\bde \d[^;]{0,40} a \d|\bfrom \d[^;]{0,40} to \d/;

/** Where the objective starts from: last year's figure, from this to that. */
export function mayCarryBaseline(sentence: string): boolean {
  return baselines.test(plain(sentence));
}

const agreements =
  /\b(?:accords?|accept|accepte|s'engage|engagement|valide|convenue?s?|agreed?|committed|commits|approved|motivee?s?|motivated|commission|prime|bonus)\b/;

/** Somebody's yes, or what there is to gain. */
export function mayCarryAgreement(sentence: string): boolean {
  return agreements.test(plain(sentence));
}

const achieving =
  /^(?:realiser|atteindre|vendre|signer|facturer|depasser|obtenir|generer|faire|reach|achieve|sell|sign|win|make|close|book|generate)\b/;
const amountInYear =
  /(?:[€$£%]|\b(?:eur|euros?|ca|marge|chiffre d'affaires|revenue|sales|turnover|margin)) (?:en|in) (20\d\d) ?[.!]?$/;
const leadingYear = /^(?:(?:en|in|objectifs?|annee|target|year) )?(20\d\d)(?: ?[,:]| -| objectives?\b| targets?\b)/;

/**
 * The year that the objective is for, when its sentence names only one and leaves no doubt: "In 2026, …",
 * "Objectif 2026 : …", "Réaliser 200 000 € de CA en 2026". A year that dates something else is not meant.
 */
export function yearMeant(sentence: string): number | undefined {
  if (!/20\d\d/.test(sentence)) return undefined;
  const words = plain(sentence).trim();
  if (words.match(/\b20\d\d\b/g)?.length !== 1 || baselines.test(words)) return undefined;
  const trailing = achieving.test(words) ? amountInYear.exec(words) : undefined;
  const year = (leadingYear.exec(words) ?? trailing)?.[1];
  return year ? Number(year) : undefined;
}

/** Whether a sentence names a percentage: 35 as "35 %", "35%" or "35,0 %". */
export function namesPercent(sentence: string, percent: number): boolean {
  for (const [, written = ""] of plain(sentence).matchAll(/(\d{1,12}(?:[.,]\d{1,6})?) ?%/g)) {
    if (Math.abs(Number(written.replace(",", ".")) - percent) < 1e-6) return true;
  }
  return false;
}

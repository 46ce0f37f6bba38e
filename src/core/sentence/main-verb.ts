import type { Sentence } from "./sentence.ts";
import { holds } from "./span.ts";

/**
 * The index of the verb that says what is to be done: in French the first infinitive, in English the word in front,
 * once times, names followed by a comma and phrases such as "we have to" are passed over. Undefined where none is seen.
 */
export function mainVerbOf(sentence: Sentence): number | undefined {
  const { words, language } = sentence;
  const start = startOf(sentence);
  for (let index = start; index < Math.min(words.length, start + 8); index++) {
    const { kind, plain } = words[index] ?? { kind: "sign", plain: "" };
    if (kind === "sign" && /^[.;!?]$/.test(plain)) return undefined;
    if (language === "fr" && kind === "word" && isInfinitive(plain) && (index === start || !isProper(sentence, index)))
      return index;
  }
  const [first, next] = [words[start], words[start + 1]];
  const isVerbInFront =
    first?.kind === "word" && next?.kind === "word" && (beforeObject.test(next.plain) || first.plain === "be");
  const isNoun = nouns.test(first?.plain ?? "");
  return isVerbInFront || (first?.kind === "word" && !isNoun && isProper(sentence, start + 1)) ? start : undefined;
}

/** Endings of French infinitives, without the nouns that end so. */
export function isInfinitive(plain: string): boolean {
  return (
    (plain.length > 4 || /^(?:voir|lire|etre)$/.test(plain)) &&
    /(?:er|ir|oir|dre|tre|ire|ure|vre)$/.test(plain) &&
    !nouns.test(plain)
  );
}

const nouns =
  /^(?:dossier|chantier|premiere?|derniere?|acheteur|janvier|fevrier|atelier|papier|courrier|metier|cahier|panier|loyer|lettre|offre|titre|centre|chiffre|cadre|ordre|mettre a|notre|votre|autre|entre|contre|septembre|octobre|novembre|decembre|trimestre|semestre|fournisseur|hiver|desir|avenir|particulier|hotelier|hospitalier|financier|immobilier|mobilier|routier|quartier|centaure|facture|structure|culture|agriculture|voiture|ouverture|signature|fourniture|couverture|filiere|carriere|biere|matiere|maire|notaire|affaire|commentaire|formulaire|inventaire|partenaire|secretaire|questionnaire|titulaire|annuaire|laboratoire|territoire|repertoire|histoire|order|offer|over|under|after|never|other|another|quarter|number|customer|consumer|member|manager|buyer|dealer|retailer|wholesaler|supplier|partner|tender|letter|paper|water|power|center|september|october|november|december|summer|winter|father|mother|together|whether|higher|lower|better|further|later|earlier|closer|former|per|super|inter|computer|printer|filter|container|transfer|user|answer|deliver|cover|enter|register|consider|remember|offer|trigger|recover|discover|convert|four|hour|our|your|air|pair|fair|chair|stair|repair|hire|fire|wire|acquire|require|entire|empire|desire|measure|secure|ensure|assure|insure|picture|future|feature|venture|lecture|figure|procure|capture|structure|are|were|here|there|where|more|before|store|score|core|share|care|prepare|compare|software|hardware|healthcare|square|software|genre|livre|membre|nombre|sucre|verre|terre|guerre|pierre|erreur|monsieur)$/;

/** After a verb in front, its object begins so. */
const beforeObject =
  /^(?:the|a|an|our|their|his|her|its|this|that|these|all|each|every|both|mr|mrs|ms|le|la|l|les|un|une|notre|nos|leur|leurs|ce|cette|m|mme|up|out|in|off|down|over|on)$/;

function isProper({ text, words }: Sentence, index: number): boolean {
  const word = words[index];
  return word?.kind === "word" && /^\p{Lu}/u.test(text.slice(word.start)) && text !== text.toUpperCase();
}

const leadIns: readonly (readonly string[])[] = [
  ["il", "faut"],
  ["il", "faudrait"],
  ["je", "veux"],
  ["je", "dois"],
  ["je", "vais"],
  ["on", "doit"],
  ["on", "va"],
  ["nous", "devons"],
  ["nous", "voulons"],
  ["objectif", ":"],
  ["but", ":"],
  ["objectif"],
  ["we", "want", "to"],
  ["we", "need", "to"],
  ["we", "have", "to"],
  ["we", "must"],
  ["we", "will"],
  ["i", "want", "to"],
  ["i", "will"],
  ["i", "must"],
  ["i", "need", "to"],
  ["to"],
  ["must"],
  ["at", "last"],
  ["will"],
  ["have", "to"],
  ["need", "to"],
  ["the", "goal", "is", "to"],
  ["aim", "to"],
  ["try", "to"],
  ["we"],
  ["i"],
  ["please"],
  ["goal", ":"],
  ["objective", ":"],
  ["target", ":"],
];

/** Where the sentence says what is to be done, once it has said when, with whom and that it has to be. */
export function startOf(sentence: Sentence): number {
  const { words, moments } = sentence;
  let start = 0;
  for (let turns = 0; turns < 4; turns++) {
    const before = start;
    while (/^[-•*,:]$/.test(words[start]?.plain ?? "") || moments.some((moment) => holds(moment, start))) start++;
    const comma = words.findIndex(
      ({ plain }, index) => index > start && index <= start + 6 && (plain === "," || plain === ":"),
    );
    const opensAside =
      /^(?:chez|avec|pour|sur|dans|a|au|en|d|avant|apres|with|at|for|in|on|after|before|during|once|by|from|within|through)$/;
    if (comma > 0 && opensAside.test(words[start]?.plain ?? "")) start = comma + 1;
    const lead = leadIns.find((phrase) => phrase.every((plain, offset) => words[start + offset]?.plain === plain));
    if (lead) start += lead.length;
    if (start === before) break;
  }
  return start;
}

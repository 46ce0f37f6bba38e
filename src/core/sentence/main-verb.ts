import type { Cue, CueKind } from "./cues.ts";
import { phrases } from "./exact-phrases.ts";
import { isSmall } from "./names.ts";
import type { Sentence } from "./sentence.ts";
import { spanAt } from "./span.ts";

/**
 * The index of the verb that says what is to be done: in French the first infinitive, in English the word in front,
 * once times, names followed by a comma and phrases such as "we have to" are passed over. Undefined where none is seen.
 */
export function mainVerbOf(sentence: Sentence): number | undefined {
  const { words, language } = sentence;
  const start = startOf(sentence);
  if (language === "fr") {
    const end = Math.min(words.length, start + 8);
    for (let index = start; index < end; index++) {
      const { kind, plain } = words[index] ?? { kind: "sign", plain: "" };
      if (kind === "sign" && /^[.;!?]$/.test(plain)) return undefined;
      if (kind === "word" && isInfinitive(plain) && (index === start || !isProper(sentence, index))) return index;
    }
  }
  return isVerbInFront(sentence, start)
    ? start
    : (stateBehindSubject(sentence, start) ?? verbBehindSubject(sentence, start));
}

/** In English, and where French is mixed with it: "Sign the lease", "Grow Carrefour", "Be listed". */
function isVerbInFront(sentence: Sentence, start: number): boolean {
  const { words, language } = sentence;
  const [first, next] = [words[start], words[start + 1]];
  const isKnown =
    verbsInFront.has(first?.plain ?? "") ||
    sentence.cues.some((cue) => cue.words.first === start && isVerbal(cue, next?.plain ?? ""));
  if (language === "fr" && !isKnown) return false;
  if (first?.plain === "be" || first?.plain === "get" || first?.plain === "have") return next !== undefined;
  if (first?.kind === "word" && !isSmall(first) && next?.kind === "word" && /^(?:the|our|a|an)$/.test(next.plain))
    return language === "en" || isKnown;
  if (language === "en" && first?.plain === "accept") return next !== undefined;
  if (first?.kind !== "word" || isSmall(first) || nouns.test(first.plain) || /ly$/.test(first.plain)) return false;
  if (next?.kind === "word" && beforeObject.test(next.plain)) return true;
  if (language === "en" && next?.kind === "word" && verbsInFront.has(first.plain) && !isSmall(next)) return true;
  if (language === "en" && next && beforeAmount.test(next.plain) && !spanAt(sentence.indicators, start)) return true;
  if (language === "en" && next && sentence.cues.some((cue) => cue.words.first === start && isVerbal(cue, next.plain)))
    return true;
  return isProper(sentence, start + 1) && !isProperWithin(sentence, start);
}

/** Words of one of these meanings in front of a sentence are its verb, unless a preposition makes a noun of them. */
function isVerbal({ kinds, words }: Cue, next: string): boolean {
  const isSeveral = words.end - words.first > 1;
  return (
    verbal.some((kind) => kinds.has(kind)) && (isSeveral || !/^(?:of|with|for|to|from|at|in|by|and|[:,-])$/.test(next))
  );
}

const verbal: readonly CueKind[] = ["up", "down", "hold", "sell", "vague", "activity", "deliver", "effort"];

/** "Nous serons fournisseur agréé". */
function stateBehindSubject({ words, language }: Sentence, start: number): number | undefined {
  if (language !== "fr") return undefined;
  const at = words.findIndex(
    ({ plain }, index) =>
      index >= start &&
      index < start + 6 &&
      /^(?:serai|serons|sera|seront|soit|soyons|devenons|devient|deviendra|deviendrons)$/.test(plain),
  );
  return at >= 0 ? at : undefined;
}

/** "Merck to reorder the filters", "the discount must stay": the verb behind a subject. */
function verbBehindSubject(sentence: Sentence, start: number): number | undefined {
  const { words, language } = sentence;
  if (language !== "en") return undefined;
  for (let index = start + 1; index < Math.min(words.length - 1, start + 9); index++) {
    const { kind, plain } = words[index] ?? { kind: "sign", plain: "" };
    if (kind === "sign" && /^[.;!?:,]$/.test(plain)) return undefined;
    if (!/^(?:to|must|should|will|shall)$/.test(plain)) continue;
    const next = words[index + 1];
    const isVerb =
      next?.kind === "word" &&
      !beforeObject.test(next.plain) &&
      !beforeAmount.test(next.plain) &&
      !isProper(sentence, index + 1) &&
      !/s$/.test(next.plain);
    const isAfterNoun =
      !/^(?:answer|reply|response|visit|sales|presentation|offer|delivery|access|up|down|close|due|next|from|thanks|sale)$/.test(
        words[index - 1]?.plain ?? "",
      );
    if (isVerb && isAfterNoun) return index + 1;
  }
  return undefined;
}

/** A capital is no sign of a name where the word before has one as well: "Purchase Order". */
function isProperWithin({ text, words }: Sentence, index: number): boolean {
  return index > 0 && /^\p{Lu}/u.test(text.slice(words[index]?.start));
}

/** Endings of French infinitives, without the nouns that end so. */
export function isInfinitive(plain: string): boolean {
  return (
    (plain.length > 4 || /^(?:voir|lire|etre)$/.test(plain)) &&
    /(?:er|ir|oir|dre|tre|ire|clure|[vc]re|mpre)$/.test(plain) &&
    !nouns.test(plain)
  );
}

const nouns =
  /^(?:dossier|chantier|premiere?|derniere?|acheteur|janvier|fevrier|atelier|papier|courrier|metier|cahier|panier|loyer|lettre|offre|titre|centre|chiffre|cadre|ordre|mettre a|notre|votre|autre|entre|contre|septembre|octobre|novembre|decembre|trimestre|semestre|fournisseur|hiver|desir|avenir|particulier|hotelier|hospitalier|financier|immobilier|mobilier|routier|quartier|centaure|facture|structure|culture|agriculture|voiture|ouverture|signature|fourniture|couverture|filiere|carriere|biere|matiere|maire|notaire|affaire|commentaire|formulaire|inventaire|partenaire|secretaire|questionnaire|titulaire|annuaire|laboratoire|territoire|repertoire|histoire|order|offer|over|under|after|never|other|another|quarter|number|customer|consumer|member|manager|buyer|dealer|retailer|wholesaler|supplier|partner|tender|letter|paper|water|power|center|september|october|november|december|summer|winter|father|mother|together|whether|higher|lower|better|further|later|earlier|closer|per|super|inter|computer|printer|filter|container|transfer|user|answer|deliver|cover|enter|register|consider|remember|offer|trigger|recover|discover|convert|four|hour|our|your|air|pair|fair|chair|stair|repair|hire|fire|wire|acquire|require|entire|empire|desire|measure|secure|ensure|assure|insure|picture|future|feature|venture|lecture|figure|procure|capture|structure|are|were|here|there|where|more|before|store|score|core|share|care|prepare|compare|software|hardware|healthcare|square|software|genre|livre|membre|nombre|sucre|verre|terre|guerre|pierre|erreur|monsieur)$/;

/** After a verb in front, its object begins so. */
const beforeObject =
  /^(?:the|a|an|our|their|his|her|its|this|that|these|all|each|every|both|mr|mrs|ms|le|la|l|les|un|une|notre|nos|leur|leurs|ce|cette|m|mme|up|out|in|off|down|over|on)$/;

/** English verbs that are no nouns: what stands behind needs no article. */
export const verbsInFront: ReadonlySet<string> = new Set(
  "achieve acquire add adopt agree apply appoint approve arrange ask assign attend attract avoid award become begin bill book bring build buy cancel capture carry cement choose claim clear close collect combine commence commission commit complete conclude confirm connect conduct continue convert convince correct create cross decide deliver demonstrate deploy develop discuss dispatch distribute double draft drive earn eliminate enable end enrol enroll ensure enter establish exceed execute exhibit expand extend fetch file fill finalise finalize find finish fit forward notify reserve draw brief fix gain gather generate get give grow guarantee hand handle have help hire hold host identify implement improve increase inform insert install instal integrate introduce invite issue join keep land launch learn lease lend let lift list locate lose maintain make manage meet merge migrate move nail negotiate obtain offer onboard open order organise organize oust outsell overtake own pass pay penetrate perform persuade pick pitch place post prepare present preserve prevent print produce promote propose protect prove provide publish push put qualify quote raise reach reactivate receive recover recruit reduce refer regain register release remain remove renegotiate renew rent replace reply report resign resolve restore retain retrieve return review roll run save schedule scrape secure seek sell send serve set settle ship shorten show sign solve squeeze start stay steal stock stop submit supply sustain swap switch take teach tender terminate test train transfer translate trim turn unlock unseat update upgrade upsell use validate visit win wind withdraw write".split(
    " ",
  ),
);

/** "Squeeze more rental income", "Collect some orders". */
const beforeAmount =
  /^(?:more|less|fewer|some|several|many|most|half|enough|something|anything|everything|him|her|them|us|it|as)$/;

function isProper({ text, words }: Sentence, index: number): boolean {
  const word = words[index];
  return word?.kind === "word" && /^\p{Lu}/u.test(text.slice(word.start)) && text !== text.toUpperCase();
}

/** What may stand before the verb: who wants it, that it has to be, that it is tried or not to be. */
const leadIns = phrases(
  "il faut que|il faut|il faudrait|il faudra|je veux que|je veux|je dois|je vais|je souhaite|on doit|on va|on veut|on souhaite|on voudrait|" +
    "nous devons|nous voulons|nous allons|nous souhaitons|nous devrons|doit|devra|objectif :|but :|objectif|notre objectif est de|l objectif est de|le but est de|l idee est de|mission :|priorite :|" +
    "que|ne pas|ne plus|ne rien|ne jamais|ne|surtout|enfin|bien|arriver a|parvenir a|reussir a|chercher a|essayer de|tenter de|tacher de|commencer a|penser a|veiller a|faire en sorte de|faire en sorte que|faire en sorte|pouvoir|etre capable de|etre en mesure de|" +
    "we want to|we need to|we have to|we must|we should|we will|we aim to|we plan to|we intend to|we would like to|we ' ll|we ' d like to|i want to|i will|i must|i need to|i have to|i ' ll|i ' d like to|we are going to|" +
    "to|must|at last|will|have to|need to|needs to|let ' s|the goal is to|the aim is to|our aim is to|our goal is to|the objective is to|the target is to|goal is to|aim is to|our objective is to|aim to|try to|try and|manage to|seek to|strive to|succeed in|work to|" +
    "we|i|please|pls|goal :|objective :|target :|mission :|priority :|goal|objective|" +
    "do not|don ' t|don t|not to|not|never|finally|urgently|quickly|swiftly|rapidly|actively|systematically|successfully|consistently|once and for all",
);

/** Where the sentence says what is to be done, once it has said when, with whom and that it has to be. */
export function startOf(sentence: Sentence): number {
  const { words, moments } = sentence;
  let start = 0;
  for (let turns = 0; turns < 4; turns++) {
    const before = start;
    while (/^[-•*,:]$/.test(words[start]?.plain ?? "") || spanAt(moments, start) !== undefined) start++;
    const comma = words.findIndex(
      ({ plain }, index) => index > start && index <= start + 6 && (plain === "," || plain === ":"),
    );
    const opensAside =
      /^(?:chez|avec|pour|sur|dans|a|au|en|d|avant|apres|with|at|for|in|on|after|before|during|once|by|from|within|through)$/;
    if (comma > 0 && opensAside.test(words[start]?.plain ?? "")) start = comma + 1;
    if (/[^i]ly$/.test(words[start]?.plain ?? "") && words[start + 1]?.kind === "word") start++;
    start = afterTitle(sentence, start);
    const lead = leadIns(words, start);
    if (lead && lead.end < words.length) start = lead.end;
    if (start === before) break;
  }
  return start;
}

/** "Compte Leclerc : développer le CA": what is to be done stands behind the colon, when a verb does. */
function afterTitle({ words, cues, language }: Sentence, start: number): number {
  const colon = words.findIndex(({ plain }, index) => index > start && index <= start + 7 && /^[:,-]$/.test(plain));
  const next = words[colon + 1];
  if (colon < 0 || next?.kind !== "word") return start;
  const isVerb =
    language === "fr"
      ? isInfinitive(next.plain)
      : cues.some((cue) => cue.words.first === colon + 1 && isVerbal(cue, words[colon + 2]?.plain ?? ""));
  return isVerb && !(language === "fr" && isInfinitive(words[start]?.plain ?? "")) ? colon + 1 : start;
}

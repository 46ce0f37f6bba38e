import type { Cue, CueKind } from "./cues.ts";
import { perceived, winsOver } from "./direction.ts";
import { isAbstract, isParticiple, isPluralForm, isVerbOfDegree } from "./endings.ts";
import { isInfinitive, startOf } from "./main-verb.ts";
import { isSmall } from "./names.ts";
import type { Sentence } from "./sentence.ts";
import { holds, type Span, spanOf } from "./span.ts";
import { article, beforeArticle, cueAt, objectAt, objectOf, type Wish, type WishObject } from "./wish.ts";

/**
 * What is either done or not, once somebody looks: a signature, a meeting with a named person, a delivered report.
 * A verb, or a noun in front of its sentence, delivers when it is about one thing or known things, unless it only gives
 * a direction: those words are few, while anything may be delivered.
 */
export function deliverableIn(sentence: Sentence, wish: Wish): Span | undefined {
  return (
    saidDone(sentence, wish) ??
    rankIn(sentence) ??
    byParticiple(sentence, wish) ??
    byMainVerb(sentence, wish) ??
    byAnyVerb(sentence, wish) ??
    byNoun(sentence, wish) ??
    byOthers(sentence)
  );
}

/** "Contract signed by …": whatever stands before is delivered. */
function saidDone({ cues, words, moments, language }: Sentence, wish: Wish): Span | undefined {
  return cues.find(({ kinds, words: { first, end } }) => {
    if (!kinds.has("done") || isAny(wish.kinds, ["up", "down"])) return false;
    if (end - first > 1) return true;
    // "Installed at the plant", but not "extended warranty".
    const next = words[end];
    const isDescribing =
      language === "en" && next?.kind === "word" && !isSmall(next) && !moments.some((moment) => holds(moment, end));
    return first > 0 && !isDescribing && !article.test(words[first - 1]?.plain ?? "");
  });
}

/** "Our boiler chemical trialled at …", "notre colle retenue par …": what is done to something, whatever it is. */
function byParticiple(sentence: Sentence, { verb, kinds }: Wish): Span | undefined {
  if (verb || isAny(kinds, ["up", "down", "vague", "hold"])) return undefined;
  const { words, text, language } = sentence;
  const at = words.findIndex((word, index) => {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (!before || before.kind === "sign" || isSmall(before) || before.kind === "number" || word.kind !== "word")
      return false;
    const written = text.slice(word.start, word.end);
    const isPast =
      language === "fr"
        ? /(?:[^t]é|[^t]ée|ités?|sté|nté|rté|ctée?|stée?|ntée?)s?$/.test(written)
        : /[^e]ed$/.test(written);
    if (!isPast || noParticiples.has(word.plain) || isDirection(sentence, index)) return false;
    if (cueAt(sentence, index) || cueAt(sentence, index - 1)?.kinds.has("few")) return false;
    return (
      !next || next.kind === "sign" || isSmall(next) || sentence.moments.some((moment) => holds(moment, index + 1))
    );
  });
  return at > 0 ? spanOf(words, at, at + 1) : undefined;
}

/** Words that end so and say how something is. */
const noParticiples: ReadonlySet<string> = new Set(
  (
    "sante marche cafe cle ble the pre degre cote comite conge traite musee lycee annee journee soiree entree tournee duree idee allee vallee arrivee rentree donnee donnees armee marchee qualite agree privilegie dedie specialise eleve integre sucre sale fume connecte motive engage implique supermarche hypermarche " +
    "need speed feed seed bed shed red based related dedicated advanced limited unlimited united animated embedded expected planned needed required used sized skilled mixed frozen interested excited pleased satisfied delighted"
  ).split(" "),
);

/** "3e place", "2nd rank": one can look it up. */
function rankIn({ words }: Sentence): Span | undefined {
  const at = words.findIndex(
    ({ plain }, index) =>
      /^(?:place|rang|position|rank|spot)$/.test(plain) && ranks.test(words[index - 1]?.plain ?? ""),
  );
  return at > 0 ? spanOf(words, at - 1, at + 1) : undefined;
}

const ranks = /^(?:er|ere|e|eme|nd|nde|st|rd|th|premiere?|seconde?|first|second|third)$/;

/** What such words are about is reached by degrees. */
const directions: readonly CueKind[] = ["vague", "effort", "up", "down", "same", "not", "few"];

const nothing: ReadonlySet<CueKind> = new Set();

function isAny(kinds: ReadonlySet<CueKind>, asked: readonly CueKind[]): boolean {
  return asked.some((kind) => kinds.has(kind));
}

function byMainVerb(sentence: Sentence, { verb, kinds, object }: Wish): Span | undefined {
  if (!verb) return undefined;
  const { words, cues } = sentence;
  const { first, end } = verb.words;
  const isDenied = cues.some((cue) => cue.kinds.has("not") && cue.words.end <= first && cue.words.end >= first - 2);
  if (isDenied) return undefined;
  const plain = words[first]?.plain ?? "";
  if (states.test(plain) && !kinds.has("deliver")) return byState(sentence, verb);
  if (/^(?:faire|voir|laisser)$/.test(plain) && isInfinitive(words[first + 1]?.plain ?? "")) {
    const caused = end > first + 1 ? kinds : (cueAt(sentence, first + 1)?.kinds ?? nothing);
    const isResult =
      !isAny(caused, ["vague", "effort", "loss", "hold", "up", "down"]) &&
      !isVerbOfDegree(words[first + 1]?.plain ?? "");
    return isResult ? spanOf(words, first, Math.max(end, first + 2)) : undefined;
  }
  if (winsOver(sentence, end)) return undefined;
  if (isAny(kinds, directions) && !kinds.has("deliver") && end - first > 1) return undefined;
  const caused = causedBy(sentence, verb);
  if (caused) return caused.isResult ? caused.span : undefined;
  if (/^(?:convince|persuade|convaincre|persuader)$/.test(plain)) return undefined;
  if (isAny(kinds, directions) && !kinds.has("deliver")) return undefined;
  if (kinds.size === 0 && isVerbOfDegree(plain)) return undefined;
  if (sentence.quantities.some(({ words: own }) => own.first === first)) return undefined;
  const isWith = words.slice(end, end + 5).some((word) => /^(?:avec|chez|with)$/.test(word.plain));
  if (!object && kinds.has("deliver") && isWith && contracting.test(plain)) return verb;
  if (!object || !canBeDelivered(sentence, object)) return undefined;
  const isThing = isAny(object.kinds, ["thing", "delivered"]);
  if (kinds.has("deliver")) return verb;
  if (isAny(kinds, ["accept", "loss"])) return undefined;
  if (kinds.has("hold")) return isThing && !object.isPlural ? verb : undefined;
  if (isAny(kinds, ["activity", "sell"]))
    return isThing
      ? object.isPlural && !hasReceiver(sentence, object)
        ? undefined
        : verb
      : object.isDefinite && !object.isPlural
        ? verb
        : undefined;
  if (light.has(plain)) return isThing && !object.isPlural ? verb : isMoved(sentence, plain, object) ? verb : undefined;
  return verb;
}

const states = /^(?:be|etre|become|devenir|stay|remain|rester|demeurer|get|figurer|passer|entrer)$/;

/** "Resigner avec Action Logement": a contract is meant. */
const contracting = /^(?:sign|resign|renew|re|signer|resigner|renouveler|rempiler|conclure|contracter|traiter)$/;

/** "Be listed", "être retenu", "become their supplier": unless it is about how others see us. */
function byState(sentence: Sentence, verb: Span): Span | undefined {
  const { words, text, language } = sentence;
  const first = verb.words.first;
  const end = first + 1;
  const next = words[end]?.plain ?? "";
  if (isDirection(sentence, end)) return undefined;
  const isDone =
    language === "en"
      ? /(?:..ed|..en|own|ught|kept|put|sold|met|won|paid)$/.test(next)
      : isParticiple(text.slice(words[end]?.start, words[end]?.end));
  if (isDone) return spanOf(words, first, end + 1);
  const at = /^(?:in|on|onto|into|to|at|dans|sur|chez|a|parmi|among)$/.test(next) ? end + 1 : end;
  const object = objectAt(sentence, at);
  const isThere = object && isAny(object.kinds, ["thing", "delivered"]) && !isAny(object.kinds, ["vague"]);
  return isThere && canBeDelivered(sentence, object) ? spanOf(words, first, object.words.end) : undefined;
}

/** "Have the chef taste the lamb", "persuade Matalan to stock ours", "convaincre le DAF de signer": what others are to do. */
function causedBy(sentence: Sentence, { words: { first, end } }: Span): Caused | undefined {
  const { words, text, language } = sentence;
  const plain = words[first]?.plain ?? "";
  if (!causative.test(plain)) return undefined;
  for (let index = end + 1; index < Math.min(words.length, end + 9); index++) {
    const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (!word || (word.kind === "sign" && !/^['&.]$/.test(word.plain))) return undefined;
    if (word.kind !== "word") continue;
    const isInfinitiveOf =
      language === "fr"
        ? /^(?:a|de|d)$/.test(before?.plain ?? "") && isInfinitive(word.plain)
        : before?.plain === "to" && !article.test(word.plain);
    const isDone =
      language === "en" && /(?:[^e]ed|own|ought|igned)$/.test(word.plain) && /^\p{Ll}/u.test(text.slice(word.start));
    const isBare =
      /^(?:have|make|let|see|get)$/.test(plain) &&
      language === "en" &&
      /^\p{Ll}/u.test(text.slice(word.start)) &&
      next !== undefined &&
      (article.test(next.plain) ||
        (/^(?:in|out|off|up|over)$/.test(next.plain) && article.test(words[index + 2]?.plain ?? ""))) &&
      !isSmall(word);
    if (!isInfinitiveOf && !isDone && !isBare) continue;
    const isFelt =
      perceived.test(word.plain) || /^(?:like|love|trust|see|prefer|aimer|preferer|apprecier)$/.test(word.plain);
    const isResult = !isFelt && !isAny(cueAt(sentence, index)?.kinds ?? nothing, ["vague", "effort"]);
    return { span: spanOf(words, first, index + 1), isResult };
  }
  return undefined;
}

interface Caused {
  readonly span: Span;
  readonly isResult: boolean;
}

const causative =
  /^(?:have|make|get|let|see|persuade|convince|ask|push|bring|talk|invite|allow|enable|force|oblige|lead|convert|tempt|convaincre|persuader|decider|amener|inciter|pousser|obliger|inviter|demander|obtenir|autoriser|emmener|engager|contraindre)$/;

/** "Samples to the boatyard": somebody gets them. */
function hasReceiver({ words }: Sentence, { words: { end } }: WishObject): boolean {
  return words.slice(end, end + 8).some(({ plain }) => /^(?:to|a|au|aux|chez)$/.test(plain));
}

/** "Take the chief buyer along to the fair", "emmener Mme Roux à l'usine": somebody goes somewhere. */
function isMoved(sentence: Sentence, plain: string, { kinds, words: { first, end } }: WishObject): boolean {
  const { words, text } = sentence;
  if (!/^(?:bring|take|get|put|walk|emmener|amener|conduire|mettre)$/.test(plain)) return false;
  const isPlaced = words.slice(end, end + 5).some((word, offset) => {
    const place = /^(?:on|onto|in|into|a|au|aux|sur|dans|en)$/.test(word.plain)
      ? objectAt(sentence, end + offset + 1)
      : undefined;
    return place !== undefined && isAny(place.kinds, ["thing", "delivered"]);
  });
  if (isPlaced) return true;
  const isPerson =
    kinds.has("heads") ||
    /^(?:mr|mrs|ms|dr|mme|m)$/.test(words[first]?.plain ?? "") ||
    words.slice(first, end + 2).some(({ start }, at) => at > 0 && /^\p{Lu}/u.test(text.slice(start)));
  return (
    isPerson &&
    words.slice(end, end + 8).some((word) => /^(?:to|along|into|over|a|au|aux|chez|dans|sur)$/.test(word.plain))
  );
}

/** Verbs that say nothing themselves: what they deliver has to be known. */
const light = new Set(
  (
    "faire donner realiser atteindre avoir mettre prendre tenir jouer passer porter rendre montrer garder tirer sortir monter trouver batir parler aller laisser remettre reprendre redonner refaire construire creer apporter chercher marquer toucher viser convaincre persuader garantir assurer offrir repositionner sauver " +
    "do give reach achieve hit make have keep take put bring play ride write fly speak turn move set find build show create add hunt walk draw pull throw drive share start raise save lead cut leave provide offer ensure guarantee assure convince persuade challenge prepare find think tell say look run push"
  ).split(" "),
);

/** A verb of delivery somewhere: "la relation, et signer le contrat". */
function byAnyVerb(sentence: Sentence, wish: Wish): Span | undefined {
  const isVague = isAny(wish.kinds, ["vague", "effort"]) || wish.kinds.has("up");
  return sentence.cues.find((cue) => {
    // "Improve the relationship and sign the contract", but not "help growers get started".
    const before = sentence.words[cue.words.first - 1]?.plain ?? "";
    if (isVague && !/^(?:and|et|puis|then|[,;:+&])$/.test(before)) return false;
    if (!cue.kinds.has("deliver") || cue.words.first === wish.verb?.words.first || isNoun(sentence, cue)) return false;
    if (isName(sentence, cue)) return false;
    const object = objectOf(sentence, beforeArticle(sentence, cue.words.end));
    return object !== undefined && canBeDelivered(sentence, object);
  });
}

/** "Land" in "Jaguar Land Rover". */
function isName({ text, words }: Sentence, { range, words: { first } }: Span): boolean {
  return (
    first > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(range.start)) && !/^[:.!?-]$/.test(words[first - 1]?.plain ?? "")
  );
}

function isDirection(sentence: Sentence, index: number): boolean {
  const cue = cueAt(sentence, index);
  const plain = sentence.words[index]?.plain ?? "";
  return (cue !== undefined && isAny(cue.kinds, directions)) || isVerbOfDegree(plain) || perceived.test(plain);
}

/** Something that can be named and shown: not "contracts", not trust. */
function canBeDelivered(sentence: Sentence, object: WishObject): boolean {
  const { words, indicators, text } = sentence;
  const { head, kinds } = object;
  const word = words[head];
  if (!word) return false;
  if (kinds.has("few") || (kinds.has("level") && !kinds.has("thing"))) return false;
  if (
    isAny(cueAt(sentence, object.words.first)?.kinds ?? nothing, ["up", "few", "unclear"]) &&
    object.head !== object.words.first
  )
    return false;
  const isHazy = isAny(kinds, ["loose", "vague"]) || (kinds.has("unclear") && (object.isPlural || !object.isDefinite));
  if (isHazy && !isAny(kinds, ["thing", "delivered"])) return false;
  if (!isAny(kinds, ["thing", "delivered"]) && isAbstract(text.slice(word.start, word.end))) return false;
  const indicator = indicators.find((one) => holds(one, head));
  if (indicator && levels.has(indicator.indicator) && !/^(?:vente|sale)$/.test(word.plain)) return false;
  return object.isDefinite || !object.isPlural || (kinds.has("thing") && hasReceiver(sentence, object));
}

/** "Je veux que le chef de produit goûte nos gyozas": what others are to do, in words of any kind. */
function byOthers({ words, cues, indicators, quantities, language }: Sentence): Span | undefined {
  const at = words.findIndex(({ plain }) => plain === "que" || plain === "qu");
  if (language !== "fr" || at < 0 || at > 4 || indicators.length > 0 || quantities.length > 0) return undefined;
  const isOther = cues.some(({ kinds }) =>
    isAny(kinds, [...directions, "hold", "loss", "level", "loose", "accept", "sell"]),
  );
  const isAbout = words.slice(at + 3).some(({ plain }) => /^(?:nos|notre|nous|mon|mes)$/.test(plain));
  return isAbout && !isOther ? spanOf(words, at, at + 1) : undefined;
}

/** "Certification ACS de nos tuyaux", "Purchase order for the cold room": one thing in front, and what it is about. */
function byNoun(sentence: Sentence, { verb, object }: Wish): Span | undefined {
  const { words, cues, quantities, indicators, moments, text } = sentence;
  const opening = cues.find(
    (cue) => isAny(cue.kinds, ["delivered", "thing"]) && !cue.kinds.has("title") && opens(sentence, cue),
  );
  if (opening) return opening;
  if (verb || !object) return undefined;
  const at = object.words.first;
  const noun = words[sentence.language === "en" ? object.head : at];
  if (noun?.kind !== "word") return undefined;
  const givesDirection =
    isAny(object.kinds, [...directions, "title", "hold", "sell", "loose", "level", "reach"]) ||
    isAny(cueAt(sentence, at)?.kinds ?? nothing, [...directions, "title"]);
  if (givesDirection || isAbstract(text.slice(noun.start, noun.end)) || isSmall(noun) || isPluralForm(noun.plain))
    return undefined;
  if (indicators.some(({ words: own, indicator }) => own.first === at && levels.has(indicator))) return undefined;
  if (quantities.some(({ words: own }) => own.first <= at + 1)) return undefined;
  const link = words.findIndex(
    ({ plain }, index) =>
      index > at &&
      index <= at + 5 &&
      /^(?:de|d|du|of|with|avec|for|pour|chez|a|au|at|from|devant|sur|to|par|by|on|over|about|in|dans)$/.test(plain),
  );
  const isLinked = link > 0 && link + 1 < words.length && !moments.some((moment) => holds(moment, link));
  const isResult =
    isAny(object.kinds, ["thing", "delivered"]) ||
    isAny(cueAt(sentence, at)?.kinds ?? nothing, ["thing", "delivered"]) ||
    nominal.test(noun.plain);
  return isLinked && isResult ? spanOf(words, at, at + 1) : undefined;
}

/** Nouns that are made of verbs: something is done to something. */
const nominal = /(?:tion|ement|age|ssion|ure|al|ance|ence|ing|ment|out|off|up|over)$/;

/** Verbs that are nouns as well: in the place of a noun they deliver nothing. */
function isNoun({ words }: Sentence, { words: own }: Span): boolean {
  const [before, last] = [words[own.first - 1]?.plain ?? "", words[own.end - 1]?.plain ?? ""];
  return nounPosition.test(before) && isVerbOrNoun.test(last);
}

const isVerbOrNoun =
  /^(?:calls?|visits?|contacts?|lists?|books?|trials?|pilots?|moves?|drafts?|trains?|plans?|fix|close|demos?|signed|visites?|valide|depose|tests?)$/;
const nounPosition = /^(?:of|the|our|their|his|its|a|an|as|so|good|more|cold|number|sales|nos|les|des|de|d|une|la)$/;

/** Indicators that have a level: one is not delivered, only reached. */
const levels: ReadonlySet<string> = new Set([
  "revenue",
  "recurring-revenue",
  "margin",
  "margin-rate",
  "average-order",
  "discount-rate",
  "volume",
  "market-share",
  "customer-share",
  "conversion-rate",
  "retention",
  "churn",
  "payment-days",
  "cycle-length",
  "cost-of-sale",
  "on-time-delivery",
  "nps",
  "satisfaction",
]);

/** A noun of delivery alone, in front of its part of the sentence: "RDV avec le DG", "1st meeting with …". */
function opens(sentence: Sentence, cue: Cue): boolean {
  const { words } = sentence;
  const last = words[cue.words.end - 1]?.plain ?? "";
  if (isPluralForm(last)) return false;
  const start = startOf(sentence);
  const before = words.slice(0, cue.words.first).filter(({ plain }) => !passedOver.test(plain) && !article.test(plain));
  // "Réunion commerciale" is a title: nobody is named, nothing said of what or when.
  const isMore =
    words.some((word, index) => index >= cue.words.end && (isSmall(word) || /^[:,-]$/.test(word.plain))) ||
    sentence.moments.length > 0 ||
    isNamedBehind(sentence, cue);
  if (!isMore) return false;
  const isFirst =
    (cue.words.first <= start && !isDescribingNoun(sentence, cue)) ||
    before.every(({ kind, plain }) => kind === "number" || /^(?:er|st|ere|-|•|\*)$/.test(plain)) ||
    before.at(-1)?.plain === ":";
  return isFirst && words.length > cue.words.end;
}

/** "Listing Carrefour". */
function isNamedBehind({ text, words }: Sentence, { words: { end } }: Span): boolean {
  const next = words[end];
  return next !== undefined && /^\p{Lu}/u.test(text.slice(next.start));
}

/** "Deal margins": the noun in front only says which. */
function isDescribingNoun({ words, language, text }: Sentence, { words: { end } }: Span): boolean {
  const next = words[end];
  return (
    language === "en" &&
    next?.kind === "word" &&
    !isSmall(next) &&
    /^\p{Ll}/u.test(text.slice(next.start)) &&
    !/(?:ed|ing|live|up)$/.test(next.plain)
  );
}

const passedOver = /^(?:to|with|avec|chez|premier|premiere|1er|first|new|nouveau|nouvelle|nouvel|second|2e|of|a)$/;

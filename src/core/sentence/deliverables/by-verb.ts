import { hasAny } from "../cues.ts";
import { winsOver } from "../direction.ts";
import { isParticiple, isVerbOfDegree } from "../endings.ts";
import { isInfinitive } from "../main-verb.ts";
import type { Sentence } from "../sentence.ts";
import { type Span, spanOf } from "../span.ts";
import { beforeArticle, cueAt, objectAt, objectOf, type Wish } from "../wish.ts";
import { canBeDelivered, directions, hasReceiver, isDirection, noKinds } from "./can-be-delivered.ts";
import { causedBy } from "./caused.ts";
import { bringsBack, isMoved } from "./moved.ts";

export function byMainVerb(sentence: Sentence, wish: Wish): Span | undefined {
  const { verb, kinds, object } = wish;
  if (!verb || isDenied(sentence, verb)) return undefined;
  const { words, quantities } = sentence;
  const { first, end } = verb.words;
  const plain = words[first]?.plain ?? "";
  const isDirection = hasAny(kinds, directions) && !kinds.has("deliver");
  const state = states.test(plain) && !kinds.has("deliver") ? byState(sentence, verb) : undefined;
  // "Get" is said of states, and of what one gets.
  if (state || (states.test(plain) && !kinds.has("deliver") && plain !== "get")) return state;
  if (/^(?:faire|voir|laisser)$/.test(plain) && isInfinitive(words[first + 1]?.plain ?? ""))
    return byInfinitive(sentence, verb, kinds);
  if (winsOver(sentence, end) || (isDirection && end - first > 1)) return undefined;
  const caused = causedBy(sentence, verb);
  if (caused) return caused.isResult ? caused.span : undefined;
  if (object && mayMove.test(plain) && isMoved(sentence, plain, object)) return verb;
  if (bringsBack(sentence, verb) || hasDone(sentence, verb)) return verb;
  const isOfDegree = kinds.size === 0 && isVerbOfDegree(plain);
  const isFactor = quantities.some(({ words: own }) => own.first === first);
  if (isDirection || isOfDegree || isFactor || convincing.test(plain)) return undefined;
  return signs(sentence, wish) || deliversObject(sentence, wish) ? verb : undefined;
}

/** "Avoir fini l'audit en avril". */
function hasDone(sentence: Sentence, { words: { first, end } }: Span): boolean {
  const { words, text } = sentence;
  const isPast = words[first]?.plain === "avoir" && isParticiple(text.slice(words[end]?.start, words[end]?.end));
  const object = isPast && !isDirection(sentence, end) ? objectAt(sentence, end + 1) : undefined;
  return object !== undefined && canBeDelivered(sentence, object);
}

/** They give a direction, unless somebody gets somewhere by them. */
const mayMove = /^(?:upsell|asseoir)$/;

/** "Don't lose": not done is not delivered. */
function isDenied({ cues }: Sentence, { words: { first } }: Span): boolean {
  return cues.some(({ kinds, words }) => kinds.has("not") && words.end <= first && words.end >= first - 2);
}

/** They convince of something: what others are to do has been looked for before. */
const convincing = /^(?:convince|persuade|convaincre|persuader)$/;

/** "Faire valider le devis", "voir l'offre adoptée". */
function byInfinitive(sentence: Sentence, { words: { first, end } }: Span, kinds: Wish["kinds"]): Span | undefined {
  const caused = end > first + 1 ? kinds : (cueAt(sentence, first + 1)?.kinds ?? noKinds);
  const isNone = hasAny(caused, ["vague", "effort", "loss", "hold", "up", "down"]);
  return isNone ? undefined : spanOf(sentence.words, first, Math.max(end, first + 2));
}

/** "Resigner avec Action Logement", "sign a partnership": a contract is meant. */
function signs({ words }: Sentence, { verb, kinds, object }: Wish): boolean {
  if (!verb || !kinds.has("deliver") || !contracting.test(words[verb.words.first]?.plain ?? "")) return false;
  const { end } = verb.words;
  const isWith = words.slice(end, end + 5).some((word) => /^(?:avec|chez|with)$/.test(word.plain));
  const isPartnership = /^(?:partenariat|partnership|alliance)$/.test(words[object?.head ?? -1]?.plain ?? "");
  return object ? isPartnership : isWith;
}

const contracting =
  /^(?:sign|resign|renew|re|seal|ink|conclude|formali[sz]e|signer|resigner|renouveler|rempiler|conclure|sceller|formaliser|contracter|traiter)$/;

/** Whether what the verb is about is there or not in the end. */
function deliversObject(sentence: Sentence, { verb, kinds, object }: Wish): boolean {
  if (!verb || !object || !canBeDelivered(sentence, object)) return false;
  const plain = sentence.words[verb.words.first]?.plain ?? "";
  const isThing = hasAny(object.kinds, ["thing", "delivered"]);
  const isOne = isThing && !object.isPlural;
  if (kinds.has("deliver")) return true;
  if (hasAny(kinds, ["accept", "loss"])) return false;
  if (kinds.has("hold")) return isOne;
  if (kinds.has("sell") && object.isName) return false;
  if (hasAny(kinds, ["activity", "sell"])) return isThing ? isOne : object.isDefinite && !object.isPlural;
  const isGiven = isThing && object.isDefinite && hasReceiver(sentence, object);
  return light.has(plain) ? isOne || isGiven || isMoved(sentence, plain, object) : true;
}

/** Verbs that say nothing themselves: what they deliver has to be known. */
const light = new Set(
  (
    "faire donner realiser atteindre avoir mettre prendre tenir jouer passer porter rendre montrer garder tirer sortir monter trouver batir parler aller laisser remettre reprendre redonner refaire construire creer apporter chercher marquer toucher viser convaincre persuader garantir assurer offrir repositionner sauver preparer consacrer " +
    "do get give reach achieve hit make have keep take put bring play ride write fly speak turn move set find build show create add hunt walk draw pull throw drive share start raise save lead cut leave provide offer ensure guarantee assure convince persuade challenge prepare find think tell say look run push"
  ).split(" "),
);

const states = /^(?:be|etre|become|devenir|stay|remain|rester|demeurer|get|figurer|passer|entrer)$/;

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
  const isThere = object && hasAny(object.kinds, ["thing", "delivered"]) && !hasAny(object.kinds, ["vague"]);
  return isThere && canBeDelivered(sentence, object) ? spanOf(words, first, object.words.end) : undefined;
}

/** A verb of delivery somewhere: "la relation, et signer le contrat". */
export function byAnyVerb(sentence: Sentence, wish: Wish): Span | undefined {
  const isVague = hasAny(wish.kinds, ["vague", "effort"]) || wish.kinds.has("up");
  return sentence.cues.find((cue) => {
    // "Improve the relationship and sign the contract", but not "help growers get started".
    const before = sentence.words[cue.words.first - 1]?.plain ?? "";
    if (isVague && !/^(?:and|et|puis|then|into|[,;:+&])$/.test(before)) return false;
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

/** Verbs that are nouns as well: in the place of a noun they deliver nothing. */
function isNoun({ words }: Sentence, { words: own }: Span): boolean {
  const [before, last] = [words[own.first - 1]?.plain ?? "", words[own.end - 1]?.plain ?? ""];
  return nounPosition.test(before) && isVerbOrNoun.test(last);
}

const isVerbOrNoun =
  /^(?:calls?|visits?|contacts?|lists?|books?|trials?|pilots?|moves?|drafts?|trains?|plans?|fix|close|demos?|signed|visites?|valide|depose|tests?)$/;

const nounPosition = /^(?:of|the|our|their|his|its|a|an|as|so|good|more|cold|number|sales|nos|les|des|de|d|une|la)$/;

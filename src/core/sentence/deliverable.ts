import type { Cue, CueKind } from "./cues.ts";
import { isAbstract, isParticiple, isVerbOfDegree } from "./endings.ts";
import { isInfinitive, mainVerbOf, startOf } from "./main-verb.ts";
import { isSmall } from "./names.ts";
import type { Sentence } from "./sentence.ts";
import { holds, type Span, spanOf } from "./span.ts";

/**
 * What is either done or not, once somebody looks: a signature, a meeting with a named person, a delivered report.
 * A verb, or a noun in front of its sentence, delivers when it is about one thing or known things, unless it only gives
 * a direction: those words are few, while anything may be delivered.
 */
export function deliverableIn(sentence: Sentence): Span | undefined {
  const { cues } = sentence;
  const said = cues.find(
    (cue) =>
      (cue.kinds.has("done") && cue.words.first > 0) ||
      (cue.kinds.has("deliver") && !isNoun(sentence, cue) && hasObject(sentence, cue.words.end)) ||
      (cue.kinds.has("delivered") && opens(sentence, cue)),
  );
  if (said) return said;
  const rank = rankIn(sentence);
  if (rank || cues.some(({ kinds }) => kinds.has("vague"))) return rank;
  return byVerb(sentence) ?? byNoun(sentence);
}

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
const directions: readonly CueKind[] = ["vague", "up", "down", "hold", "same", "sell", "not", "accept", "few"];

function isDirection(cue: Cue | undefined): boolean {
  return cue !== undefined && directions.some((kind) => cue.kinds.has(kind));
}

function byVerb(sentence: Sentence): Span | undefined {
  const { words } = sentence;
  const verb = mainVerbOf(sentence);
  if (verb === undefined) return undefined;
  const plain = words[verb]?.plain ?? "";
  if (plain === "be")
    return /(?:ed|en|own|ught)$/.test(words[verb + 1]?.plain ?? "") ? spanOf(words, verb, verb + 2) : undefined;
  if (plain === "etre") return isParticiple(words[verb + 1]?.plain ?? "") ? spanOf(words, verb, verb + 2) : undefined;
  const cue = cueAt(sentence, verb);
  if (sentence.cues.some(({ kinds, words: own }) => kinds.has("not") && own.end <= verb && own.end >= verb - 2))
    return undefined;
  const next = words[verb + 1]?.plain ?? "";
  const isCausative = /^(?:faire|voir|laisser)$/.test(plain) && isInfinitive(next);
  if (isCausative)
    return isVerbOfDegree(next) || isDirection(cueAt(sentence, verb + 1)) ? undefined : spanOf(words, verb, verb + 2);
  if (isVerbOfDegree(plain) || isDirection(cue)) return undefined;
  const end = cue?.words.end ?? verb + 1;
  const object = objectAt(sentence, end);
  const isLight = light.test(plain) && !(object !== undefined && cueAt(sentence, object)?.kinds.has("delivered"));
  const isFactor = sentence.quantities.some(({ words: own }) => own.first === verb);
  return !isLight && !isFactor && hasObject(sentence, end) ? spanOf(words, verb, verb + 1) : undefined;
}

/** Verbs that say nothing themselves. */
const light = /^(?:faire|donner|realiser|atteindre|avoir|do|give|reach|achieve|hit)$/;

/** "Certification ACS de nos tuyaux", "Purchase order for the cold room": one thing in front, and what it is about. */
function byNoun(sentence: Sentence): Span | undefined {
  const { words, quantities, indicators, moments, text } = sentence;
  const at = objectAt(sentence, startOf(sentence));
  const noun = at === undefined ? undefined : words[at];
  if (at === undefined || noun?.kind !== "word" || mainVerbOf(sentence) !== undefined) return undefined;
  const cue = cueAt(sentence, at);
  const givesDirection =
    cue && [...directions, "loose" as const, "level" as const, "reach" as const].some((kind) => cue.kinds.has(kind));
  if (givesDirection || isAbstract(text.slice(noun.start, noun.end)) || isSmall(noun) || /[^s'][sx]$/.test(noun.plain))
    return undefined;
  if (indicators.some(({ words: own, indicator }) => own.first === at && levels.has(indicator))) return undefined;
  if (quantities.some(({ words: own }) => own.first <= at + 1)) return undefined;
  const link = words.findIndex(
    ({ plain }, index) =>
      index > at &&
      index <= at + 5 &&
      /^(?:de|d|du|of|with|avec|for|pour|chez|a|au|at|from|devant|sur|to|par|by)$/.test(plain),
  );
  const isLinked = link > 0 && link + 1 < words.length && !moments.some((moment) => holds(moment, link));
  return isLinked ? spanOf(words, at, at + 1) : undefined;
}

function cueAt({ cues }: Sentence, index: number): Cue | undefined {
  return cues.find((cue) => holds(cue, index));
}

const indefinite = /^(?:des|de|d|some|any|plus|more|autant|davantage|beaucoup|lots|many|mieux|better|well|bien)$/;
const article =
  /^(?:le|la|l|les|un|une|the|a|an|notre|nos|our|ses|leur|leurs|their|his|her|its|ce|cet|cette|ces|this|that|these|au|aux|du|chaque|each|every|all|tous|toutes|both|son|sa|one)$/;
const passedOver = /^(?:to|with|avec|chez|premier|premiere|1er|first|new|nouveau|nouvelle|nouvel|second|2e|of|a)$/;

/** The word that is the head of an object, or its first adjective. */
function objectAt({ words, moments }: Sentence, index: number): number | undefined {
  let at = index;
  const isLength = () =>
    moments.some((moment) => (moment.kind === "hour" || moment.kind === "pace") && holds(moment, at));
  while (isLength() || article.test(words[at]?.plain ?? "") || passedOver.test(words[at]?.plain ?? "")) at++;
  return words[at] ? at : undefined;
}

/** Something that can be named stands behind a verb: not "more", not "contracts", not trust. */
function hasObject(sentence: Sentence, from: number): boolean {
  const { words, cues, quantities, indicators, moments, text, language } = sentence;
  const first = words[from];
  if (!first || first.kind === "sign" || indefinite.test(first.plain)) return false;
  if (cues.some(({ kinds, words: own }) => own.first === from && kinds.has("few"))) return false;
  const at = objectAt(sentence, afterParticle(sentence, from));
  const object = at === undefined ? undefined : words[at];
  if (at === undefined || !object || object.kind === "sign" || isSmall(object)) return false;
  if (moments.some((moment) => holds(moment, at))) return false;
  if (quantities.some(({ words: own }) => own.first === at)) return false;
  const kinds = cueAt(sentence, at)?.kinds;
  const isCompound = language === "en" && words[at + 1]?.kind === "word" && !isSmall(words[at + 1] ?? object);
  if (kinds && !isCompound && (["loose", "few", "vague", "level"] as const).some((kind) => kinds.has(kind)))
    return false;
  if (!isCompound && isAbstract(text.slice(object.start, object.end))) return false;
  const indicator = indicators.find(({ words: own }) => own.first === at);
  if (indicator && levels.has(indicator.indicator) && !/^(?:vente|sale)$/.test(object.plain)) return false;
  const hasArticle = at > from || article.test(words[from - 1]?.plain ?? "");
  const isPlural = /[^s'][sx]$/.test(object.plain) && /^\p{Ll}/u.test(text.slice(object.start));
  return hasArticle || !isPlural;
}

/** "Mettre en service la chaudière": what stands between a verb and its object with an article. */
function afterParticle({ words }: Sentence, from: number): number {
  const [first = "", second = "", third = ""] = [0, 1, 2].map((offset) => words[from + offset]?.plain);
  if (/^(?:up|out|in|off|down|over|through|on|back|away|together|along)$/.test(first) && article.test(second))
    return from + 1;
  return /^(?:en|a|d|into)$/.test(first) && article.test(third) ? from + 2 : from;
}

/** Verbs that are nouns as well: in the place of a noun they deliver nothing. */
function isNoun({ words }: Sentence, { words: own }: Span): boolean {
  const [before, last] = [words[own.first - 1]?.plain ?? "", words[own.end - 1]?.plain ?? ""];
  return nounPosition.test(before) && isVerbOrNoun.test(last);
}

const isVerbOrNoun =
  /^(?:calls?|visits?|contacts?|lists?|books?|trials?|pilots?|moves?|drafts?|trains?|plans?|fix|close|demos?|signed|visites?|valide|depose|tests?)$/;
const nounPosition = /^(?:of|the|our|their|his|its|a|an|good|more|cold|number|sales|nos|les|des|de|d|une|la)$/;

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
function opens({ words }: Sentence, cue: Cue): boolean {
  const last = words[cue.words.end - 1]?.plain ?? "";
  if (/[^s]s$/.test(last) && last !== "devis" && last !== "vous") return false;
  const before = words.slice(0, cue.words.first).filter(({ plain }) => !passedOver.test(plain) && !article.test(plain));
  const isFirst =
    before.every(({ kind, plain }) => kind === "number" || /^(?:er|st|ere|-|•|\*)$/.test(plain)) ||
    before.at(-1)?.plain === ":";
  return isFirst && words.length > cue.words.end;
}

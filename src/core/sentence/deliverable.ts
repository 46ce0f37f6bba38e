import type { Cue, CueKind } from "./cues.ts";
import { mainVerbOf } from "./main-verb.ts";
import { isSmall } from "./names.ts";
import { holds, type Sentence } from "./sentence.ts";
import { type Span, spanOf } from "./span.ts";

/**
 * What is either done or not, once somebody looks: a signature, a meeting with a named person, a delivered report.
 * A verb delivers when its object is one thing or known things, unless verb or object only give a direction.
 */
export function deliverableIn(sentence: Sentence): Span | undefined {
  const { cues, words } = sentence;
  const said = cues.find(
    (cue) =>
      (cue.kinds.has("done") && cue.words.first > 0) ||
      (cue.kinds.has("deliver") && !isNoun(sentence, cue) && hasObject(sentence, cue.words.end)) ||
      (cue.kinds.has("delivered") && opens(sentence, cue)),
  );
  if (said) return said;
  const verb = mainVerbOf(sentence);
  if (verb === undefined) return undefined;
  const cue = cueAt(sentence, verb);
  if (cues.some(({ kinds }) => kinds.has("vague"))) return undefined;
  if (cue && directions.some((kind) => cue.kinds.has(kind))) return undefined;
  const object = objectAt(sentence, verb + 1);
  const isLight = cue?.kinds.has("reach") && !(object !== undefined && cueAt(sentence, object)?.kinds.has("delivered"));
  return !isLight && hasObject(sentence, cue?.words.end ?? verb + 1) ? spanOf(words, verb, verb + 1) : undefined;
}

/** What such a verb is about is reached by degrees. */
const directions: readonly CueKind[] = ["vague", "up", "down", "hold", "same", "sell", "not", "accept", "loss", "few"];

function cueAt({ cues }: Sentence, index: number): Cue | undefined {
  return cues.find(({ words }) => words.first <= index && index < words.end);
}

const indefinite = /^(?:des|de|d|some|any|plus|more|autant|davantage|beaucoup|lots|many|mieux|better|well|bien)$/;
const article =
  /^(?:le|la|l|les|un|une|the|a|an|notre|nos|our|ses|leur|leurs|their|his|her|its|ce|cet|cette|ces|this|that|these|au|aux|du|chaque|each|every|all|tous|toutes|both|son|sa)$/;
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
  const { words, cues, quantities, indicators, moments, text } = sentence;
  const first = words[from];
  if (!first || first.kind === "sign" || indefinite.test(first.plain)) return false;
  if (cues.some(({ kinds, words: own }) => own.first === from && kinds.has("few"))) return false;
  const at = objectAt(sentence, from);
  const object = at === undefined ? undefined : words[at];
  if (at === undefined || !object || object.kind === "sign" || isSmall(object)) return false;
  if (moments.some(({ words: own }) => own.first <= at && at < own.end)) return false;
  if (quantities.some(({ words: own }) => own.first === at)) return false;
  const kinds = cueAt(sentence, at)?.kinds;
  if (kinds && (["loose", "few", "vague", "level"] as const).some((kind) => kinds.has(kind))) return false;
  const indicator = indicators.find(({ words: own }) => own.first === at);
  if (indicator && levels.has(indicator.indicator)) return false;
  const hasArticle = at > from || article.test(words[from - 1]?.plain ?? "");
  const isPlural = /[^s'][sx]$/.test(object.plain) && /^\p{Ll}/u.test(text.slice(object.start));
  return hasArticle || !isPlural;
}

/** Verbs that are nouns as well: in the place of a noun they deliver nothing. */
function isNoun({ words }: Sentence, { words: own }: Span): boolean {
  const [before, last] = [words[own.first - 1]?.plain ?? "", words[own.end - 1]?.plain ?? ""];
  return nounPosition.test(before) && isVerbOrNoun.test(last);
}

const isVerbOrNoun =
  /^(?:calls?|visits?|contacts?|lists?|books?|trials?|pilots?|moves?|drafts?|trains?|plans?|fix|close|demos?|signed|visite|valide|depose|test|tests)$/;
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
  "overdue-payments",
  "complaints",
  "stock-outs",
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

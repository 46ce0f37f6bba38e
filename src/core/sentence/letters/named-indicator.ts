import { isPluralForm } from "../endings.ts";
import type { Figure } from "../figure.ts";
import type { IndicatorName } from "../indicators.ts";
import { isSmall } from "../names.ts";
import type { Sentence } from "../sentence.ts";
import { type Span, spanAt } from "../span.ts";
import type { Parts } from "./parts.ts";

/** Whether a sentence names an indicator as what it wants: not as a limit or a title, and not one of what it counts. */
export function isWanted({ sentence, figures, wish, direction }: Parts, name: IndicatorName): boolean {
  const isState = /^(?:be|become|etre|devenir)$/.test(sentence.words[wish.verb?.words.first ?? -1]?.plain ?? "");
  if (direction && isState && countable.has(name.indicator)) return false;
  const isFelt = (direction !== undefined || isMade(sentence)) && isOfFeeling(sentence, name);
  return (
    !isFelt &&
    !isAside(sentence, name) &&
    !isAlone(sentence, name) &&
    !isOne(sentence, name, figures) &&
    !isDescribing(sentence, name)
  );
}

/** "The forging contract", "the way we deal": one of what an indicator counts is no indicator. */
function isOne({ words }: Sentence, { words: own, indicator }: IndicatorName, figures: readonly Figure[]): boolean {
  const last = words[own.end - 1]?.plain ?? "";
  const isSome = /^(?:de|d|des|les|nos|ses|leurs|more|fewer|some|several|few|many|our)$/.test(
    words[own.first - 1]?.plain ?? "",
  );
  if (isSome && last === "rdv") return false;
  const isSingular = countable.has(indicator) && !isPluralForm(last) && own.end - own.first === 1;
  return isSingular && !figures.some((figure) => figure.indicator === indicator);
}

/** "Make our visits more useful": how they are, not how many. */
function isMade({ words }: Sentence): boolean {
  return words.some(({ plain }) => plain === "make" || plain === "rendre");
}

/** "Sales meeting", "sales coverage": the noun behind is what it is about. */
function isDescribing({ words, language }: Sentence, { words: { first, end } }: Span): boolean {
  // "Appels d'offres" are no calls, a "point of sale" sells nothing by itself.
  if (/^points?$/.test(words[first - 2]?.plain ?? "")) return true;
  if (words[end]?.plain === "d" && words[end + 1]?.plain.startsWith("offre")) return true;
  return language === "en" && end - first === 1 && described.has(words[end]?.plain ?? "");
}

const described: ReadonlySet<string> = new Set(
  (
    "meeting meetings coverage team teams force plan pitch story culture process approach training tools skills presentation " +
    "manager director people network area territory kit enablement organisation organization staff funnel strategy conference " +
    "conversation conversations support excellence effort efforts"
  ).split(" "),
);

/** "L'ambiance des réunions": what is felt about it, not how many. */
function isOfFeeling({ words, cues }: Sentence, { words: own, indicator }: IndicatorName): boolean {
  let at = own.first;
  while (/^(?:of|de|d|des|du|the|our|la|l|les|nos)$/.test(words[at - 1]?.plain ?? "")) at--;
  return (
    countable.has(indicator) && at < own.first && cues.some((cue) => cue.kinds.has("loose") && cue.words.end === at)
  );
}

/** Indicators that count something. */
const countable: ReadonlySet<string> = new Set([
  "signatures",
  "meetings",
  "calls",
  "leads",
  "proposals",
  "orders",
  "listings",
  "suspects",
  "complaints",
  "new-customers",
]);

/** Whether an indicator is named only as a limit or as what is known of the customer. */
function isAside({ cues }: Sentence, { words }: Span): boolean {
  return cues.some((cue) => cue.kinds.has("guard") && cue.words.end <= words.first && words.first - cue.words.end <= 5);
}

/** A title: the names of indicators and nothing else that says what is to become of them. */
function isAlone({ words, cues, quantities, indicators }: Sentence, { words: own }: Span): boolean {
  if (quantities.length > 0 || cues.some(({ words: cue }) => cue.end <= own.first || cue.first >= own.end))
    return false;
  return words.every(
    (word, index) =>
      spanAt(indicators, index) !== undefined ||
      word.kind === "sign" ||
      isSmall(word) ||
      /^(?:gross|net|total|brut|brute|nette|annual|annuel|annuelle)$/.test(word.plain),
  );
}

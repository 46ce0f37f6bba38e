import { comparisons } from "./comparisons.ts";
import type { Cue, CueKind } from "./cues.ts";
import { deliverableIn } from "./deliverable.ts";
import { directionIn } from "./direction.ts";
import { isPluralForm } from "./endings.ts";
import { type Figure, figuresIn } from "./figures.ts";
import type { IndicatorName } from "./indicators.ts";
import type { Moment } from "./moment.ts";
import { isSmall } from "./names.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./span.ts";
import { holds } from "./span.ts";
import { objectAt, type Wish, wishOf } from "./wish.ts";
import type { Word } from "./words.ts";

export type LetterState = "met" | "weak" | "missing";

/** One letter of SMART as far as a sentence alone can tell: why, and the words that decide. */
export interface SaidLetter<Reason extends string> {
  readonly state: LetterState;
  readonly reason: Reason;
  readonly evidence: Span | undefined;
}

type SaidSpecific = SaidLetter<"indicator" | "deliverable" | "count" | "sale" | "direction" | "nothing">;
type SaidMeasurable = SaidLetter<"figure" | "deliverable" | "few" | "doubt" | "ofWhat" | "nothing">;
type SaidTimeBound = SaidLetter<"due" | "event" | "loose" | "urgent" | "pace" | "nothing">;

/** The parts of a sentence that letters are judged by. */
export interface Parts {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly wish: Wish;
  readonly direction: Span | undefined;
  readonly deliverable: Span | undefined;
}

export function partsOf(sentence: Sentence): Parts {
  const wish = wishOf(sentence);
  return {
    sentence,
    figures: figuresIn(sentence),
    wish,
    direction: directionIn(sentence, wish),
    deliverable: deliverableIn(sentence, wish),
  };
}

/** Specific: an indicator, something countable, or something that can be delivered. A direction alone is weak. */
export function specificOf({ sentence, figures, wish, direction, deliverable }: Parts): SaidSpecific {
  if (deliverable) return { state: "met", reason: "deliverable", evidence: deliverable };
  if (wish.verb && wish.kinds.has("effort") && figures.length === 0) return nothing;
  const indicator = sentence.indicators.find(
    (one) =>
      !isAside(sentence, one) &&
      !isAlone(sentence, one) &&
      !isOne(sentence, one, figures) &&
      !isDescribing(sentence, one) &&
      !((direction || isMade(sentence)) && isOfFeeling(sentence, one)),
  );
  if (indicator) return { state: "met", reason: "indicator", evidence: indicator };
  const level = cueOf(sentence, ["level"]);
  const isTitle = sentence.words.length === (level?.words.end ?? 0) - (level?.words.first ?? 0);
  if (level && !isTitle && (!direction || !wish.object || wish.object.kinds.has("level")))
    return { state: "met", reason: "indicator", evidence: level };
  const counted = countedIn(sentence, figures, direction);
  if (counted) return { state: "met", reason: "count", evidence: counted };
  const measure = measureIn(sentence, wish);
  if (measure) return { state: "met", reason: "indicator", evidence: measure };
  const some = direction ? undefined : someIn(sentence);
  if (some) return { state: "met", reason: "sale", evidence: some };
  if (wish.kinds.has("effort")) return nothing;
  const verb = cueOf(sentence, ["up", "down", "sell", "hold", "same", "deliver", "activity", "vague"]);
  const loose = cueOf(sentence, ["loose"]);
  if (!wish.verb && direction && isOnlyNamed(sentence, direction)) return nothing;
  const vague = direction ?? (verb && (loose || hasContent(sentence, verb.words.end)) ? verb : loose);
  return vague ? { state: "weak", reason: "direction", evidence: vague } : nothing;
}

const nothing: SaidSpecific = { state: "missing", reason: "nothing", evidence: undefined };

/** "Growth", "Satisfaction 2027": nothing but what it is called, and when. */
function isOnlyNamed({ words, moments }: Sentence, title: Span): boolean {
  return words.every(
    (word, index) =>
      word.kind === "sign" || isSmall(word) || holds(title, index) || moments.some((moment) => holds(moment, index)),
  );
}

/** Measurable: a figure of something to reach, or something that is either done or not. */
export function measurableOf({ sentence, figures, deliverable }: Parts): SaidMeasurable {
  const aims = aimsOf(figures);
  const pairs = comparisons(figures);
  const measured = aims.find((figure) => isMeasured(sentence, figure) || pairs.some(({ to }) => to === figure));
  const doubt = cueOf(sentence, ["doubt"]);
  if (measured && !doubt) return { state: "met", reason: "figure", evidence: measured };
  const few = cueOf(sentence, ["few"]);
  const isFirm = !few || (deliverable && few.words.first > deliverable.words.end + 6);
  if (deliverable && isFirm) return { state: "met", reason: "deliverable", evidence: deliverable };
  if (measured) return { state: "weak", reason: "doubt", evidence: doubt };
  if (aims[0]) return { state: "weak", reason: "ofWhat", evidence: aims[0] };
  return few
    ? { state: "weak", reason: "few", evidence: few }
    : { state: "missing", reason: "nothing", evidence: undefined };
}

/** Time-bound: a day or a period; an event without a date is weak. How often and how urgent are no dates. */
export function timeBoundOf({ sentence: { moments } }: Parts): SaidTimeBound {
  const of = (kind: Moment["kind"]) => moments.find((moment) => moment.kind === kind);
  const due = of("due") ?? moments.find((moment) => moment.kind === "event" && moment.isNamed);
  if (due) return { state: "met", reason: "due", evidence: due };
  for (const reason of ["event", "loose"] as const) {
    const evidence = of(reason);
    if (evidence) return { state: "weak", reason, evidence };
  }
  for (const reason of ["urgent", "pace"] as const) {
    const evidence = of(reason);
    if (evidence) return { state: "missing", reason, evidence };
  }
  return { state: "missing", reason: "nothing", evidence: undefined };
}

/** What is to be reached. */
function aimsOf(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ role }) => role === "target" || role === "growth");
}

/** A figure that says of what it is one: by its thing, by where it starts from, or because that is held. */
function countedIn(sentence: Sentence, figures: readonly Figure[], direction: Span | undefined): Figure | undefined {
  const aims = aimsOf(figures);
  const pair = comparisons(figures)[0]?.to;
  if (pair) return pair;
  const held = cueOf(sentence, ["hold", "same"]) && aims.find(({ unit }) => unit.kind === "money");
  const counted = aims.find((figure) => saysOfWhat(sentence, figure)) ?? held;
  const isVague =
    direction && sentence.cues.some((cue) => cue.kinds.has("vague") && cue.words.first === direction.words.first);
  return isVague || (counted && isUnclear(sentence, counted)) ? undefined : counted;
}

/** "Rise in club registrations", "hausse des inscriptions". */
function measuredBehind(sentence: Sentence, { words: { end } }: Span): Span | undefined {
  const link = sentence.words[end]?.plain ?? "";
  const of = /^(?:of|in|de|d|du|des)$/.test(link) ? objectAt(sentence, end + 1) : undefined;
  return of && !of.isName && !(["loose", "vague", "unclear"] as const).some((kind) => of.kinds.has(kind))
    ? of
    : undefined;
}

/** "Three big plays", "trois actions fortes": which ones? */
function isUnclear({ words, cues }: Sentence, { words: { end } }: Figure): boolean {
  return cues.some(
    (cue) =>
      cue.kinds.has("unclear") && (cue.words.first === end || (cue.words.first === end + 1 && isAdjective(words[end]))),
  );
}

function isAdjective(word: Word | undefined): boolean {
  return word?.kind === "word" && !isSmall(word);
}

/** "Reduce returns", "ramener les retards à 2 %": what grows or shrinks, and is neither felt nor somebody's name. */
function measureIn(sentence: Sentence, { verb, kinds, object }: Wish): Span | undefined {
  const { indicators, words } = sentence;
  if (!verb && object && (object.kinds.has("up") || object.kinds.has("down"))) return measuredBehind(sentence, object);
  const held =
    verb && kinds.has("hold") && verb.words.end - verb.words.first > 1 ? measuredBehind(sentence, verb) : undefined;
  if (held) return held;
  if (!verb || !object || object.isName || indicators.some((one) => holds(one, object.head))) return undefined;
  const isLoss = object?.kinds.has("loss") && (kinds.has("accept") || kinds.has("hold"));
  if (object && isLoss) return measuredBehind(sentence, object);
  const isOurs = /^(?:our|notre|nos|their|leur|leurs|sa|son|ses|its)$/.test(words[object.words.first - 1]?.plain ?? "");
  if (isOurs && !object.kinds.has("level")) return undefined;
  const isChange = (["up", "down", "accept"] as const).some((kind) => kinds.has(kind));
  const isNoMeasure = (["loose", "vague", "names", "unclear", "loss", "same"] as const).some((kind) =>
    object.kinds.has(kind),
  );
  return isChange && !kinds.has("vague") && !isNoMeasure ? object : undefined;
}

/** "Sell tyres", "quelques commandes": something of a kind, however much. */
function someIn(sentence: Sentence): Span | undefined {
  const { words, cues, moments } = sentence;
  return cues.find((cue) => {
    const isMore = cue.kinds.has("up") && /^(?:de|more|d)$/.test(words[cue.words.end - 1]?.plain ?? "");
    if (!cue.kinds.has("sell") && !cue.kinds.has("few") && !isMore) return false;
    let at = cue.words.end;
    while (
      /^(?:plus|more|de|d|des|du|of|the|les|nos|our|davantage|autant|possible|le|la|l|un|une|a)$/.test(
        words[at]?.plain ?? "",
      )
    )
      at++;
    const word = words[at];
    if (!word || word.kind === "sign" || isSmall(word) || hollow.test(word.plain)) return false;
    if (moments.some((moment) => holds(moment, at))) return false;
    return !cues.some(
      (other) =>
        holds(other, at) &&
        ["loose", "unclear", "vague", "up", "same"].some((kind) => other.kinds.has(kind as CueKind)),
    );
  });
}

/** A figure with its thing, a share of something, an amount of money from somebody, or the measure of a subject. */
function saysOfWhat(sentence: Sentence, figure: Figure): boolean {
  if (isApposed(sentence, figure)) return true;
  return (
    figure.thing !== undefined ||
    figure.unit.kind === "share" ||
    isEarned(sentence, figure) ||
    isOfSubject(sentence, figure)
  );
}

/** "The same number of subscribers as today, i.e. 8,300", "autant de stagiaires qu'en 2025 (340)". */
function isApposed(sentence: Sentence, { unit, words: { first, end } }: Figure): boolean {
  const { words } = sentence;
  const isAside = /^(?:[,(:]|ie|e|soit)$/.test(words[first - 1]?.plain ?? "") || words[first - 2]?.plain === "i";
  const isWhole = words[end] === undefined || words[end]?.kind === "sign";
  return unit.kind === "count" && isAside && isWhole && cueOf(sentence, ["same"]) !== undefined;
}

/** "Add £90k at Toolstation", "£118k from Warburtons": turnover is meant, where somebody is to pay it. */
function isEarned({ words, moments }: Sentence, { unit, role, words: { end } }: Figure): boolean {
  const isPaid = words.some(
    ({ plain }, index) =>
      index >= end &&
      index <= end + 3 &&
      /^(?:at|from|with|to|chez|avec|aupres|a|au|de|d|via|out|pour)$/.test(plain) &&
      !moments.some((moment) => holds(moment, index)) &&
      words[index + 1] !== undefined,
  );
  return unit.kind === "money" && role === "target" && isPaid;
}

/** "Sinistralité de la flotte sous 60 %", "Credit notes down to ten": the noun in front says what is measured. */
function isOfSubject(sentence: Sentence, { words: { first } }: Figure): boolean {
  const { words, text } = sentence;
  const wish = wishOf(sentence);
  const { object } = wish;
  if (
    !object ||
    object.words.first >= first ||
    object.kinds.has("loose") ||
    object.kinds.has("title") ||
    object.kinds.has("effort")
  )
    return false;
  const isMeasuredBy = /^(?:to|a|sous|under|below|above|over|past|at|by|down|up|:|de|d|from|au|beyond|>|<|=)$/.test(
    words[first - 1]?.plain ?? "",
  );
  if (wish.verb)
    return (
      isMeasuredBy &&
      !object.isName &&
      ["up", "down", "hold", "accept", "vague"].some((kind) => wish.kinds.has(kind as CueKind)) &&
      !object.kinds.has("vague")
    );
  const isDescribed =
    object.words.end - object.words.first > 1 ||
    /^(?:de|d|du|des|of|on|in|at|per|par)$/.test(words[object.words.end]?.plain ?? "");
  const isPlural = object.isPlural && /^\p{Lu}?\p{Ll}/u.test(text.slice(object.range.start));
  return isMeasuredBy && (isDescribed || isPlural);
}

function isMeasured(sentence: Sentence, figure: Figure): boolean {
  const { cues } = sentence;
  const {
    indicator,
    unit,
    words: { first },
  } = figure;
  if (isUnclear(sentence, figure)) return false;
  if (indicator !== undefined || saysOfWhat(sentence, figure)) return true;
  return cues.some(
    ({ kinds, words }) =>
      kinds.has("level") ||
      (unit.kind !== "percent" && (kinds.has("sell") || kinds.has("deliver")) && words.end <= first) ||
      (unit.kind === "money" && (kinds.has("hold") || kinds.has("same"))),
  );
}

function cueOf({ cues }: Sentence, kinds: readonly CueKind[]): Cue | undefined {
  return cues.find((cue) => kinds.some((kind) => cue.kinds.has(kind)));
}

/** "The forging contract", "the way we deal": one of what an indicator counts is no indicator. */
function isOne({ words }: Sentence, { words: own, indicator }: IndicatorName, figures: readonly Figure[]): boolean {
  const last = words[own.end - 1]?.plain ?? "";
  const isSingular = countable.has(indicator) && !isPluralForm(last) && own.end - own.first === 1;
  return isSingular && !figures.some((figure) => figure.indicator === indicator);
}

function isMade({ words }: Sentence): boolean {
  return words.some(({ plain }) => plain === "make" || plain === "rendre");
}

/** "Sales meeting", "sales coverage": the noun behind is what it is about. */
function isDescribing({ words, language }: Sentence, { words: { first, end } }: Span): boolean {
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
      indicators.some((one) => holds(one, index)) ||
      word.kind === "sign" ||
      isSmall(word) ||
      /^(?:gross|net|total|brut|brute|nette|annual|annuel|annuelle)$/.test(word.plain),
  );
}

/** Whether anything but small words, adverbs and times follows. */
function hasContent(sentence: Sentence, from: number): boolean {
  const { words, moments, cues } = sentence;
  return words.some(
    (word, index) =>
      index >= from &&
      word.kind !== "sign" &&
      word.plain.length > 1 &&
      !isSmall(word) &&
      !hollow.test(word.plain) &&
      !moments.some((moment) => holds(moment, index)) &&
      !cues.some(
        (cue) => holds(cue, index) && (cue.kinds.has("same") || cue.kinds.has("up") || cue.kinds.has("vague")),
      ),
  );
}

const hollow =
  /^(?:plus|vite|mieux|possible|bien|peu|tout|more|better|faster|best|well|quickly|possible|lot|much|it|them|him|her|cela)$/;

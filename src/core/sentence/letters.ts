import { comparisons } from "./comparisons.ts";
import type { Cue, CueKind } from "./cues.ts";
import { deliverableIn } from "./deliverable.ts";
import { type Figure, figuresIn } from "./figures.ts";
import type { Moment } from "./moment.ts";
import { isSmall } from "./names.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./span.ts";
import { holds } from "./span.ts";

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
  readonly deliverable: Span | undefined;
}

export function partsOf(sentence: Sentence): Parts {
  return { sentence, figures: figuresIn(sentence), deliverable: deliverableIn(sentence) };
}

/** Specific: an indicator, something countable, or something that can be delivered. A direction alone is weak. */
export function specificOf({ sentence, figures, deliverable }: Parts): SaidSpecific {
  if (deliverable) return { state: "met", reason: "deliverable", evidence: deliverable };
  const indicator = sentence.indicators.find((one) => !isAside(sentence, one) && !isAlone(sentence, one));
  if (indicator) return { state: "met", reason: "indicator", evidence: indicator };
  const vague = cueOf(sentence, ["vague"]);
  const level = cueOf(sentence, ["level"]);
  if (level && !vague) return { state: "met", reason: "indicator", evidence: level };
  const counted = vague ? undefined : countedIn(sentence, figures);
  if (counted) return { state: "met", reason: "count", evidence: counted };
  const some = cueOf(sentence, ["sell"]) ?? cueOf(sentence, ["few"]);
  if (some && !vague && hasContent(sentence, some.words.end)) return { state: "met", reason: "sale", evidence: some };
  const verb = cueOf(sentence, ["up", "down", "sell", "hold", "same", "deliver"]);
  const loose = cueOf(sentence, ["loose"]);
  const direction = vague ?? (verb && (loose || hasContent(sentence, verb.words.end)) ? verb : loose);
  return direction
    ? { state: "weak", reason: "direction", evidence: direction }
    : { state: "missing", reason: "nothing", evidence: undefined };
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
function countedIn(sentence: Sentence, figures: readonly Figure[]): Figure | undefined {
  const aims = aimsOf(figures);
  const held = cueOf(sentence, ["hold", "same"]) && aims.find(({ unit }) => unit.kind !== "percent");
  return (
    aims.find(({ thing, unit }) => thing !== undefined || unit.kind === "share") ?? comparisons(figures)[0]?.to ?? held
  );
}

function isMeasured({ cues }: Sentence, { indicator, thing, unit, words: { first } }: Figure): boolean {
  if (indicator !== undefined || thing !== undefined || unit.kind === "share") return true;
  return cues.some(
    ({ kinds, words }) =>
      kinds.has("level") ||
      kinds.has("hold") ||
      kinds.has("same") ||
      ((kinds.has("sell") || kinds.has("deliver")) && words.end <= first),
  );
}

function cueOf({ cues }: Sentence, kinds: readonly CueKind[]): Cue | undefined {
  return cues.find((cue) => kinds.some((kind) => cue.kinds.has(kind)));
}

/** Whether an indicator is named only as a limit or as what is known of the customer. */
function isAside({ cues }: Sentence, { words }: Span): boolean {
  return cues.some((cue) => cue.kinds.has("guard") && cue.words.end <= words.first && words.first - cue.words.end <= 5);
}

/** A title: the name of an indicator and nothing else that says what is to become of it. */
function isAlone({ words, cues, quantities }: Sentence, { words: own }: Span): boolean {
  if (quantities.length > 0 || cues.some(({ words: cue }) => cue.end <= own.first || cue.first >= own.end))
    return false;
  return words.every((word, index) => (own.first <= index && index < own.end) || word.kind === "sign" || isSmall(word));
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

import { type CueKind, cueOf, hasAny } from "../cues.ts";
import { isSmall } from "../names.ts";
import type { Sentence } from "../sentence.ts";
import { holds, type Span, spanAt } from "../span.ts";
import { countedIn } from "./counted.ts";
import type { SaidLetter } from "./letter.ts";
import { hollow, measureIn, someIn } from "./measured.ts";
import { isWanted } from "./named-indicator.ts";
import type { Parts } from "./parts.ts";

type SaidSpecific = SaidLetter<"indicator" | "deliverable" | "count" | "sale" | "direction" | "nothing">;

/** Specific: an indicator, something countable, or something that can be delivered. A direction alone is weak. */
export function specificOf(parts: Parts): SaidSpecific {
  const { sentence, wish, direction, deliverable } = parts;
  if (deliverable) return { state: "met", reason: "deliverable", evidence: deliverable };
  const isEffort = wish.kinds.has("effort");
  if (wish.verb && isEffort && parts.figures.length === 0) return nothing;
  const indicator = sentence.indicators.find((one) => isWanted(parts, one)) ?? levelIn(parts);
  if (indicator) return { state: "met", reason: "indicator", evidence: indicator };
  const counted = countedIn(parts);
  if (counted) return { state: "met", reason: "count", evidence: counted };
  const measure = measureIn(sentence, wish);
  if (measure) return { state: "met", reason: "indicator", evidence: measure };
  const some = direction ? undefined : someIn(sentence);
  if (some) return { state: "met", reason: "sale", evidence: some };
  const isTitle = !wish.verb && direction !== undefined && isOnlyNamed(sentence, direction);
  if (isEffort || isTitle) return nothing;
  const vague = direction ?? wordOfDirection(sentence);
  return vague ? { state: "weak", reason: "direction", evidence: vague } : nothing;
}

/** "The response time", "taux de service": measures that are no indicator of the playbook. */
function levelIn({ sentence, wish, direction }: Parts): Span | undefined {
  const level = cueOf(sentence, ["level"]);
  if (!level || sentence.words.length === level.words.end - level.words.first) return undefined;
  return !direction || !wish.object || wish.object.kinds.has("level") ? level : undefined;
}

/** What tells at least that something is to become of something. */
function wordOfDirection(sentence: Sentence): Span | undefined {
  const verb = cueOf(sentence, ["up", "down", "sell", "hold", "same", "deliver", "activity", "vague"]);
  const loose = cueOf(sentence, ["loose"]);
  return verb && (loose || hasContent(sentence, verb.words.end)) ? verb : loose;
}

const none: ReadonlySet<CueKind> = new Set();

const nothing: SaidSpecific = { state: "missing", reason: "nothing", evidence: undefined };

/** "Growth", "Satisfaction 2027": nothing but what it is called, and when. */
function isOnlyNamed({ words, moments }: Sentence, title: Span): boolean {
  return words.every(
    (word, index) =>
      word.kind === "sign" || isSmall(word) || holds(title, index) || spanAt(moments, index) !== undefined,
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
      !spanAt(moments, index) &&
      !hasAny(spanAt(cues, index)?.kinds ?? none, ["same", "up", "vague"]),
  );
}

import { comparisons } from "../comparisons.ts";
import { cueOf, hasAny } from "../cues.ts";
import type { Figure } from "../figure.ts";
import type { Span } from "../span.ts";
import { aimsOf, isOfNothing, isUnclear, saysOfWhat } from "./counted.ts";
import type { SaidLetter } from "./letter.ts";
import type { Parts } from "./parts.ts";

type SaidMeasurable = SaidLetter<"figure" | "deliverable" | "few" | "doubt" | "ofWhat" | "nothing">;

/** Measurable: a figure of something to reach, or something that is either done or not. */
export function measurableOf(parts: Parts): SaidMeasurable {
  const { sentence, figures, deliverable } = parts;
  const aims = aimsOf(figures);
  const pairs = comparisons(figures);
  const measured = aims.find(
    (figure) => isMeasured(parts, figure) || pairs.some(({ to }) => to === figure && !isOfNothing(parts, to)),
  );
  const doubt = cueOf(sentence, ["doubt"]);
  if (measured && !doubt) return { state: "met", reason: "figure", evidence: measured };
  const few = cueOf(sentence, ["few"]);
  const isFirm = !few || (deliverable && few.words.first > deliverable.words.end + 6);
  if (deliverable && isFirm) return { state: "met", reason: "deliverable", evidence: deliverable };
  const held = heldIn(parts);
  if (held) return { state: "met", reason: "figure", evidence: held };
  if (measured) return { state: "weak", reason: "doubt", evidence: doubt };
  if (aims[0]) return { state: "weak", reason: "ofWhat", evidence: aims[0] };
  return few
    ? { state: "weak", reason: "few", evidence: few }
    : { state: "missing", reason: "nothing", evidence: undefined };
}

function isMeasured(parts: Parts, figure: Figure): boolean {
  const { sentence } = parts;
  const {
    indicator,
    unit,
    words: { first },
  } = figure;
  if (isUnclear(sentence, figure)) return false;
  if (indicator !== undefined || saysOfWhat(parts, figure)) return true;
  return sentence.cues.some(
    ({ kinds, words }) =>
      kinds.has("level") ||
      (unit.kind !== "percent" && (kinds.has("sell") || kinds.has("deliver")) && words.end <= first) ||
      (unit.kind === "money" && hasAny(kinds, ["hold", "same", "accept"])),
  );
}

/** "Geler les prix", "same tonnage as 2025": whether it is as before can be looked up. */
function heldIn({ sentence: { words, cues, moments }, wish: { kinds, object } }: Parts): Span | undefined {
  const same = cues.find((cue) => cue.kinds.has("same") && !cue.kinds.has("guard"));
  const isPriceHeld = kinds.has("hold") && prices.test(words[object?.head ?? -1]?.plain ?? "");
  if (isPriceHeld) return object;
  if (!same) return undefined;
  const isPrice = words.some(({ plain }) => prices.test(plain));
  const isOfYear = moments.some(
    ({ kind, words: { first, end } }) =>
      kind === "past" && words.slice(first, end).some((word) => word.kind === "number"),
  );
  return isPrice || (isOfYear && words.some(({ plain }) => amounts.test(plain))) ? same : undefined;
}

const prices = /^(?:prix|tarifs?|loyers?|prices?|rates?|fees?|rents?|premium|premiums)$/;
const amounts = /^(?:volumes?|tonnages?|tonnes?|quantites?|nombre|quantity|quantities|number|tonnes?)$/;

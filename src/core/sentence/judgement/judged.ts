import { comparisons } from "../comparisons.ts";
import { type CueKind, cueOf, hasAny } from "../cues.ts";
import type { Conclusions } from "../letters/conclusions.ts";
import { aimsOf } from "../letters/counted.ts";
import type { Parts } from "../letters/parts.ts";
import { spanOf } from "../span.ts";
import type { Odds } from "./odds.ts";

/**
 * What is made of the conclusions of the rules by the odds: the rules say why and by which words, the odds whether.
 * Where they differ, the reason is the likeliest one that is left.
 */
export function judged(parts: Parts, { specific, measurable, modesty }: Conclusions, odds: Odds): Conclusions {
  const isSpecific = odds.unspecific <= 0;
  const isMeasurable = odds.unmeasurable <= 0;
  return {
    specific: isSpecific === (specific.state === "met") ? specific : isSpecific ? resultIn(parts) : noResultIn(parts),
    measurable:
      isMeasurable === (measurable.state === "met") ? measurable : isMeasurable ? measureIn(parts) : noMeasureIn(parts),
    modesty: isProven(parts, modesty) || odds.modest > 0 ? (modesty ?? heldIn(parts)) : undefined,
  };
}

function resultIn({ sentence: { indicators }, figures, wish: { verb, object } }: Parts): Conclusions["specific"] {
  const [indicator] = indicators;
  if (indicator) return { state: "met", reason: "indicator", evidence: indicator };
  const [figure] = aimsOf(figures);
  if (figure) return { state: "met", reason: "count", evidence: figure };
  return { state: "met", reason: "deliverable", evidence: verb ?? object };
}

function noResultIn({ sentence, direction, wish: { verb } }: Parts): Conclusions["specific"] {
  const vague = direction ?? cueOf(sentence, ["vague", "up", "down", "loose"]) ?? verb;
  return vague
    ? { state: "weak", reason: "direction", evidence: vague }
    : { state: "missing", reason: "nothing", evidence: undefined };
}

function measureIn({ figures, wish: { verb, object } }: Parts): Conclusions["measurable"] {
  const [figure] = aimsOf(figures);
  return figure
    ? { state: "met", reason: "figure", evidence: figure }
    : { state: "met", reason: "deliverable", evidence: verb ?? object };
}

function noMeasureIn({ sentence, figures }: Parts): Conclusions["measurable"] {
  const few = cueOf(sentence, ["few"]);
  if (few) return { state: "weak", reason: "few", evidence: few };
  const [figure] = aimsOf(figures);
  return figure
    ? { state: "weak", reason: "ofWhat", evidence: figure }
    : { state: "missing", reason: "nothing", evidence: undefined };
}

/** Figures that are compared need no odds: "churn from 3 % to 5 %". */
function isProven({ figures }: Parts, modesty: Conclusions["modesty"]): boolean {
  return comparisons(figures).some(({ to }) => to === modesty);
}

const holding: readonly CueKind[] = ["same", "hold", "worse", "cap", "accept", "loss", "not"];

/** The words that hold something; without any, all of it. */
function heldIn({ sentence }: Parts): Conclusions["modesty"] {
  const held = sentence.cues.find(({ kinds }) => hasAny(kinds, holding));
  return held ?? spanOf(sentence.words, 0, sentence.words.length);
}

import type { Playbook } from "../playbook/playbook.ts";
import { judged } from "./judgement/judged.ts";
import { oddsOf } from "./judgement/odds.ts";
import { traitsOf, traitsOfConclusions } from "./judgement/traits.ts";
import { type Conclusions, conclusionsOf } from "./letters/conclusions.ts";
import { type Parts, partsOf } from "./letters/parts.ts";
import { timeBoundOf } from "./letters/time-bound.ts";
import { parseSentence } from "./sentence.ts";

/** What the sentence of an objective says, by itself. */
export interface SentenceReading extends Parts, Conclusions {
  readonly timeBound: ReturnType<typeof timeBoundOf>;
}

/** What a sentence is read against. `today` (YYYY-MM-DD) is the day from which "next quarter" is counted. */
export interface SentenceContext {
  readonly today: string;
  readonly playbook: Pick<Playbook, "indicators" | "indicatorNames">;
}

/** Reads one objective, in French or English; the ranges are offsets in the text. */
export function readSentence(text: string, { today, playbook }: SentenceContext): SentenceReading {
  const parts = partsOf(parseSentence(text, today, playbook));
  const conclusions = conclusionsOf(parts, playbook);
  const odds = oddsOf([...traitsOf(parts), ...traitsOfConclusions(parts, conclusions)]);
  return { ...parts, ...judged(parts, conclusions, odds), timeBound: timeBoundOf(parts) };
}

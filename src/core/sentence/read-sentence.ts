import type { Playbook } from "../playbook/playbook.ts";
import { measurableOf } from "./letters/measurable.ts";
import { type Parts, partsOf } from "./letters/parts.ts";
import { specificOf } from "./letters/specific.ts";
import { timeBoundOf } from "./letters/time-bound.ts";
import { modestyOf } from "./modesty.ts";
import { parseSentence } from "./sentence.ts";
import type { Span } from "./span.ts";

/** What the sentence of an objective says, by itself. */
export interface SentenceReading extends Parts {
  readonly specific: ReturnType<typeof specificOf>;
  readonly measurable: ReturnType<typeof measurableOf>;
  readonly timeBound: ReturnType<typeof timeBoundOf>;
  /** The words by which it does not want more than before; undefined when it does, or says nothing of before. */
  readonly modesty: Span | undefined;
}

/** What a sentence is read against. `today` (YYYY-MM-DD) is the day from which "next quarter" is counted. */
export interface SentenceContext {
  readonly today: string;
  readonly playbook: Pick<Playbook, "indicators" | "indicatorNames">;
}

/** Reads one objective, in French or English; the ranges are offsets in the text. */
export function readSentence(text: string, { today, playbook }: SentenceContext): SentenceReading {
  const parts = partsOf(parseSentence(text, today, playbook));
  return {
    ...parts,
    specific: specificOf(parts),
    measurable: measurableOf(parts),
    timeBound: timeBoundOf(parts),
    modesty: modestyOf(parts, playbook),
  };
}

import type { Span } from "../span.ts";

export type LetterState = "met" | "weak" | "missing";

/** One letter of SMART as far as a sentence alone can tell: why, and the words that decide. */
export interface SaidLetter<Reason extends string> {
  readonly state: LetterState;
  readonly reason: Reason;
  readonly evidence: Span | undefined;
}

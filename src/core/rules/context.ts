import { coverageAt, type LevelCoverage } from "../plan/coverage.ts";
import type { Plan } from "../plan/plan.ts";
import type { DiscoveryLevel } from "../plan/vocabulary.ts";
import type { Playbook } from "../playbook/playbook.ts";
import type { AccountNews } from "../rfm/account-news.ts";
import type { Sentences } from "../smart/sentences.ts";

/** What a check may know beside the document. */
export interface Context {
  readonly playbook: Playbook;
  /** The day it is, YYYY-MM-DD. Nothing in the core reads a clock. */
  readonly today: string;
  /** What the portfolio tells of the account of this plan; undefined when there is nothing, or nobody looked. */
  readonly news?: AccountNews | undefined;
  /** The sentences that were read already, so that nobody reads one twice. */
  readonly sentences?: Sentences | undefined;
  /** What is known at a level of the discovery, worked out once for all rules. */
  readonly coverage?: ((level: DiscoveryLevel) => LevelCoverage) | undefined;
  /** Milliseconds that somebody still waits: what would take longer is given up, and said. Without it all is done. */
  readonly timeLeft?: (() => number) | undefined;
  /** The codes of all rules, which a playbook may name; a rule can't ask the registry that imports it. */
  readonly codes?: readonly string[];
}

export function knownCoverage(level: DiscoveryLevel, plan: Plan, { coverage, playbook }: Context): LevelCoverage {
  return coverage?.(level) ?? coverageAt(level, plan, playbook);
}

export function timeLeftIn({ timeLeft }: Pick<Context, "timeLeft">): number {
  return timeLeft ? timeLeft() : Number.MAX_SAFE_INTEGER;
}

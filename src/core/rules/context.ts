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
  /** The codes of all rules, which a playbook may name; a rule can't ask the registry that imports it. */
  readonly codes?: readonly string[];
}

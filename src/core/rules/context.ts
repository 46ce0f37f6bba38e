import type { Playbook } from "../playbook/playbook.ts";

/** What a check may know beside the document. */
export interface Context {
  readonly playbook: Playbook;
  /** The day it is, YYYY-MM-DD. Nothing in the core reads a clock. */
  readonly today: string;
  /** The codes of all rules, which a playbook may name; a rule can't ask the registry that imports it. */
  readonly codes?: readonly string[];
}

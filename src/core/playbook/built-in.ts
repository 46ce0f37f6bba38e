import type { Playbook } from "./playbook.ts";
import value from "./sales-playbook.yaml";

/** The B2B negotiation method: what holds wherever a team's own playbook is silent. */
export const builtInPlaybook = value as Playbook;

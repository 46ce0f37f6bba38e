import { indicatorNames } from "../sentence/indicators.ts";
import type { Playbook } from "./playbook.ts";
import value from "./sales-playbook.yaml";

const written = value as Omit<Playbook, "indicatorNames">;

/** The B2B negotiation method: what holds wherever a team's own playbook is silent. */
export const builtInPlaybook: Playbook = { ...written, indicatorNames: indicatorNames(written.indicators) };

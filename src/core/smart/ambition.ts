import type { Amount, Measure, Objective } from "../plan/plan.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { growthOf } from "./growth.ts";

/** A measure whose target does not go beyond its baseline as far as the playbook asks. */
export interface Modest {
  readonly kind: "worse" | "same" | "too-little";
  readonly measure: Measure;
  readonly baseline: Amount;
  readonly target: Amount;
  /** Percent of the baseline; 0 when the baseline is 0. */
  readonly percent: number;
}

/**
 * - ambitious: a measure goes beyond its baseline and none falls behind it (holding one while another grows is ambitious)
 * - modest: none does, or one falls behind
 * - unknown: there is a target, but no baseline to compare it with
 * - unmeasured: there is no target
 */
export type Ambition =
  | { readonly state: "ambitious" | "unmeasured" }
  | { readonly state: "modest"; readonly modest: Modest }
  | { readonly state: "unknown"; readonly measure: Measure; readonly target: Amount };

/** SMART's A read as ambitious: having done 100 last year, 100 again is no ambition. */
export function ambitionOf({ measures }: Objective, playbook: Playbook): Ambition {
  const [targeted] = measures.flatMap((measure) => (measure.target ? { measure, target: measure.target } : []));
  if (!targeted) return { state: "unmeasured" };
  const compared = measures.flatMap((measure) => compare(measure, playbook) ?? []);
  const worst = compared.find(({ kind }) => kind === "worse");
  if (worst?.kind === "worse") return { state: "modest", modest: worst };
  if (compared.some(({ kind }) => kind === "ambitious")) return { state: "ambitious" };
  const [modest] = compared.flatMap((one) => (one.kind === "ambitious" ? [] : [one]));
  return modest ? { state: "modest", modest } : { state: "unknown", ...targeted };
}

function compare(measure: Measure, playbook: Playbook): Modest | { readonly kind: "ambitious" } | undefined {
  const { baseline, target } = measure;
  const growth = growthOf(measure, playbook);
  if (!baseline || !target || !growth) return undefined;
  const { change, percent = change > 0 ? Number.POSITIVE_INFINITY : 0 } = growth;
  if (change > 0 && percent > playbook.smart.minimumGrowth) return { kind: "ambitious" };
  return { kind: change < 0 ? "worse" : change === 0 ? "same" : "too-little", measure, baseline, target, percent };
}

/** SMART's A read as acceptable: somebody said yes to it, past results speak for it, or there is something to gain. */
export function isAgreed({ acceptable: { agreedBy, evidence, motivation } }: Objective): boolean {
  return (agreedBy ?? evidence ?? motivation) !== undefined;
}

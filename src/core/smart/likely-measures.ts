import type { Objective } from "../plan/plan.ts";
import { inLocale, type Playbook } from "../playbook/playbook.ts";

/** An indicator that an objective may well be measured by. */
export interface LikelyMeasure {
  readonly indicator: string;
  /** It counts things, neither money nor a share: one is a beginning. */
  readonly isCount: boolean;
  /** The sentence of the objective names it. */
  readonly isNamed: boolean;
}

/** What can be counted in almost every sale. */
const usual = ["meetings", "signatures", "orders"];

/** Indicators of the playbook for an objective: those its sentence names, then those of a unit, then the usual ones. */
export function likelyMeasures({ statement }: Objective, playbook: Playbook, unit?: string): readonly LikelyMeasure[] {
  const sentence = plain(statement?.value ?? "");
  const all = Object.entries(playbook.indicators).map(([indicator, { label, unit: own }]) => ({
    indicator,
    isCount: own === undefined,
    isNamed: [indicator, inLocale(label, "en"), inLocale(label, "fr")].some((name) => names(sentence, plain(name))),
    fits: unit !== undefined && (own === unit || (own === "currency" && /^[A-Z]{3}$|^[€$£]$/.test(unit))),
  }));
  const ranked = [
    ...all.filter(({ isNamed }) => isNamed),
    ...all.filter(({ fits }) => fits),
    ...usual.flatMap((name) => all.find(({ indicator }) => indicator === name) ?? []),
  ];
  const choices = unit === undefined ? ranked : ranked.filter(({ fits, isNamed }) => fits || isNamed);
  return [...new Set(choices.length > 0 ? choices : ranked)].slice(0, 3);
}

function names(sentence: string, name: string): boolean {
  return name !== "" && ` ${sentence} `.includes(` ${name} `);
}

/** Words alone, without capitals, accents and signs. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

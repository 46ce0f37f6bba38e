import type { Concession, Negotiation, Variable } from "../plan/negotiation.ts";
import type { Amount, Plan } from "../plan/plan.ts";
import type { Level } from "../plan/vocabulary.ts";
import { yearlyValue } from "../plan/yearly-value.ts";
import { wordsOf } from "../sentence/words.ts";
import { difference, sumOf } from "./decimal.ts";
import { directionOf, isWorse } from "./positions.ts";

const ranks: Readonly<Record<Level, number>> = { high: 0, medium: 1, low: 2 };
const last = 3;

/**
 * The order in which to give: what they value most first, so that each step is smaller in their eyes than the one before;
 * of what they value alike, what costs us least.
 */
export function givingOrder({ concessions, variables }: Negotiation): readonly Concession[] {
  const worth = (one: Concession) => {
    const value = (one.valueToThem ?? variableOf(one, variables)?.valueToThem)?.value;
    return value === undefined ? last : ranks[value];
  };
  // What nobody has put a price to comes after what has one, by what giving way on its variable costs.
  const price = (one: Concession) => one.cost?.value ?? Number.POSITIVE_INFINITY;
  const effort = (one: Concession) => {
    const cost = variableOf(one, variables)?.costToUs?.value;
    return cost === undefined ? 0 : -ranks[cost];
  };
  return [...concessions].sort(
    (a, b) => worth(a) - worth(b) || compare(price(a), price(b)) || compare(effort(a), effort(b)),
  );
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

export function variableOf({ variable }: Concession, variables: readonly Variable[]): Variable | undefined {
  return variable && variables.find(({ id }) => id?.value === variable.value);
}

export function concessionsOn({ id }: Variable, { concessions }: Negotiation): readonly Concession[] {
  return id ? concessions.filter(({ variable }) => variable?.value === id.value) : [];
}

/** What all concessions together cost, in the plan's currency. */
export function totalCost(concessions: readonly Concession[]): number {
  return sumOf(concessions.flatMap(({ cost }) => cost?.value ?? []));
}

export interface Descent {
  /** Where a variable in money stands when all its concessions are made, from the opening on. */
  readonly left: number;
  /** What the concession costs with which the floor is crossed. */
  readonly crossing: { readonly concession: Concession; readonly cost: Amount } | undefined;
}

/** How far the concessions on a variable lead down. Undefined for one that is not counted like their costs. */
export function descentOf(variable: Variable, plan: Plan): Descent | undefined {
  const better = directionOf(variable);
  const start = (variable.opening ?? variable.target)?.value;
  if (!better || start === undefined || !isTotal(start, variable, plan)) return undefined;
  let left = start;
  let crossing: Descent["crossing"];
  for (const concession of concessionsOn(variable, plan.negotiation)) {
    const { cost } = concession;
    if (!cost) continue;
    left = better === "higher" ? difference(left, cost.value) : sumOf([left, cost.value]);
    if (variable.floor && isWorse(left, variable.floor.value, better)) crossing ??= { concession, cost };
  }
  return { left, crossing };
}

const symbols: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP" };

/** Whether a figure is money in the plan's currency, and for the whole sale: the price of one unit tells nothing of costs. */
function isTotal(figure: number, { unit }: Variable, { currency, sale }: Plan): boolean {
  const isMoney = unit && currency && (symbols[unit.value] ?? unit.value) === currency.value;
  if (!isMoney) return false;
  const yearly = yearlyValue(sale.price);
  // Nearer to the yearly value than to the price of one unit, in proportion.
  return !yearly?.quantity || yearly.quantity <= 1 || figure ** 2 > yearly.amount * yearly.total;
}

/** The figure that a concession promises on a variable, in its unit: 60 for "payment at 60 days". */
export function figureGiven({ give }: Concession, { unit }: Variable): number | undefined {
  if (!give || !unit) return undefined;
  const [counted] = wordsOf(unit.value);
  const words = wordsOf(give.value);
  const index = words.findIndex(({ plain }) => counted && singular(plain) === singular(counted.plain));
  return index < 1 ? undefined : words[index - 1]?.value;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}

import { formatNumber, type Locale, type Localized } from "../locale.ts";
import type { Price } from "./plan.ts";
import type { pricePeriods } from "./vocabulary.ts";

/** How often a price is paid in a year; what is paid once counts once. */
const timesAYear: Readonly<Record<(typeof pricePeriods)[number], number>> = {
  once: 1,
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
};

export interface YearlyValue {
  readonly amount: number;
  /** Payments in a year. */
  readonly times: number;
  /** What one unit brings in a year, in the currency of the price. */
  readonly perUnit: number;
  /** Undefined as long as the plan does not say how many units the customer needs. */
  readonly quantity: number | undefined;
  /** What the customer brings in a year: of one unit as long as the quantity is unknown. */
  readonly total: number;
}

/**
 * What a price makes in a year: amount × payments a year × quantity. 15 a month for each user makes 180 a year, 21,600
 * for 120 users. Undefined without an amount or without its period.
 */
export function yearlyValue({ amount, per, quantity }: Price): YearlyValue | undefined {
  if (!amount || !per) return undefined;
  const times = timesAYear[per.value];
  const perUnit = round(amount.value * times);
  return {
    amount: amount.value,
    times,
    perUnit,
    quantity: quantity?.value,
    total: round(perUnit * (quantity?.value ?? 1)),
  };
}

/** The way from the price to the yearly value, as people write it: `15 × 12 × 120 = 21,600`. */
export function calculation({ amount, times, quantity, total }: YearlyValue): Localized {
  const factors = [amount, ...(times === 1 ? [] : [times]), ...(quantity === undefined ? [] : [quantity])];
  const written = (locale: Locale) => {
    const result = formatNumber(total, locale);
    if (factors.length === 1) return result;
    return `${factors.map((factor) => formatNumber(factor, locale)).join(" × ")} = ${result}`;
  };
  return { en: written("en"), fr: written("fr") };
}

/** To the cent: 0.1 × 3 is 0.3. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

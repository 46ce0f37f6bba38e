import type { Locale } from "../locale.ts";

/**
 * An amount in whole ten-thousandths of its currency: four decimals are the most that any currency of ISO 4217 has. A
 * binary fraction can't hold 0.10: a sum of such lines would depend on their order, and a customer who stands exactly on a
 * limit would fall on either side of it. Whole numbers add up to the same in any order.
 */
export type Money = bigint;

/** An amount of one line, in the same unit, as a number: those up to `largestLine` are exact, and a million add up fast. */
export type LineAmount = number;
export const largestLine: LineAmount = 2 ** 52;

export const perUnit = 10_000;
const decimals = 4;

/** The amount that digits with at most one point stand for: "-12.5", "1e3". More than four decimals are rounded. */
export function moneyFrom(digits: string): Money | undefined {
  const [, sign, whole = "", fraction = "", power = "0"] =
    /^([+-]?)(\d{0,100})(?:\.(\d{0,100}))?(?:[eE]([+-]?\d{1,2}))?$/.exec(digits) ?? [];
  if (whole === "" && fraction === "") return undefined;
  const shift = fraction.length - Number(power) - decimals; // digits too many
  const all = BigInt(whole + fraction);
  const size = shift <= 0 ? all * 10n ** BigInt(-shift) : roundedQuotient(all, 10n ** BigInt(shift));
  return sign === "-" ? -size : size;
}

/** A JavaScript number is written with the fewest digits that mean it, which are those that somebody typed. */
export function moneyFromNumber(value: number): Money {
  return moneyFrom(String(value)) ?? 0n;
}

/** Undefined for an amount that no order has. */
export function lineAmountOf(money: Money): LineAmount | undefined {
  const amount = Number(money);
  return Math.abs(amount) <= largestLine ? amount : undefined;
}

/** As digits with a point and no useless zero: "12.5", "-3". */
export function moneyDigits(money: Money): string {
  const size = money < 0n ? -money : money;
  const fraction = String(size % BigInt(perUnit))
    .padStart(decimals, "0")
    .replace(/0+$/, "");
  return `${money < 0n ? "-" : ""}${size / BigInt(perUnit)}${fraction && `.${fraction}`}`;
}

/** The nearest number, for JSON and for drawing; never to be added up. */
export function moneyNumber(money: Money): number {
  return Number(moneyDigits(money));
}

/** Writes amounts as people do, with cents as soon as there are any: 1,234.50 or 1 234,50. Make one for many amounts. */
export function moneyWriter(locale: Locale): (money: Money) => string {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (money) => {
    const digits = moneyDigits(money);
    // Intl takes decimal digits as they are, beyond what a number holds.
    return (digits.includes(".") ? cents : whole).format(digits as `${number}`);
  };
}

function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor / 2n) / divisor;
}

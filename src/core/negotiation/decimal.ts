/*
 * Amounts as people write them: 0.1 + 0.2 is 0.3. Each number stands for the shortest decimal that means it, is counted
 * with as such, and only the result becomes a number again.
 */

interface Decimal {
  readonly digits: bigint;
  /** Digits after the point. */
  readonly scale: number;
}

export function sumOf(amounts: readonly number[]): number {
  const decimals = amounts.map(decimalOf);
  const scale = Math.max(0, ...decimals.map((one) => one.scale));
  return numberOf({ digits: decimals.reduce((sum, one) => sum + scaled(one, scale), 0n), scale });
}

export function difference(from: number, taken: number): number {
  return sumOf([from, -taken]);
}

export function productOf(a: number, b: number): number {
  const [one, other] = [decimalOf(a), decimalOf(b)];
  return numberOf({ digits: one.digits * other.digits, scale: one.scale + other.scale });
}

/** What is no finite number counts as nothing. */
function decimalOf(amount: number): Decimal {
  if (!Number.isFinite(amount)) return { digits: 0n, scale: 0 };
  const [mantissa = "0", exponent = "0"] = String(amount).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const decimal = { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
  return decimal.scale < 0 ? { digits: scaled(decimal, 0), scale: 0 } : decimal;
}

function scaled({ digits, scale }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}

function numberOf({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`);
}

/** Limits between scores, in rising order, as whole numbers over one denominator: nothing is rounded. */
export interface Cuts {
  readonly limits: readonly bigint[];
  readonly denominator: bigint;
  /** The limits without their fractions: a whole number lies above a limit when it lies above this. */
  readonly floors: readonly bigint[];
}

/**
 * The values that cut a portfolio into equal shares: type 7 quantiles (Hyndman and Fan 1996: linear interpolation between
 * the two nearest values), which depend on neither the order of the customers nor the unit. Of values in rising order, one at least.
 */
export function quantileCuts(sorted: readonly bigint[], shares: number): Cuts {
  const limits = Array.from({ length: shares - 1 }, (_, index) => {
    const position = (sorted.length - 1) * (index + 1); // in shares of a step from one value to the next
    const below = sorted[Math.floor(position / shares)] ?? 0n;
    const above = sorted[Math.floor(position / shares) + 1] ?? below;
    return below * BigInt(shares) + BigInt(position % shares) * (above - below);
  });
  return { limits, denominator: BigInt(shares), floors: limits.map((limit) => floor(limit, BigInt(shares))) };
}

export function fixedCuts(limits: readonly bigint[]): Cuts {
  return { limits, denominator: 1n, floors: limits };
}

/** How many limits lie strictly below a value: equal values always share a score, and a value on a limit stays below it. */
export function limitsBelow(value: bigint, { floors }: Cuts): number {
  let count = 0;
  for (const limit of floors) if (limit < value) count++;
  return count;
}

/** Division of bigints rounds towards zero. */
function floor(dividend: bigint, divisor: bigint): bigint {
  return (dividend - (((dividend % divisor) + divisor) % divisor)) / divisor;
}

export function inOrder(values: readonly bigint[]): bigint[] {
  const numbers = Float64Array.from(values, Number);
  // Numbers are sorted ten times faster; beyond 2^53 two amounts may fall on the same one.
  if (numbers.every(Number.isSafeInteger)) return Array.from(numbers.sort(), BigInt);
  return [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Of values in order. */
export function countDistinct(sorted: readonly bigint[]): number {
  return sorted.filter((value, index) => value !== sorted[index - 1]).length;
}

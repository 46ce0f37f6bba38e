import type { Money } from "./money.ts";
import type { RfmReport, Row } from "./report.ts";

/** What some of the customers come to. */
export interface Share {
  readonly customers: number;
  /** The sum of what is in the portfolio's currency. */
  readonly amount: Money;
  /** Of all customers and of the whole amount, in percent with one decimal, cut off; 0 of an amount that is none. */
  readonly ofCustomers: number;
  readonly ofAmount: number;
}

/** Makes the shares of groups of rows in the whole of a report. */
export function shareFinder({ rows, portfolio }: RfmReport): (some: readonly Row[]) => Share {
  const sum = (some: readonly Row[]) => some.reduce((sum, row) => sum + amountOf(row, portfolio.currency), 0n);
  const total = sum(rows);
  return (some) => {
    const amount = sum(some);
    return {
      customers: some.length,
      amount,
      ofCustomers: rows.length > 0 ? percent(BigInt(some.length), BigInt(rows.length)) : 0,
      ofAmount: total > 0n ? percent(amount, total) : 0,
    };
  };
}

/** What a row adds to a sum in a currency: nothing, when it is in another one. */
export function amountOf({ monetary = 0n, currency }: Row, common: string | undefined): Money {
  return currency === undefined || currency === common ? monetary : 0n;
}

/** The rows by what they have in common, each group in their order. */
export function rowsBy<Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function percent(part: bigint, whole: bigint): number {
  return Number((part * 1000n) / whole) / 10;
}

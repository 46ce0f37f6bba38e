import type { Locale } from "../../locale.ts";
import { amountInWords } from "../../plan/amount-in-words.ts";
import { type Money, moneyNumber, moneyWriter } from "../../rfm/money.ts";
import type { Row } from "../../rfm/report.ts";
import { amountOf } from "../../rfm/shares.ts";

/** Writes the amounts of a portfolio in its language. */
export interface AmountWriter {
  /** For a column whose heading names the currency; another currency stands beside the figure. */
  row(row: Row): string;
  /** With the currency, in few digits where there is little room: 34.2K. */
  brief(money: Money): string;
  /** What some rows add up to, in full and with the currency. */
  sum(rows: readonly Row[]): string;
}

export function amountWriter(locale: Locale, currency: string | undefined): AmountWriter {
  const digits = moneyWriter(locale);
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  return {
    row: ({ monetary, currency: own }) => {
      if (monetary === undefined) return "–";
      return own !== undefined && own !== currency ? `${digits(monetary)} ${own}` : digits(monetary);
    },
    brief: (money) => compact.format(moneyNumber(money)),
    sum: (rows) => {
      const total = rows.reduce((sum, row) => sum + amountOf(row, currency), 0n);
      return amountInWords(moneyNumber(total), currency, locale);
    },
  };
}

import type { RfmMethod } from "../playbook/playbook.ts";
import type { DayNumber } from "./day-number.ts";
import type { LineAmount, Money } from "./money.ts";

/** A line of an order, an invoice or a credit note. */
export interface OrderLine {
  readonly day: DayNumber;
  /** Negative for a refund. */
  readonly amount: LineAmount;
  /** The number of the order or invoice. */
  readonly document?: string | undefined;
  readonly currency?: string | undefined;
}

/** What a customer did, as far as the scores of one window need it. */
export interface Activity {
  /** Whether there is any line up to the end of the window; even a refund tells of a purchase. */
  readonly hasBought: boolean;
  /** The last purchase up to the end of the window, also when it came before the window. */
  readonly lastPurchase: DayNumber | undefined;
  readonly lastContact: DayNumber | undefined;
  /** Purchases in the window; refunds are none. */
  readonly frequency: number;
  /** The net sum of the window. */
  readonly total: Money;
  /** Of the lines in the window; several can't be added up. */
  readonly currencies: readonly string[];
}

export type Counting = Pick<RfmMethod, "countBy" | "zeroAmounts">;

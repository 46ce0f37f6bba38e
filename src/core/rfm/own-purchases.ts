import type { Account } from "./account.ts";
import type { Activity, Counting } from "./activity.ts";
import type { DayNumber } from "./day-number.ts";
import { Ledger } from "./ledger.ts";
import type { Window } from "./window.ts";

/** What a plan says itself of purchases and contacts, added up. */
export interface OwnPurchases {
  /** One a window, in their order. */
  readonly activities: readonly Activity[];
  /** The first day of any purchase. */
  readonly earliest: DayNumber | undefined;
  /** Purchases after the day that counts as today. */
  readonly future: number;
}

/** Of one account; the windows are as for a `Ledger`. Purchases that stand beside a file of orders don't count. */
export function ownPurchases(
  { contacts, ledger, purchases }: Account,
  windows: readonly Window[],
  counting: Counting,
): OwnPurchases {
  const books = new Ledger(windows, counting);
  books.addCustomer(self);
  for (const day of contacts) books.addContact(self, day);
  if (ledger === undefined) for (const line of purchases) books.add(self, line);
  const activities = windows.flatMap((_, window) => books.activityOf(self, window) ?? []);
  return { activities, earliest: books.earliest, future: books.future };
}

/** The books hold nobody else. */
const self = "";

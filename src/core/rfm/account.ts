import type { Plan } from "../plan/plan.ts";
import type { OrderLine } from "./activity.ts";
import { type DayNumber, dayNumberOf } from "./day-number.ts";
import { lineAmountOf, moneyFrom } from "./money.ts";

/** What a plan tells of its account for the portfolio. */
export interface Account {
  readonly name: string | undefined;
  /** Who answers for it, as the plan has it. */
  readonly owner: string | undefined;
  readonly currency: string | undefined;
  /** The file of orders that holds its purchases, as the plan writes it; then the plan's own purchases are not counted. */
  readonly ledger: string | undefined;
  readonly customerId: string | undefined;
  readonly purchases: readonly OrderLine[];
  readonly contacts: readonly DayNumber[];
}

export function accountOf({ account, currency, history, stakeholders }: Plan): Account {
  const seen = [...history.contacts.map(({ on }) => on), ...stakeholders.map(({ lastContact }) => lastContact)];
  return {
    name: account.name?.value,
    owner: account.owner?.value,
    currency: currency?.value,
    ledger: history.ledger?.value,
    customerId: history.customerId?.value,
    purchases: history.purchases.flatMap((purchase): OrderLine[] => {
      const { on, amount } = purchase;
      // As it is written: 0.1 is a tenth, whatever a binary fraction makes of it.
      const money = amount && moneyFrom(amount.written ?? String(amount.value));
      const line = money === undefined ? undefined : lineAmountOf(money);
      if (!on || line === undefined) return [];
      return [
        {
          day: dayNumberOf(on.value),
          amount: line,
          document: purchase.reference?.value,
          currency: (purchase.currency ?? currency)?.value,
        },
      ];
    }),
    contacts: seen.flatMap((day) => (day ? dayNumberOf(day.value) : [])),
  };
}

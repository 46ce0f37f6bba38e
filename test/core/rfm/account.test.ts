import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { type Account, accountOf } from "../../../src/core/rfm/account.ts";
import { isoOf } from "../../../src/core/rfm/day-number.ts";

function account(yaml: string): Account {
  return accountOf(readPlanDocument(`accountPlan: 1\n${yaml}`).plan);
}

/** Its purchases, a line each. */
function purchases(yaml: string): string[] {
  return account(yaml).purchases.map(({ day, amount, document, currency }) =>
    [isoOf(day), amount, document ?? "-", currency ?? "-"].join(" "),
  );
}

describe("what a plan tells of its account", () => {
  it("is its name, its owner, its currency and its place in a file of orders", () => {
    const text = `currency: EUR
account: { name: Copyfast, owner: c.morel }
history: { ledger: orders.csv, customerId: C-0042 }
`;
    assert.deepEqual(account(text), {
      name: "Copyfast",
      owner: "c.morel",
      currency: "EUR",
      ledger: "orders.csv",
      customerId: "C-0042",
      purchases: [],
      contacts: [],
    });
  });

  it("is nothing, of a plan that says nothing", () => {
    const { purchases, contacts, ...rest } = account("");
    assert.deepEqual([purchases, contacts], [[], []]);
    assert.deepEqual(new Set(Object.values(rest)), new Set([undefined]));
  });

  it("holds its purchases, to the cent as they are written, each in its own currency or the plan's", () => {
    const text = `currency: EUR
history:
  purchases:
    - { on: 2026-03-12, amount: 0.1 }
    - { on: 2026-03-13, amount: 12500, reference: F-7, currency: CHF }
`;
    assert.deepEqual(purchases(text), ["2026-03-12 1000 - EUR", "2026-03-13 125000000 F-7 CHF"]);
    assert.deepEqual(purchases("history: { purchases: [{ on: 2026-03-12, amount: 5 }] }\n"), ["2026-03-12 50000 - -"]);
  });

  it("leaves out purchases without a day, without an amount, or of one that no order has", () => {
    const text = `history:
  purchases:
    - { amount: 5 }
    - { on: 2026-03-12 }
    - { on: 2026-03-12, amount: 1e90 }
    - { on: 2026-03-14, amount: 5 }
`;
    assert.deepEqual(purchases(text), ["2026-03-14 50000 - -"]);
  });

  it("holds the days of all contacts, of the account and of its people", () => {
    const text = `stakeholders: [{ name: Mrs Lee, lastContact: 2026-05-12 }, { name: Tom Hill }]
history: { contacts: [{ on: 2026-04-01, channel: field }, { channel: phone }] }
`;
    assert.deepEqual(account(text).contacts.map(isoOf), ["2026-04-01", "2026-05-12"]);
  });
});

import assert from "node:assert/strict";
import { dayNumberOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import { largestLine } from "../../../src/core/rfm/money.ts";
import { previousOf, windowOf } from "../../../src/core/rfm/window.ts";

const window = windowOf("12m", dayNumberOf("2026-06-15"), dayNumberOf("2026-06-20"));
const windows = [window, previousOf(window, "12m")] as const;
const counting = { countBy: "line", zeroAmounts: "count" } as const;

function ledger(...lines: readonly (readonly [customer: string, day: string, amount: number, currency?: string])[]) {
  const ledger = new Ledger(windows, counting);
  for (const [customer, day, amount, currency] of lines) {
    ledger.add(customer, { day: dayNumberOf(day), amount, currency });
  }
  return ledger;
}

describe("a ledger", () => {
  it("knows its customers, with or without purchases", () => {
    const own = ledger(["a", "2026-06-01", 5]);
    own.addCustomer("b");
    assert.deepEqual([own.has("a"), own.has("b"), own.has("c")], [true, true, false]);
    assert.equal(own.activityOf("c", 0), undefined);
    assert.deepEqual(own.activityOf("b", 0), {
      hasBought: false,
      lastPurchase: undefined,
      lastContact: undefined,
      frequency: 0,
      total: 0n,
      currencies: [],
    });
    assert.deepEqual([...own.activities(0).keys()], ["a", "b"]);
  });

  it("counts the lines of the latest window, and knows the first day of all", () => {
    const own = ledger(
      ["a", "2026-06-01", 5],
      ["a", "2025-01-01", 5],
      ["b", "2026-06-02", -5],
      ["a", "2020-01-01", 5],
      ["b", "2020-01-02", 5],
    );
    assert.deepEqual([own.lines, own.earliest, own.future], [2, dayNumberOf("2020-01-01"), 0]);
  });

  it("looks at no day between the window and today, and counts those after today as future", () => {
    const own = ledger(
      ["a", "2026-06-15", 1],
      ["a", "2026-06-16", 10],
      ["a", "2026-06-20", 100],
      ["a", "2026-06-21", 1],
    );
    own.addContact("a", dayNumberOf("2026-06-16"));
    const { total, lastPurchase, lastContact } = own.activityOf("a", 0) ?? {};
    assert.deepEqual([total, lastPurchase, lastContact], [1n, dayNumberOf("2026-06-15"), undefined]);
    assert.deepEqual([own.lines, own.future], [1, 1]);
  });

  it("keeps the last contact of each window, also of those before", () => {
    const own = ledger();
    for (const day of ["2026-05-01", "2026-05-03", "2026-05-02", "2025-05-01"]) own.addContact("a", dayNumberOf(day));
    const contact = (window: number) => own.activityOf("a", window)?.lastContact;
    assert.deepEqual(
      [contact(0), contact(1), contact(2)],
      [dayNumberOf("2026-05-03"), ...Array(2).fill(contact(1))].with(2, undefined),
    );
    assert.equal(contact(1), dayNumberOf("2025-05-01"));
  });

  it("knows a refund as a sign that something was bought, but not when", () => {
    const { hasBought, lastPurchase } = ledger(["a", "2026-06-01", -5]).activityOf("a", 0) ?? {};
    assert.deepEqual([hasBought, lastPurchase], [true, undefined]);
  });

  it("adds up exactly beyond what a number holds", () => {
    const lines = [largestLine, largestLine, 3, largestLine, -1, -largestLine];
    const own = ledger(...lines.map((amount) => ["a", "2026-06-01", amount] as const), ["b", "2026-06-01", 7]);
    assert.equal(own.activityOf("a", 0)?.total, BigInt(largestLine) * 2n + 2n);
    assert.equal(own.activityOf("b", 0)?.total, 7n);
  });

  it("keeps many customers apart, as many as come", () => {
    const names = Array.from({ length: 300 }, (_, index) => `c${index}`);
    const own = new Ledger(windows, { ...counting, countBy: "day" });
    for (const [index, name] of names.entries()) {
      const amount = index === 7 ? -1 : index;
      own.add(name, { day: window.from + index, amount, currency: index % 2 ? "EUR" : "USD" });
      own.add(name, { day: window.to, amount, currency: undefined });
    }
    for (const [index, name] of names.entries()) {
      const { frequency, total, currencies, lastPurchase } = own.activityOf(name, 0) ?? {};
      const expected = index === 7 ? [0, -2n, undefined] : [2, BigInt(2 * index), window.to];
      assert.deepEqual([frequency, total, lastPurchase], expected, name);
      assert.deepEqual(currencies, [index % 2 ? "EUR" : "USD"]);
    }
  });

  it("names each currency of a customer once, the first one first, however many there are", () => {
    const codes = Array.from({ length: 300 }, (_, index) => `X${index}`);
    const own = ledger(
      ...["EUR", "USD", "EUR", "CHF", "USD"].map((code) => ["a", "2026-06-01", 1, code] as const),
      ["b", "2026-06-01", 1, "USD"],
      ...codes.map((code) => ["c", "2026-06-01", 1, code] as const),
      ...codes.map((code) => [`of ${code}`, "2026-06-01", 1, code] as const),
    );
    const currencies = (customer: string) => own.activityOf(customer, 0)?.currencies;
    assert.deepEqual([currencies("a"), currencies("b"), currencies("c")], [["EUR", "USD", "CHF"], ["USD"], codes]);
    assert.deepEqual(
      codes.map((code) => currencies(`of ${code}`)),
      codes.map((code) => [code]),
    );
  });

  it("counts a line without a document as one of its own", () => {
    const own = new Ledger(windows, { ...counting, countBy: "document" });
    for (const document of ["1", "1", undefined, undefined, "2"]) own.add("a", { day: window.to, amount: 1, document });
    assert.equal(own.activityOf("a", 0)?.frequency, 4);
  });
});

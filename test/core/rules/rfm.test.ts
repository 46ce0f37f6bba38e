import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import type { AccountNews, Drop } from "../../../src/core/rfm/account-news.ts";
import { type Circumstances, checkMarked, findingsIn } from "../check.ts";

const rfm = ["rfm/insufficient-history", "rfm/category-drop", "rfm/mixed-currency", "rfm/future-purchase"];

function told(text: string, news?: AccountNews, more: Circumstances = {}): string[] {
  return findingsIn(text, { only: rfm, ...(news && { news }), ...more }).map(
    ({ code, message, severity }) => `${code} ${message} ${severity}`,
  );
}

const ledger = "history: { ledger: orders.csv, customerId: C-0042 }\n";

describe("rfm/insufficient-history", () => {
  it("asks for the purchases of an account that has bought", () => {
    const missing = ["rfm/insufficient-history noPurchases information"];
    assert.deepEqual(told("sale: { stage: follow-up }\n"), missing);
    assert.deepEqual(told("sale: { cycle: { signedOn: 2026-06-15 } }\n"), missing);
    assert.deepEqual(told("sale: { cycle: { signedOn: 2026-06-16 } }\n"), []);
    assert.deepEqual(told("sale: { stage: negotiation }\n"), []);
    assert.deepEqual(told(`sale: { stage: follow-up }\n${ledger}`), []);
  });

  it("says why a file of orders tells nothing of the account", () => {
    const of = (ledgerProblem: NonNullable<AccountNews["ledgerProblem"]>) =>
      told(ledger, { ledgerProblem })[0]?.split(" ")[1];
    assert.equal(of({ kind: "missing" }), "missing");
    assert.equal(of({ kind: "unreadable", reason: "EACCES" }), "unreadable");
    assert.equal(of({ kind: "too-long" }), "tooLong");
    assert.equal(of({ kind: "unknown-customer" }), "unknownCustomer");
    assert.equal(of({ kind: "not-guessed", role: "date", header: ["a"] }), "noTable");
    checkMarked(
      `
history:
  ledger: orders.csv
  customerId: C-9
              ^^^ rfm/insufficient-history
`,
      { only: rfm, news: { ledgerProblem: { kind: "unknown-customer" } } },
    );
  });

  it("says when there are too few to be compared", () => {
    const text = "history: { purchases: [{ on: 2026-03-12, amount: 1 }] }\n";
    assert.deepEqual(told(text, { tooFew: 3 }), ["rfm/insufficient-history tooFew information"]);
  });
});

describe("rfm/category-drop", () => {
  const drop: Drop = {
    before: "champions",
    now: "at-risk",
    from: "2025-06-16",
    to: "2026-06-15",
    previousFrom: "2024-06-16",
    previousTo: "2025-06-15",
    cuts: "recomputed",
  };

  it("tells the fall, and by which limits, in the words of the playbook", () => {
    const [found] = findingsIn(ledger, { only: rfm, news: { drop } });
    assert.match(
      found ? messageOf(found, "en") : "",
      /^From Champions \(to 2025-06-15\) to At risk \(to 2026-06-15\), by limits computed anew/,
    );
    assert.match(found ? messageOf(found, "fr") : "", /^De « Champions » \(au 2025-06-15\) à « À risque »/);
    assert.deepEqual([found?.data.segment, found?.data.previousSegment], ["at-risk", "champions"]);
    assert.deepEqual(told(ledger, { drop: { ...drop, cuts: "frozen" } }), ["rfm/category-drop frozen warning"]);
    assert.deepEqual(told(ledger), []);
  });
});

describe("rfm/mixed-currency", () => {
  it("points at each purchase in another currency than the plan's", () => {
    checkMarked(
      `
currency: EUR
history:
  purchases:
    - { on: 2026-03-12, amount: 1, currency: USD }
                                             ^^^ rfm/mixed-currency
    - { on: 2026-03-12, amount: 1, currency: EUR }
`,
      { only: rfm },
    );
    const purchases = (...currencies: string[]) =>
      told(`history: { purchases: [${currencies.map((one) => `{ on: 2026-03-12, amount: 1, currency: ${one} }`)}] }\n`);
    assert.deepEqual(purchases("USD", "USD"), []);
    assert.deepEqual(purchases("USD", "CHF"), ["rfm/mixed-currency mixed error"]);
  });

  it("tells of a file with several, and of a portfolio in another one", () => {
    assert.deepEqual(told(ledger, { isMixed: true }), ["rfm/mixed-currency ledger error"]);
    assert.deepEqual(told(`currency: USD\n${ledger}`, { comparedIn: "EUR" }), ["rfm/mixed-currency other information"]);
  });
});

describe("the classes of a playbook", () => {
  const codes = (text: string) =>
    findingsIn(`salesPlaybook: 1\n${text}`, { kind: "sales-playbook" }).map(
      ({ code, message }) => `${code} ${message}`,
    );

  it("are not looked at in a file that says nothing of them", () => {
    assert.deepEqual(codes(""), []);
    assert.deepEqual(codes("rfm: { period: 6m }\n"), []);
  });

  it("must fit the number of scores", () => {
    const found = codes("rfm:\n  bins: 4\n");
    assert.deepEqual(
      [...new Set(found)],
      ["playbook/unreachable-segment outside", "playbook/unreachable-segment limits"],
    );
    assert.deepEqual([...new Set(codes("rfm:\n  bins: 6\n"))].sort(), [
      "playbook/uncovered-scores uncovered",
      "playbook/unreachable-segment limits",
    ]);
  });

  it("need limits in rising order", () => {
    checkMarked(
      `
salesPlaybook: 1
rfm:
  thresholds:
    recency: [30, 30, 180, 270]
             ^^^^^^^^^^^^^^^^^^ playbook/unreachable-segment
`,
      { kind: "sales-playbook" },
    );
  });
});

import assert from "node:assert/strict";
import { messageOf } from "../../../src/core/features/diagnostics.ts";
import type { AccountNews, Drop } from "../../../src/core/rfm/account-news.ts";
import { ruleOf } from "../../../src/core/rules/index.ts";
import { ledgerMessage } from "../../../src/core/rules/rfm/insufficient-history.ts";
import { type Circumstances, checkMarked, findingsIn } from "../check.ts";
import { type Offered, offered, offersIn } from "../fixes/fixed.ts";

const rfm = ["rfm/insufficient-history", "rfm/category-drop", "rfm/mixed-currency", "rfm/future-purchase"];

function told(text: string, news?: AccountNews, more: Circumstances = {}): string[] {
  return findingsIn(text, { only: rfm, ...(news && { news }), ...more }).map(
    ({ code, message, severity }) => `${code} ${message} ${severity}`,
  );
}

const messages = ruleOf("rfm/insufficient-history")?.messages;
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
    assert.equal(of({ kind: "outside" }), "outside");
    assert.deepEqual(ledgerMessage({ kind: "no-customer-id" }), { text: messages?.noCustomerId, reason: "" });
    assert.deepEqual(ledgerMessage({ kind: "unreadable", reason: "EACCES" }).reason, "EACCES");
    const [missing] = findingsIn(ledger, { only: rfm, news: { ledgerProblem: { kind: "missing" } } });
    assert.deepEqual(missing?.data, { ledger: "orders.csv" });
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

  it("points at the history, where there is one", () => {
    const none = "sale: { stage: follow-up }\nhistory:\n^^^^^^^ rfm/insufficient-history\n";
    checkMarked(none, { only: rfm });
    checkMarked("history: { purchases: [{ amount: 1 }] }\n^^^^^^^ rfm/insufficient-history\n", {
      only: rfm,
      news: { tooFew: 3 },
    });
    assert.deepEqual(told("sale: { stage: follow-up }\nhistory: { purchases: [{ amount: 1 }] }\n"), []);
  });

  it("asks for the customer's number, or for doing without the file", () => {
    const check = (history: string, ...offers: readonly Offered[]) =>
      assert.deepEqual(offered(`history:\n${history}`, { only: rfm }), offers);
    const add: Offered = ["Add the customer's number", "customerId:"];
    check("  ledger: orders.csv\n", add);
    check("  ledger: orders.csv\n  customerId:\n");
    const purchases = "  purchases: [{ on: 2026-03-12, amount: 1 }]\n";
    const [, without] = offersIn(`history:\n  ledger: orders.csv\n${purchases}`, { only: rfm });
    assert.equal(without?.title, "Count the purchases of the plan, without orders.csv");
    assert.equal(without.after, `history:\n${purchases}`);
  });

  it("notes the first purchase on the day of the signature, else today", () => {
    const made = (sale: string) => offered(`sale: { ${sale} }\n`, { only: rfm });
    const on = (day: string): Offered => ["Add the first purchase", `history: | purchases: | - on: ${day} | amount:`];
    assert.deepEqual(made("stage: follow-up"), [on("2026-06-15")]);
    assert.deepEqual(made("stage: follow-up, cycle: { signedOn: 2026-03-01 }"), [on("2026-03-01")]);
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
    checkMarked(`${ledger}^^^^^^^ rfm/category-drop\n`, { only: rfm, news: { drop } });
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

  it("takes the first currency that is written for that of all, and nothing that is no code", () => {
    checkMarked(
      `
history:
  purchases:
    - { on: 2026-03-12, amount: 1 }
    - { on: 2026-03-12, amount: 1, currency: USD }
    - { on: 2026-03-12, amount: 1, currency: CHF }
                                             ^^^ rfm/mixed-currency
    - { on: 2026-03-12, amount: 1, currency: XEUR }
    - { on: 2026-03-12, amount: 1, currency: EURX }
`,
      { only: rfm },
    );
    checkMarked(
      `${ledger.replace(" }", ", purchases: [{ amount: 1, currency: USD }, { amount: 1, currency: CHF }] }")}`,
      {
        only: rfm,
      },
    );
  });

  it("tells of a file with several, and of a portfolio in another one", () => {
    assert.deepEqual(told(ledger, { isMixed: true }), ["rfm/mixed-currency ledger error"]);
    assert.deepEqual(told(`currency: USD\n${ledger}`, { comparedIn: "EUR" }), ["rfm/mixed-currency other information"]);
    const compared = { only: rfm, news: { comparedIn: "EUR" } };
    checkMarked(`currency: USD\n          ^^^ rfm/mixed-currency\n${ledger}`, compared);
    checkMarked(`${ledger}^^^^^^^ rfm/mixed-currency\n`, compared);
    assert.deepEqual(offered(ledger, { only: rfm, news: { isMixed: true } }), []);
  });
});

describe("rfm/future-purchase", () => {
  it("is for a day after today, and offers the same day of a year that has come", () => {
    const text = `
history:
  purchases:
    - { on: 2026-06-15, amount: 1 }
    - { on: 2026-06-16, amount: 1 }
            ^^^^^^^^^^ rfm/future-purchase
    - { on: 2027-06-15, amount: 1 }
            ^^^^^^^^^^ rfm/future-purchase
    - { on: 2028-02-29, amount: 1 }
            ^^^^^^^^^^ rfm/future-purchase
    - { amount: 1 }
`;
    checkMarked(text, { only: rfm });
    const offers = offersIn(text.replaceAll(/^ +\^.*\n/gm, ""), { only: rfm });
    assert.deepEqual(
      offers.filter(({ fix }) => !fix.hides).map(({ title, fix }) => [title, fix.isPreferred]),
      [
        ["Change it to 2025-06-16", true],
        ["Change it to 2026-06-15", true],
      ],
    );
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

  it("need as many limits as there are scores but one, on each axis that has some", () => {
    const found = findingsIn(
      "salesPlaybook: 1\nrfm:\n  thresholds: { recency: [30], frequency: [1, 2, 3, 4], monetary: [4, 3, 2, 1] }\n",
      { kind: "sales-playbook" },
    );
    assert.deepEqual(
      found.map(({ message, data }) => [message, (data.axis as { en: string }).en, data.bins, data.count]),
      [
        ["limits", "Recency", 5, 4],
        ["limits", "Amount", 5, 4],
      ],
    );
  });

  /** The finding on a table, and what is offered for it. */
  const onTable = (segments: string) => {
    const text = `salesPlaybook: 1\nrfm:\n  segments: { ${segments} }\n`;
    const circumstances = { kind: "sales-playbook" } as const;
    return [
      findingsIn(text, circumstances).map(({ message, data }) => [message, data]),
      offered(text, circumstances).map(([title, line, ...rest]) => [title, line.trim(), ...rest]),
    ];
  };

  it("may lie outside the scores or belong to others: what is the wrong way round is turned", () => {
    assert.deepEqual(onTable("stars: { r: [5, 1] }, late: { r: [5, 5], f: [5, 5], m: [5, 5] }"), [
      [
        ["outside", { id: "stars", bins: 5 }],
        ["taken", { id: "late", takenBy: ["champions"] }],
      ],
      [
        [
          "Write r as [1, 5]",
          "segments: { stars: { r: [1, 5] }, late: { r: [5, 5], f: [5, 5], m: [5, 5] } }",
          "preferred",
        ],
        ["Leave late out", "segments: { stars: { r: [5, 1] }, late: false }"],
      ],
    ]);
    assert.deepEqual(onTable("stars: { r: [6, 7], f: [5, 5], m: [3, 2] }")[1], [
      ["Write m as [2, 3]", "segments: { stars: { r: [6, 7], f: [5, 5], m: [2, 3] } }", "preferred"],
    ]);
    assert.deepEqual(onTable("stars: { r: [6, 7] }")[1], [["Leave stars out", "segments: { stars: false }"]]);
  });

  it("keep of shared scores what one class alone has", () => {
    assert.deepEqual(onTable("champions: { r: [3, 5] }, at-risk: { r: [1, 2], f: [1, 5] }")[1]?.at(-1), [
      "Leave at-risk what cannot-lose does not take: f: [1, 4]",
      "segments: { champions: { r: [3, 5] }, at-risk: { r: [1, 2], f: [1, 4] } }",
      "preferred",
    ]);
  });

  it("get one for the scores that are left, with the amount where it counts, once", () => {
    const champions = "champions: { r: [5, 5], f: [4, 5], m: [5, 5] }";
    assert.deepEqual(onTable(champions)[1], [
      [
        "Add a class for them",
        `segments: { ${champions}, others: { label: { en: Others, fr: Autres }, r: [5, 5], f: [4, 5], m: [1, 4] } }`,
      ],
    ]);
    assert.ok(!onTable(`${champions}, others: { r: [6, 6] }`)[1]?.some(([title]) => title === "Add a class for them"));
  });
});

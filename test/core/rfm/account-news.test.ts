import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { RfmMethod } from "../../../src/core/playbook/playbook.ts";
import { type AccountNews, newsOf } from "../../../src/core/rfm/account-news.ts";
import { periodsOf } from "../../../src/core/rfm/compare.ts";
import { dayNumberOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import type { LedgerProblem } from "../../../src/core/rfm/ledger-problem.ts";
import { perUnit } from "../../../src/core/rfm/money.ts";
import { previousOf, windowOf } from "../../../src/core/rfm/window.ts";

const window = windowOf("12m", dayNumberOf("2026-06-15"));
const windows = [window, previousOf(window, "12m")] as const;

type Line = readonly [account: string, day: string, currency?: string, amount?: number];

/** What there is to tell of each account, by the fixed thresholds of the playbook unless it says otherwise. */
function news(
  lines: readonly Line[],
  own: Partial<RfmMethod> = {},
  problems: ReadonlyMap<string, LedgerProblem> = new Map(),
): Record<string, AccountNews> {
  const method = { ...builtInPlaybook.rfm, ...own };
  const ledger = new Ledger(windows, method);
  for (const [account, day, currency, amount = 100] of lines) {
    ledger.add(account, { day: dayNumberOf(day), amount: amount * perUnit, currency });
  }
  return Object.fromEntries(newsOf({ periods: periodsOf(ledger, windows, method), windows, method, problems }));
}

const fallen: readonly Line[] = [
  ["a", "2025-06-01"],
  ["a", "2025-07-01"],
];

describe("what a portfolio tells of an account", () => {
  it("is the fall to a worse class, with the days of both periods", () => {
    const drop = {
      before: "new",
      now: "hibernating",
      from: "2025-06-16",
      to: "2026-06-15",
      previousFrom: "2024-06-16",
      previousTo: "2025-06-15",
    };
    assert.deepEqual(news(fallen, { cuts: "frozen" }), { a: { drop: { ...drop, cuts: "frozen" } } });
    assert.deepEqual(news(fallen, { cuts: "recomputed" }), { a: { drop: { ...drop, cuts: "recomputed" } } });
    assert.deepEqual(news([["a", "2025-06-01"]]).a?.drop?.now, "inactive");
  });

  it("is nothing of who rises, stays, or has just come", () => {
    const rises: Line[] = [
      ["a", "2024-07-01"],
      ["a", "2026-06-01"],
    ];
    const stays: Line[] = [
      ["b", "2025-06-01"],
      ["b", "2026-06-01"],
    ];
    assert.deepEqual(news([...rises, ...stays, ["c", "2026-06-01"], ["d", "2023-01-01"]]), {});
  });

  it("is only why its orders are not known, when they are not", () => {
    const problem = { kind: "unreadable", reason: "EACCES" } as const;
    const problems = new Map<string, LedgerProblem>([
      ["a", problem],
      ["b", { kind: "missing" }],
    ]);
    assert.deepEqual(news([...fallen, ["c", "2025-06-01"]], {}, problems), {
      a: { ledgerProblem: problem },
      b: { ledgerProblem: { kind: "missing" } },
      c: { drop: news([["c", "2025-06-01"]]).c?.drop },
    });
  });

  it("is among how few it could not be scored, if it bought at all", () => {
    const two: Line[] = [
      ["a", "2026-06-01"],
      ["b", "2026-06-01"],
      ["gone", "2023-01-01"],
    ];
    const { thresholds } = builtInPlaybook.rfm;
    const tooFew = { a: { tooFew: 2 }, b: { tooFew: 2 } };
    assert.deepEqual(news(two, { thresholds: { ...thresholds, recency: [30] } }), tooFew);
    assert.deepEqual(news(two, { thresholds: { ...thresholds, frequency: [1] } }), tooFew);
    assert.deepEqual(news(two, { thresholds: { ...thresholds, monetary: [1] } }), {});
  });

  it("is that its purchases are in several currencies, or in another one than most", () => {
    const lines: Line[] = [
      ["a", "2026-06-01", "EUR"],
      ["a", "2026-06-02", "USD"],
      ["b", "2026-06-01", "EUR"],
      ["c", "2026-06-01", "EUR"],
      ["d", "2026-06-01", "USD"],
      ["e", "2026-06-01"],
      ["gone", "2023-01-01", "USD"],
    ];
    assert.deepEqual(news(lines), { a: { isMixed: true }, d: { comparedIn: "EUR" } });
  });

  it("is nothing of who was only paid back", () => {
    const paidBack: Line[] = [
      ["d", "2026-06-01", "USD", -5],
      ["e", "2026-06-01", "EUR", -5],
      ["e", "2026-06-01", "USD", -5],
    ];
    assert.deepEqual(news([["a", "2026-06-01", "EUR"], ["b", "2026-06-01", "EUR"], ...paidBack]), {});
  });
});

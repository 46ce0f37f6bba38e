import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { RfmMethod } from "../../../src/core/playbook/playbook.ts";
import { comparedReport } from "../../../src/core/rfm/compare.ts";
import { dayNumberOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import { perUnit } from "../../../src/core/rfm/money.ts";
import { listed, type RfmReport } from "../../../src/core/rfm/report.ts";
import { previousOf, windowOf } from "../../../src/core/rfm/window.ts";

const window = windowOf("12m", dayNumberOf("2026-06-15"));
const windows = [window, previousOf(window, "12m")] as const;

type Line = readonly [customer: string, day: string, amount?: number, currency?: string];

interface Options extends Partial<RfmMethod> {
  readonly compares?: boolean;
  readonly shownAs?: (id: string) => string;
}

function report(lines: readonly Line[], { compares = false, shownAs, ...own }: Options = {}): RfmReport {
  const method = { ...builtInPlaybook.rfm, ...own };
  const ledger = new Ledger(windows, method);
  for (const [customer, day, amount = 100, currency] of lines) {
    ledger.add(customer, { day: dayNumberOf(day), amount: amount * perUnit, currency });
  }
  return comparedReport(ledger, { method, windows, compares, shownAs });
}

/** Its notes with their facts, but for those about the axes. */
function notes(lines: readonly Line[], options?: Options): string[] {
  return report(lines, options)
    .notes.filter(({ code }) => code !== "thresholds")
    .map(({ code, data }) => `${code} ${Object.values(data).filter(Boolean).join(" ")}`.trim());
}

/** Bought long before both periods: that history is short need not be said. */
const old: Line = ["old", "2020-01-01"];

describe("the customers of a report", () => {
  it("come by their class, then by their amount, then by their name; those without a class last", () => {
    const lines: Line[] = [
      ["best", "2026-06-01", 9000],
      ...["2026-05-01", "2026-04-01", "2026-03-01", "2026-02-01", "2026-01-02"].map((day): Line => ["best", day, 9000]),
      ["b", "2026-06-01", 10],
      ["a", "2026-06-01", 10],
      ["c", "2026-06-01", 20],
      old,
    ];
    const shown = ({ rows }: RfmReport) => rows.map(({ shown, segment }) => `${shown} ${segment}`);
    assert.deepEqual(shown(report(lines)), ["best potential-loyalists", "c new", "a new", "b new", "old inactive"]);
    const { new: recent, ...segments } = builtInPlaybook.rfm.segments;
    assert.ok(recent);
    const last = ["old inactive", "c undefined", "a undefined", "b undefined"];
    assert.deepEqual(shown(report(lines, { segments })).slice(1), last);
    const shownAs = (id: string) => (id === "b" ? "Aa" : id.toUpperCase());
    assert.deepEqual(
      report(lines, { shownAs }).rows.map(({ shown }) => shown),
      ["BEST", "C", "A", "Aa", "OLD"],
    );
  });

  it("know the class of before and the way they went, where two periods are compared", () => {
    const lines: Line[] = [
      ["a", "2025-06-01"],
      ["a", "2025-07-01"],
      ["b", "2026-06-01"],
    ];
    const moves = (compares: boolean) =>
      report(lines, { compares }).rows.map(({ id, previousSegment, movement }) => [id, previousSegment, movement]);
    assert.deepEqual(moves(true), [
      ["b", "prospect", undefined],
      ["a", "new", "fell"],
    ]);
    assert.deepEqual(moves(false), [
      ["b", undefined, undefined],
      ["a", undefined, undefined],
    ]);
    assert.deepEqual([report(lines).previous, report(lines, { compares: true }).previous], [undefined, windows[1]]);
  });
});

describe("the notes of a report", () => {
  it("count the purchases that lie ahead", () => {
    assert.deepEqual(notes([old, ["a", "2026-06-01"], ["a", "2026-06-16"], ["b", "2027-01-01"]]), [
      "future 2026-06-15 2",
    ]);
  });

  it("say when nobody bought, and nothing of scores then", () => {
    assert.deepEqual(report([old]).notes, [{ code: "nobodyBought", data: { from: "2025-06-16", to: "2026-06-15" } }]);
    const comeAll: Line[] = [old, ["a", "2026-06-01"]];
    assert.deepEqual(notes(comeAll, { compares: true, cuts: "frozen" }), ["frozen 2024-06-16 2025-06-15"]);
  });

  it("say when the period began before the history did", () => {
    const since = (first: string, compares = false) =>
      notes(
        [
          ["a", first],
          ["a", "2026-06-01"],
        ],
        { compares },
      )[0];
    assert.equal(since("2025-06-17"), "shortHistory 2025-06-17 2025-06-16");
    assert.equal(since("2025-06-16"), undefined);
    assert.equal(since("2024-06-17", true), "shortPrevious 2024-06-17 2024-06-16");
    assert.equal(since("2024-06-16", true), "frozen 2024-06-16 2025-06-15".replace("frozen", builtInPlaybook.rfm.cuts));
  });

  it("say whose limits hold where two periods are compared", () => {
    const told = (cuts: RfmMethod["cuts"]) => notes([old, ["a", "2026-06-01"]], { compares: true, cuts });
    assert.deepEqual(told("frozen"), ["frozen 2024-06-16 2025-06-15"]);
    assert.deepEqual(told("recomputed"), ["recomputed 2024-06-16 2025-06-15"]);
  });

  it("say how each axis was scored, unless that is what the playbook asks for", () => {
    const axes = (own: Partial<RfmMethod>, count = 2) => {
      const lines = Array.from(
        { length: count },
        (_, index): Line => [`c${index}`, `2026-0${index + 1}-01`, index + 1],
      );
      return report([old, ...lines], own).notes.map(({ code, data }) => [
        code,
        (data.axis as { en: string }).en,
        data.customers,
        data.distinct,
        data.bins,
      ]);
    };
    assert.deepEqual(axes({}), [
      ["thresholds", "Recency", 2, 2, 5],
      ["thresholds", "Frequency", 2, 1, 5],
      ["thresholds", "Amount", 2, 2, 5],
    ]);
    assert.deepEqual(axes({ method: "thresholds" }), []);
    assert.deepEqual(axes({}, 6), [["thresholds", "Frequency", 6, 1, 5]]);
    const thresholds = { ...builtInPlaybook.rfm.thresholds, monetary: [] };
    assert.deepEqual(axes({ thresholds, method: "thresholds" }), [["noScores", "Amount", 2, 2, 5]]);
  });

  it("name those whose amount is not compared, or speaks against them", () => {
    const lines: Line[] = [
      old,
      ["fine", "2026-06-01", 100, "EUR"],
      ["fine too", "2026-06-01", 100, "EUR"],
      ["back", "2026-06-01", 100, "EUR"],
      ["back", "2026-06-02", -100, "EUR"],
      ["dollars", "2026-06-01", 100, "USD"],
      ["both", "2026-06-01", 100, "EUR"],
      ["both", "2026-06-02", 100, "USD"],
      ["only paid back", "2026-06-02", -5, "USD"],
    ];
    assert.deepEqual(notes(lines), ["refunded back EUR", "otherCurrency dollars EUR", "mixedCurrency both EUR"]);
  });

  it("name those whose scores no class holds", () => {
    const { new: _, ...segments } = builtInPlaybook.rfm.segments;
    assert.deepEqual(notes([old, ["a", "2026-06-01"]], { segments }), ["uncovered a"]);
    const thresholds = { ...builtInPlaybook.rfm.thresholds, recency: [] };
    assert.ok(!notes([old, ["a", "2026-06-01"]], { segments, thresholds }).includes("uncovered a"), "it has no scores");
  });

  it("name ten at most, and count the others", () => {
    const names = Array.from({ length: 12 }, (_, index) => `c${index}`);
    assert.equal(listed(names.slice(0, 10)), "c0, c1, c2, c3, c4, c5, c6, c7, c8, c9");
    assert.equal(listed(names), "c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, … (+2)");
  });
});

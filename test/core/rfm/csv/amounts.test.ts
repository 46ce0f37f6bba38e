import assert from "node:assert/strict";
import fc from "fast-check";
import { amountIn, type DecimalMark, markIn } from "../../../../src/core/rfm/csv/amounts.ts";

describe("an amount in a file", () => {
  const cases: readonly (readonly [field: string, mark: DecimalMark, amount: number | undefined])[] = [
    ["12500", ".", 12_500],
    ["0.1", ".", 0.1],
    ["-12.5", ".", -12.5],
    ["1234,56", ",", 1234.56],
    ["1 234,56 €", ",", 1234.56],
    ["1\u202f234\u00a0567,8", ",", 1_234_567.8],
    ["€1,234.50", ".", 1234.5],
    ["1.234.567,89", ",", 1_234_567.89],
    ["1'234.50", ".", 1234.5],
    ["(1,234.50)", ".", -1234.5],
    ["12,00-", ",", -12],
    ["−5", ".", -5],
    ["+5", ".", 5],
    ["EUR 12", ".", 12],
    ["12 EUR", ".", 12],
    ["1,234", ".", 1234],
    ["1,234", ",", 1.234],
    [".5", ".", 0.5],
    ["5.", ".", 5],
    ["12.34567", ".", 12.3457],
    ["12345678901.23", ".", 12_345_678_901.23],
    ["12.50", ",", undefined],
    ["12,34,56", ".", undefined],
    ["", ".", undefined],
    ["-", ".", undefined],
    ["n/a", ".", undefined],
    ["1e5", ".", undefined],
    ["99999999999999999999", ".", undefined],
    ["1234567890", ".", 1_234_567_890],
    ["-0", ".", 0],
    ["12a", ".", undefined],
    ["1.2a", ".", undefined],
    ["1.a", ".", undefined],
    ["12.5.", ".", undefined],
    ["1.5,5", ",", undefined],
    ["1,2345", ".", undefined],
    ["1234,567", ".", undefined],
    ["1,234,56", ".", undefined],
    ["1,2,345", ".", undefined],
    ["(12", ".", undefined],
    ["12)", ".", undefined],
    ["5-3", ".", undefined],
    ["--5", ".", undefined],
    ["(-5)", ".", undefined],
    ["5+", ".", undefined],
    ["EURO 12", ".", undefined],
    ["12 EUROS", ".", undefined],
    ["$1’234", ".", 1234],
    ["£ -5", ".", -5],
    ["–5", ".", -5],
    ["-1 234", ".", -1234],
    ["12,345.6", ".", 12_345.6],
    ["5 EUR 5", ".", undefined],
    ["5(3)", ".", undefined],
    ["(3)5", ".", undefined],
    ["1 2.5e3", ".", undefined],
  ];
  for (const [field, mark, amount] of cases) {
    it(`${JSON.stringify(field)} with ${mark} is ${amount}`, () => {
      assert.equal(amountIn(field, mark), amount === undefined ? undefined : Math.round(amount * 10_000));
    });
  }

  it("tells the mark, or does not", () => {
    const cents = ["12.50", "12,50", "12.5", ",5", ".5", "5,", "1.50 €", "EUR 1.5"];
    assert.deepEqual(
      cents.map((field) => markIn(field) ?? "?"),
      [".", ",", ".", ",", ".", ",", ".", "."],
    );
    assert.deepEqual(["", "abc", "1.234.567", "12.345", "1234.567", "1.2345", ".123", "123,456"].map(markIn), [
      undefined,
      undefined,
      ",",
      undefined,
      ".",
      ".",
      ".",
      undefined,
    ]);
    const marks = [
      "1,5",
      "1.5",
      "1,234",
      "1.234",
      "1.234,5",
      "1,234.5",
      "1,234,567",
      "1.234.567",
      "0,123",
      "1234,567",
      "12",
      "1 234,500",
    ];
    assert.deepEqual(
      marks.map((field) => markIn(field) ?? "?"),
      [",", ".", "?", "?", ",", ".", ".", ",", ",", ",", "?", ","],
    );
  });

  it("is read as it was written, whatever the digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (units) => {
        const digits = `${units < 0 ? "-" : ""}${Math.floor(Math.abs(units) / 10_000)}.${String(Math.abs(units) % 10_000).padStart(4, "0")}`;
        assert.equal(amountIn(digits, "."), units);
        assert.equal(amountIn(digits.replace(".", ","), ","), units);
      }),
      { numRuns: 100 },
    );
  });
});

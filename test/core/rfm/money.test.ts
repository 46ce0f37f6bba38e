import assert from "node:assert/strict";
import { countDistinct, fixedCuts, inOrder, limitsBelow, quantileCuts } from "../../../src/core/rfm/cuts.ts";
import { largestLine, lineAmountOf, moneyDigits, moneyFrom, moneyFromNumber } from "../../../src/core/rfm/money.ts";

describe("an amount in ten-thousandths", () => {
  const cases: readonly (readonly [digits: string, money: bigint | undefined])[] = [
    ["12.5", 125_000n],
    ["-12.5", -125_000n],
    ["+12", 120_000n],
    [".5", 5000n],
    ["5.", 50_000n],
    ["1e3", 10_000_000n],
    ["1E+3", 10_000_000n],
    ["12.5e-1", 12_500n],
    ["1e-12", 0n],
    ["0.00004", 0n],
    ["0.00005", 1n],
    ["-0.00005", -1n],
    ["0.12345", 1235n],
    ["", undefined],
    [".", undefined],
    ["-", undefined],
    ["12,5", undefined],
    ["1 2", undefined],
    ["x1", undefined],
    ["1x", undefined],
    ["1e", undefined],
    ["1e123", undefined],
  ];
  for (const [digits, money] of cases) {
    it(`${digits} is ${money}`, () => assert.equal(moneyFrom(digits), money));
  }

  it("is written with the digits that it needs", () => {
    const digits = [125_000n, -125_000n, 0n, 10n, -1n, 100_000n, 1_000_100n].map(moneyDigits);
    assert.deepEqual(digits, ["12.5", "-12.5", "0", "0.001", "-0.0001", "10", "100.01"]);
  });

  it("comes from a number as that was typed", () => {
    assert.deepEqual([0.1, 1e21, -3, Number.NaN].map(moneyFromNumber), [1000n, 10n ** 25n, -30_000n, 0n]);
  });

  it("is one that an order can have, up to the last that a number holds", () => {
    assert.equal(lineAmountOf(BigInt(largestLine)), largestLine);
    assert.equal(lineAmountOf(-BigInt(largestLine)), -largestLine);
    assert.equal(lineAmountOf(BigInt(largestLine) + 1n), undefined);
  });
});

describe("limits between scores", () => {
  it("lie between the nearest values, as type 7 quantiles", () => {
    const cuts = quantileCuts([10n, 20n, 30n, 40n], 5);
    assert.deepEqual(cuts.limits, [80n, 110n, 140n, 170n]); // fifths: 16, 22, 28, 34
    assert.deepEqual([cuts.denominator, cuts.floors], [5n, [16n, 22n, 28n, 34n]]);
    assert.deepEqual(quantileCuts([7n], 3).limits, [21n, 21n]);
    assert.deepEqual(quantileCuts([-7n, 0n], 2), { limits: [-7n], denominator: 2n, floors: [-4n] });
  });

  it("leave what stands on them below", () => {
    assert.deepEqual(
      [9n, 10n, 11n, 20n, 21n].map((value) => limitsBelow(value, fixedCuts([10n, 20n]))),
      [0, 0, 1, 1, 2],
    );
  });

  it("are made of values in order, beyond what a number holds too", () => {
    const large = 2n ** 60n;
    assert.deepEqual(inOrder([3n, -1n, 2n]), [-1n, 2n, 3n]);
    assert.deepEqual(inOrder([large + 1n, 5n, large, large + 1n]), [5n, large, large + 1n, large + 1n]);
    assert.equal(countDistinct([1n, 1n, 2n, 3n, 3n]), 3);
    assert.equal(countDistinct([]), 0);
  });
});

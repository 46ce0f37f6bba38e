import assert from "node:assert/strict";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { RfmAxis, RfmMethod } from "../../../src/core/playbook/playbook.ts";
import { axisOf, isUsable, limitNumbers, scoreOn } from "../../../src/core/rfm/axes.ts";
import { mainCurrency } from "../../../src/core/rfm/currency.ts";
import { countDistinct, inOrder, quantileCuts } from "../../../src/core/rfm/cuts.ts";

const big = (...numbers: readonly number[]) => numbers.map(BigInt);

function axis(name: RfmAxis, values: readonly number[], own: Partial<RfmMethod> = {}) {
  return axisOf(name, values.map(BigInt), { ...builtInPlaybook.rfm, bins: 3, minimumCustomers: 4, ...own });
}

describe("an axis", () => {
  const thresholds = { recency: [30, 90.9], frequency: [2, 4], monetary: [0.5, 1000] };

  it("is cut into equal shares of customers as soon as there are enough of them, and as many values as scores", () => {
    const used = (...values: number[]) => axis("frequency", values, { thresholds }).method;
    assert.equal(used(1, 2, 3, 3), "quantiles");
    assert.equal(used(1, 2, 3), "thresholds"); // too few customers
    assert.equal(used(1, 1, 3, 3), "thresholds"); // too few values
    const unusable = { ...thresholds, frequency: [2] };
    assert.equal(axis("frequency", [1, 1, 3, 3], { thresholds: unusable }).method, "none");
    assert.equal(axis("frequency", [1, 2, 3, 3], { thresholds, method: "thresholds" }).method, "thresholds");
  });

  it("knows how many customers were compared, and how many values they have", () => {
    const { customers, distinct, bins } = axis("frequency", [3, 1, 3, 1, 7]);
    assert.deepEqual([customers, distinct, bins], [5, 3, 3]);
  });

  it("has limits as people write them", () => {
    const limits = (name: RfmAxis) => limitNumbers(name, axis(name, [], { thresholds }));
    assert.deepEqual(limits("recency"), [30, 90]); // whole days
    assert.deepEqual(limits("frequency"), [2, 4]);
    assert.deepEqual(limits("monetary"), [0.5, 1000]);
    assert.deepEqual(limitNumbers("frequency", axis("frequency", [1, 2, 4, 5])), [2, 4]);
    assert.equal(
      limitNumbers("recency", axis("recency", [], { thresholds: { ...thresholds, recency: [] } })),
      undefined,
    );
  });

  it("gives the fewest days and the most purchases the highest score, and a value on a limit the one below it", () => {
    const scores = (name: RfmAxis, ...values: number[]) =>
      values.map((value) => scoreOn(name, BigInt(value), axis(name, [], { thresholds })));
    assert.deepEqual(scores("recency", 0, 30, 31, 90, 91), [3, 3, 2, 2, 1]);
    assert.deepEqual(scores("frequency", 1, 2, 3, 4, 5), [1, 1, 2, 2, 3]);
    assert.deepEqual(scores("monetary", 5000, 5001), [1, 2]);
  });
});

describe("fixed limits", () => {
  it("are one fewer than scores, each higher than the one before", () => {
    assert.equal(isUsable([1, 2], 3), true);
    assert.equal(isUsable([-1, 0], 3), true);
    assert.deepEqual([isUsable([1], 3), isUsable([1, 2, 3], 3), isUsable([], 1)], [false, false, true]);
    assert.deepEqual([isUsable([2, 2], 3), isUsable([2, 1], 3)], [false, false]);
  });
});

describe("quantiles", () => {
  it("lie between the two nearest customers, below zero too", () => {
    const cuts = quantileCuts(big(-5, -2, 4), 4);
    // At half a step, one step, one and a half: -3.5, -2, 1.
    assert.deepEqual(cuts, { limits: [-14n, -8n, 4n], denominator: 4n, floors: [-4n, -2n, 1n] });
  });

  it("of one customer are what that customer has", () => {
    assert.deepEqual(quantileCuts([7n], 2).floors, [7n]);
  });

  it("compare amounts that no number tells apart", () => {
    const [close, closer] = [2n ** 60n, 2n ** 60n + 1n];
    assert.deepEqual(inOrder([closer, 5n, close, closer]), [5n, close, closer, closer]);
    assert.deepEqual(inOrder(big(10, 9, -1, 9)), big(-1, 9, 9, 10));
    assert.equal(countDistinct([5n, close, closer, closer]), 3);
  });
});

describe("the currency of a portfolio", () => {
  it("is that of most customers; of several as common the first by name", () => {
    assert.equal(mainCurrency(["USD", "EUR", "EUR", undefined, undefined, undefined]), "EUR");
    assert.equal(mainCurrency(["USD", "CHF", "EUR"]), "CHF");
    assert.equal(mainCurrency(["CHF", "EUR", "USD", "USD"]), "USD");
    assert.equal(mainCurrency([undefined]), undefined);
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { readPlanDocument } from "../../../src/core/document.ts";
import { difference, productOf, sumOf } from "../../../src/core/negotiation/decimal.ts";
import { givingOrder } from "../../../src/core/negotiation/giving.ts";
import { overlapOf } from "../../../src/core/negotiation/overlap.ts";

const negotiationOf = (yaml: string) => readPlanDocument(`negotiation:\n${yaml}`).plan.negotiation;

describe("amounts", () => {
  it("add up as on paper", () => {
    assert.equal(sumOf([0.1, 0.2]), 0.3);
    assert.equal(sumOf(Array.from({ length: 10 }, () => 0.1)), 1);
    assert.equal(sumOf([1e21, 1e-7, -1e21]), 1e-7);
    assert.equal(difference(12.5, 12.4), 0.1);
    assert.equal(productOf(1.1, 1.1), 1.21);
    assert.equal(sumOf([]), 0);
    assert.equal(sumOf([Number.NaN, Number.POSITIVE_INFINITY, 2]), 2);
  });

  it("in cents are whole numbers", () => {
    const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(cents, (all) => {
        assert.equal(sumOf(all.map((one) => one / 100)), all.reduce((sum, one) => sum + one, 0) / 100);
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    );
  });
});

describe("the order of giving", () => {
  it("begins with what they value most, and of that with what costs least", () => {
    const negotiation = negotiationOf(`
  variables: [{ id: stock, valueToThem: high, costToUs: high }, { id: audit, valueToThem: high, costToUs: low }]
  concessions:
    - { give: low-cheap, cost: 10, valueToThem: low }
    - { give: unknown, cost: 5 }
    - { give: high-dear, cost: 900, valueToThem: high }
    - { give: high-cheap, cost: 100, valueToThem: high }
    - { give: medium, cost: 1, valueToThem: medium }
    - { give: stock, variable: stock }
    - { give: audit, variable: audit }
`);
    assert.deepEqual(
      givingOrder(negotiation).map(({ give }) => give?.value),
      ["high-cheap", "high-dear", "audit", "stock", "medium", "low-cheap", "unknown"],
    );
  });
});

describe("the overlap", () => {
  const size = (figures: string) =>
    negotiationOf(`  variables: [{ id: a, ${figures} }]`).variables.map(overlapOf)[0]?.size;

  it("lies between our floor and their limit, in the direction of the variable", () => {
    assert.equal(size("better: higher, floor: 190000, theirLimit: 195000"), 5000);
    assert.equal(size("better: lower, floor: 60, theirLimit: 45"), 15);
    assert.equal(size("better: higher, floor: 0.3, theirLimit: 0.1"), -0.2);
    assert.equal(size("target: 20, floor: 19, theirLimit: 19"), 0);
    assert.equal(size("better: higher, floor: 19"), undefined);
  });
});

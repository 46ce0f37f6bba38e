import assert from "node:assert/strict";
import { readPlan } from "../../../src/core/plan/read-plan.ts";
import { calculation, yearlyValue } from "../../../src/core/plan/yearly-value.ts";
import { parse } from "../../../src/core/source/parse.ts";

function yearly(price: string) {
  return yearlyValue(readPlan(parse(`sale: { price: { ${price} } }`).root).sale.price);
}

function written(price: string) {
  const value = yearly(price);
  return value && Object.values(calculation(value)).map((text) => text.replace(/\s/g, " "));
}

describe("the yearly value of a price", () => {
  it("is 180 for 15 a month and user", () => {
    assert.deepEqual(yearly("amount: 15, per: month, unit: user"), {
      amount: 15,
      times: 12,
      perUnit: 180,
      quantity: undefined,
      total: 180,
    });
    assert.equal(yearly("amount: 15, per: month, unit: user, quantity: 120")?.total, 21_600);
  });

  it("counts the payments of each period", () => {
    const periods = ["once", "day", "week", "month", "quarter", "year"];
    assert.deepEqual(
      periods.map((per) => yearly(`amount: 1, per: ${per}`)?.total),
      [1, 365, 52, 12, 4, 1],
    );
  });

  it("is exact to the cent", () => {
    assert.equal(yearly("amount: 0.1, per: once, quantity: 3")?.total, 0.3);
    assert.equal(yearly("amount: 19.99, per: month, quantity: 7")?.total, 1679.16);
  });

  it("is unknown without an amount or its period", () => {
    for (const price of [
      "",
      "amount: 15",
      "per: month",
      "amount: cheap, per: month",
      "amount: 15, per: night",
      "amount: .nan, per: year",
    ]) {
      assert.equal(yearly(price), undefined, price);
    }
  });

  it("is nothing for a quantity of none", () => {
    assert.equal(yearly("amount: 15, per: month, quantity: 0")?.total, 0);
  });

  it("is shown with its calculation", () => {
    assert.deepEqual(written("amount: 15, per: month"), ["15 × 12 = 180", "15 × 12 = 180"]);
    assert.deepEqual(written("amount: 12.5, per: month, quantity: 120"), [
      "12.5 × 12 × 120 = 18,000",
      "12,5 × 12 × 120 = 18 000",
    ]);
    assert.deepEqual(written("amount: 80000, per: once, quantity: 2"), [
      "80,000 × 2 = 160,000",
      "80 000 × 2 = 160 000",
    ]);
    assert.deepEqual(written("amount: 80000, per: once"), ["80,000", "80 000"]);
  });
});

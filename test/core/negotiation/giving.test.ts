import assert from "node:assert/strict";
import fc from "fast-check";
import { readPlanDocument } from "../../../src/core/document.ts";
import { difference, productOf, sumOf } from "../../../src/core/negotiation/decimal.ts";
import { concessionsOn, descentOf, figureGiven, givingOrder, totalCost } from "../../../src/core/negotiation/giving.ts";
import { overlapOf } from "../../../src/core/negotiation/overlap.ts";

const negotiationOf = (yaml: string) => readPlanDocument(`negotiation:\n${yaml}`).plan.negotiation;

describe("amounts", () => {
  it("add up as on paper", () => {
    assert.equal(sumOf([0.1, 0.2]), 0.3);
    assert.equal(sumOf(Array.from({ length: 10 }, () => 0.1)), 1);
    assert.equal(sumOf([1e21, 1e-7, -1e21]), 1e-7);
    assert.equal(sumOf([1.5e21, 1]), 1.5e21);
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

describe("the order of giving, of what has no price", () => {
  it("goes by what giving way costs, and stays as it was written where nothing tells", () => {
    const negotiation = negotiationOf(`
  variables: [{ id: a, costToUs: high }, { id: b, costToUs: medium }, { id: c, costToUs: low }, { id: d }]
  concessions: [{ give: first }, { give: a, variable: a }, { give: d, variable: d }, { give: c, variable: c }, { give: e, variable: e }, { give: b, variable: b }, { give: nothing, cost: 0 }]
`);
    assert.deepEqual(
      givingOrder(negotiation).map(({ give }) => give?.value),
      ["nothing", "c", "b", "first", "a", "d", "e"],
    );
  });
});

describe("the descent on a variable", () => {
  const sale = "currency: EUR\nsale: { price: { amount: 10, per: year, quantity: 100 } }\n";
  const descent = (variable: string, concessions: string, head = sale) => {
    const { plan } = readPlanDocument(
      `${head}negotiation: { variables: [{ ${variable} }], concessions: [${concessions}] }`,
    );
    const [first] = plan.negotiation.variables;
    const found = first && descentOf(first, plan);
    return found && [found.left, found.crossing?.concession.give?.value, found.crossing?.cost.value];
  };
  const price = "id: p, unit: EUR, better: higher, opening: 1000, floor: 850";
  const given = "{ give: a, variable: p, cost: 100 }, { give: b, variable: p }, { give: c, variable: p, cost: 60 }";

  it("ends where all concessions lead, and knows the one that crosses the floor", () => {
    assert.deepEqual(descent(price, given), [840, "c", 60]);
    assert.deepEqual(descent(price, `${given}, { give: d, variable: p, cost: 1 }`), [839, "c", 60]);
    assert.deepEqual(descent(price, "{ give: a, variable: p, cost: 150 }"), [850, undefined, undefined]);
    assert.deepEqual(descent(price, "{ give: a, variable: q, cost: 900 }, { give: b, cost: 9 }"), [
      1000,
      undefined,
      undefined,
    ]);
    assert.deepEqual(descent("id: p, unit: EUR, better: lower, target: 500, floor: 550", given), [660, "a", 100]);
    assert.deepEqual(descent("id: p, unit: EUR, better: higher, target: 1000", given), [840, undefined, undefined]);
    assert.deepEqual(descent("unit: EUR, better: higher, opening: 1000, floor: 850", given), [
      1000,
      undefined,
      undefined,
    ]);
  });

  it("is none for what is not counted as costs are", () => {
    for (const variable of [
      price.replace("EUR", "days"),
      price.replace("unit: EUR, ", ""),
      price.replace("better: higher, ", "").replace("floor: 850", "floor: 1000"),
      price.replace("opening: 1000, ", ""),
      price.replace("1000", "12").replace("850", "9"), // the price of one
    ]) {
      assert.equal(descent(variable, given), undefined, variable);
    }
    assert.equal(descent(price, given, sale.replace("currency: EUR\n", "")), undefined);
  });

  it("knows money by its sign, and the whole sale by its figure", () => {
    assert.deepEqual(descent(price.replace("EUR", "€"), given)?.[0], 840);
    assert.deepEqual(descent(price.replace("1000", "101"), "", sale)?.[0], 101);
    assert.equal(descent(price.replace("1000", "100"), "", sale), undefined);
    for (const quantity of ["", ", quantity: 1", ", quantity: 0"]) {
      const head = sale.replace(", quantity: 100", quantity);
      assert.deepEqual(descent(price.replace("1000", "10"), "", head)?.[0], 10, quantity);
    }
  });
});

describe("the figure that a concession promises", () => {
  const figure = (give: string, unit: string) => {
    const { variables, concessions } = negotiationOf(
      `  variables: [{ id: a, ${unit} }]\n  concessions: [{ variable: a, ${give} }]`,
    );
    const [variable, concession] = [variables[0], concessions[0]];
    return variable && concession && figureGiven(concession, variable);
  };

  it("is the one before the unit, in one or several", () => {
    assert.equal(figure("give: payment at 60 days", "unit: days"), 60);
    assert.equal(figure("give: payment at 60 days", "unit: day"), 60);
    assert.equal(figure("give: 1 day more", "unit: days"), 1);
    assert.equal(figure("give: 3 bus", "unit: bu"), undefined);
    assert.equal(figure("give: 2 visits", "unit: visit"), 2);
    assert.equal(figure("give: 2 was", "unit: wat"), undefined);
    assert.equal(figure("give: days 60", "unit: days"), undefined);
    assert.equal(figure("give: payment at 60 weeks", "unit: days"), undefined);
    assert.equal(figure("cost: 60", "unit: days"), undefined);
    assert.equal(figure("give: 60 days", "better: lower"), undefined);
  });
});

describe("what is given on a variable, and altogether", () => {
  it("is what names it, and adds up where there is a cost", () => {
    const negotiation = negotiationOf(
      "  variables: [{ id: a }, { label: nameless }]\n  concessions: [{ variable: a, cost: 0.1 }, { cost: 0.2 }, { variable: b, give: x }]",
    );
    const [a, nameless] = negotiation.variables;
    assert.ok(a && nameless);
    assert.deepEqual(
      concessionsOn(a, negotiation).map(({ cost }) => cost?.value),
      [0.1],
    );
    assert.deepEqual(concessionsOn(nameless, negotiation), []);
    assert.equal(totalCost(negotiation.concessions), 0.3);
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

import assert from "node:assert/strict";
import { readPlanDocument } from "../../../src/core/document.ts";
import { overlapOf } from "../../../src/core/negotiation/overlap.ts";
import { directionOf, filledPositions, isWorse, wrongOrder } from "../../../src/core/negotiation/positions.ts";

function variableOf(fields: string) {
  const [variable] = readPlanDocument(`negotiation: { variables: [{ id: a, ${fields} }] }`).plan.negotiation.variables;
  assert.ok(variable);
  return variable;
}

describe("which way is better", () => {
  const directions: readonly (readonly [fields: string, direction: string | undefined])[] = [
    ["better: lower, opening: 9, floor: 3", "lower"],
    ["opening: 9, floor: 3", "higher"],
    ["opening: 3, floor: 9", "lower"],
    ["target: 3, floor: 9", "lower"],
    ["opening: 9, target: 3", "higher"],
    ["opening: 9, target: 12, floor: 3", "higher"],
    ["opening: 9, floor: 9", undefined],
    ["floor: 9", undefined],
    ["unit: EUR", undefined],
  ];
  for (const [fields, direction] of directions) {
    it(`${fields}: ${direction}`, () => assert.equal(directionOf(variableOf(fields)), direction));
  }

  it("tells which of two figures is worse", () => {
    assert.deepEqual([isWorse(1, 2, "higher"), isWorse(2, 2, "higher"), isWorse(3, 2, "higher")], [true, false, false]);
    assert.deepEqual([isWorse(1, 2, "lower"), isWorse(2, 2, "lower"), isWorse(3, 2, "lower")], [false, false, true]);
  });
});

describe("positions the wrong way round", () => {
  const orders: readonly (readonly [fields: string, wrong: string | undefined])[] = [
    ["better: higher, opening: 9, target: 8, floor: 7", undefined],
    ["better: higher, opening: 9, target: 9, floor: 9", undefined],
    ["better: higher, opening: 7, target: 8, floor: 7", "opening target"],
    ["better: higher, opening: 9, target: 6, floor: 7", "target floor"],
    ["better: higher, opening: 6, floor: 7", "opening floor"],
    ["better: lower, opening: 9, target: 8", "opening target"],
    ["better: lower, target: 8", undefined],
  ];
  for (const [fields, wrong] of orders) {
    it(`${fields}: ${wrong}`, () => {
      const found = wrongOrder(variableOf(fields));
      assert.equal(found && `${found.first} ${found.second}`, wrong);
    });
  }

  it("are read in their order, those that are filled in", () => {
    const values = (fields: string) => filledPositions(variableOf(fields)).map(({ value }) => value);
    assert.deepEqual(values("floor: 1, opening: 3, theirLimit: 9"), [3, 1]);
    assert.deepEqual(values("opening: , floor: 1"), [1]);
  });
});

describe("the room between two limits", () => {
  it("is not known before both limits and the direction are", () => {
    for (const fields of ["floor: 9, better: higher", "theirLimit: 9, better: higher", "floor: 9, theirLimit: 10"]) {
      assert.equal(overlapOf(variableOf(fields)), undefined, fields);
    }
  });
});

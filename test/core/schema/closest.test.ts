import assert from "node:assert/strict";
import { closest } from "../../../src/core/schema/closest.ts";

describe("the word that was meant", () => {
  const roles = ["buyer", "decision-maker", "payer", "user"];
  const cases: Readonly<Record<string, string | undefined>> = {
    byer: "buyer",
    Buyer: "buyer",
    "Décision maker": "decision-maker",
    decisionMaker: "decision-maker",
    decison_maker: "decision-maker",
    usr: "user",
    boss: undefined,
    x: undefined,
    "": undefined,
  };
  for (const [word, meant] of Object.entries(cases)) {
    it(`of “${word}” is ${meant ?? "not known"}`, () => assert.equal(closest(word, roles), meant));
  }

  it("is not looked for when it is as long as a paragraph", () => {
    assert.equal(closest("b".repeat(99), ["b".repeat(98)]), "b".repeat(98));
    assert.equal(closest("b".repeat(101), ["b".repeat(100)]), undefined);
  });

  it("is not looked for among thousands for long", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `person-number-${index}`);
    assert.equal(closest("nobody", many), undefined);
    assert.equal(closest("x".repeat(400_000), many), undefined);
  });
});

import assert from "node:assert/strict";
import { modelOf } from "./models.ts";

const plan = `accountPlan: 1
account: { name: Bellwether Offices }
currency: EUR
objectives:
  - owner: c.morel
    statement: Reach 200 000 € in 2026 instead of 180 000 €
    measurable:
      - { indicator: revenue, baseline: 180000, target: 200000 }
      - { indicator: margin-rate, unit: "%", baseline: 30, target: 35 }
    realistic: { means: [the new offer] }
    timeBound:
      start: 2026-01-01
      due: 2026-12-31
      milestones: [{ due: 2026-03-31, target: 45000 }, { due: 2026-06-30, target: 100000 }]
    progress: [{ on: 2026-03-31, value: 31000 }]
  - Sell more
`;

describe("the view of the objectives", () => {
  const { account, letters, objectives } = modelOf("smart", plan, {
    playbook: { owners: { "c.morel": "Claire Morel" } },
  });
  const [revenue, wish] = objectives;

  it("names the customer and the letters, in their order", () => {
    assert.equal(account, "Bellwether Offices");
    assert.deepEqual(
      letters.map(({ initial, name }) => `${initial} ${name}`),
      ["S Specific", "M Measurable", "A Ambitious or acceptable", "R Realistic", "T Time-bound"],
    );
  });

  it("has a cell for each letter of each objective, with a reason", () => {
    for (const { cells } of objectives) {
      assert.deepEqual(
        cells.map(({ letter }) => letter),
        letters.map(({ letter }) => letter),
      );
      for (const { reasons, stateName } of cells) assert.ok(reasons.length > 0 && stateName.length > 0);
    }
    assert.deepEqual(
      revenue?.cells.map(({ state }) => state),
      ["met", "met", "met", "met", "met"],
    );
    assert.ok(wish?.cells.some(({ state }) => state === "missing"));
  });

  it("leads from a cell to the block that it is read from, or to the objective", () => {
    assert.deepEqual(
      revenue?.cells.map(({ pointer }) => pointer),
      ["statement", "measurable", "measurable", "realistic", "timeBound"].map((key) => `/objectives/0/${key}`),
    );
    assert.deepEqual(new Set(wish?.cells.map(({ pointer }) => pointer)), new Set(["/objectives/1"]));
  });

  it("says who answers for it and when it is due", () => {
    assert.equal(revenue?.owner, "Claire Morel");
    assert.deepEqual(revenue?.due, { day: "31 Dec 2026", distance: "in 199 days" });
    assert.equal(wish?.due, undefined);
  });

  it("draws each measure from its start over the milestones to the target", () => {
    const [line, margin] = revenue?.lines ?? [];
    assert.equal(line?.measure, "Revenue");
    assert.equal(line?.target, "€200,000");
    assert.deepEqual(
      line?.course.map(({ day, value }) => [day, value]),
      [
        ["2026-01-01", 0],
        ["2026-03-31", 45000],
        ["2026-06-30", 100000],
        ["2026-12-31", 200000],
      ],
    );
    assert.equal(line?.course[1]?.pointer, "/objectives/0/timeBound/milestones/0/target");
    assert.equal(line?.today, "2026-06-15");
    assert.equal(line?.state, "behind");
    assert.equal(line?.standing, "€31,000 on 31 Mar 2026, where €45,000 was expected: behind");
    assert.equal(margin?.target, "35%");
    assert.equal(margin?.standing, undefined);
  });

  it("gives the same as figures, day by day", () => {
    assert.deepEqual(revenue?.lines[0]?.rows, [
      { day: "1 Jan 2026", expected: "€0" },
      { day: "31 Mar 2026", expected: "€45,000", result: "€31,000" },
      { day: "30 Jun 2026", expected: "€100,000" },
      { day: "31 Dec 2026", expected: "€200,000" },
    ]);
  });

  it("speaks French", () => {
    const { objectives, letters } = modelOf("smart", plan, { locale: "fr" });
    assert.equal(letters[1]?.name, "Mesurable");
    assert.equal(objectives[0]?.due?.day, "31 déc. 2026");
    const standing = "31\u202f000\u00a0€ au 31 mars 2026, pour 45\u202f000\u00a0€ attendus\u00a0: en retard";
    assert.equal(objectives[0]?.lines[0]?.standing, standing);
  });

  it("shows nothing of a plan without objectives", () => {
    assert.deepEqual(modelOf("smart", "accountPlan: 1\n").objectives, []);
    assert.deepEqual(modelOf("smart", "").objectives, []);
  });
});

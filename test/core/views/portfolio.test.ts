import assert from "node:assert/strict";
import { few, portfolioOf } from "./portfolios.ts";

describe("the model of a portfolio", () => {
  const model = portfolioOf(few);

  it("has a line an account, with its exact amount, the class of before, and why purchases are not known", () => {
    const lines = model.accounts.map(({ name, amount, segment, before, movement, why = "" }) =>
      [name, amount, segment, before, movement, why].join(" | "),
    );
    assert.deepEqual(lines, [
      "Boréal | 300 | new | hibernating | rose | ",
      "Alba (a) | 0.30 | hibernating | about-to-sleep | fell | ",
      "Alba (c) | 0 | inactive | new | fell | ",
      "Delta | 0 | prospect | prospect | same | There is no file gone.csv: the purchases of this account are not known. The path starts at the folder of the plan.",
      "e | 0 | prospect | prospect | same | No purchase is noted in the plan.",
    ]);
  });

  it("names the owners, those whom the playbook does not know by their ids", () => {
    assert.deepEqual(
      model.owners.map(({ name }) => name),
      ["Claire Morel", "nobody.knows"],
    );
  });

  it("says what each class comes to, and each cell of the grid", () => {
    const classes = model.classes.filter(({ customers }) => customers > 0);
    assert.deepEqual(
      classes.map(({ id, customers, ofCustomers, amount, ofAmount }) => [id, customers, ofCustomers, amount, ofAmount]),
      [
        ["new", 1, 20, "€300", 99.9],
        ["hibernating", 1, 20, "€0.30", 0],
        ["inactive", 1, 20, "€0", 0],
        ["prospect", 2, 40, "€0", 0],
      ],
    );
    assert.equal(model.grid.cells.length, 25);
    const taken = model.grid.cells.filter(({ customers }) => customers > 0);
    assert.deepEqual(
      taken.map(({ r, f, segment, brief, points }) => [r, f, segment, brief, points]),
      [
        [5, 1, "new", "300", [{ accounts: 1, movement: "rose", uri: "b" }]],
        [1, 2, "hibernating", "0.3", [{ accounts: 1, movement: "fell", uri: "a" }]],
      ],
    );
  });

  it("says who moved", () => {
    assert.deepEqual([model.moves?.rose, model.moves?.fell], [1, 2]);
    const moves = model.moves?.moves.map(
      ({ from, to, customers, movement }) => `${customers} ${from} > ${to} ${movement}`,
    );
    assert.deepEqual(moves, [
      "2 prospect > prospect same",
      "1 hibernating > new rose",
      "1 about-to-sleep > hibernating fell",
      "1 new > inactive fell",
    ]);
    assert.equal(portfolioOf({ a: { purchases: [["2026-06-01", 5]] } }).moves, undefined, "nobody was there before");
  });

  it("says how it was computed, and what was passed over", () => {
    const { period, previous, axes, basis, notes, skipped } = model.method;
    assert.deepEqual([period, previous], ["16 Jun 2025 to 15 Jun 2026", "16 Jun 2024 to 15 Jun 2025"]);
    assert.ok(basis.includes("Each period has its own limits between scores."));
    assert.deepEqual(axes[0], {
      name: "Recency",
      how: "fixed limits of the playbook, for 2 customers",
      limits: ["30 days", "90 days", "180 days", "270 days"],
    });
    assert.ok(notes.some((note) => note.startsWith("Frequency: scored by the playbook's fixed thresholds")));
    assert.deepEqual(skipped, [{ file: "orders.csv", count: 30, lines: [{ line: 7, why: "no day: “32/13/2026”" }] }]);
  });

  it("lets a point stand for several accounts where there are too many", () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`c${index}`, { purchases: [["2026-06-01", 5] as const] }]),
    );
    const { perPoint, cells } = portfolioOf(many).grid;
    const [cell] = cells.filter(({ customers }) => customers > 0);
    assert.equal(perPoint, 10);
    assert.equal(cell?.points.length, 30);
    assert.equal(cell?.points[0]?.uri, undefined, "no way to one account");
  });

  it("names no class for a cell whose class depends on the amount, and keeps sums to one currency", () => {
    const segments = { big: { m: [3, 5], rank: 1 }, small: { m: [1, 2], rank: 2 } };
    const own = portfolioOf(
      {
        a: { purchases: [["2026-06-01", 5]] },
        b: { purchases: [["2026-06-01", 9]] },
        us: { purchases: [["2026-06-01", 7, "USD"]] },
      },
      { method: { segments } },
    );
    assert.ok(own.grid.cells.every(({ segment }) => segment === ""));
    assert.equal(own.amount, "€14");
    assert.deepEqual(
      own.classes.map(({ id, customers }) => `${id} ${customers}`),
      ["big 0", "small 2", "prospect 0", " 1"],
    );
    assert.equal(own.accounts.find(({ uri }) => uri === "us")?.amount, "7 USD");
  });

  it("holds nothing for nobody, and French for the French", () => {
    const none = portfolioOf({}, { locale: "fr" });
    assert.deepEqual([none.customers, none.amount, none.moves], [0, "0", undefined]);
    assert.equal(portfolioOf(few, { locale: "fr" }).method.period, "du 16 juin 2025 au 15 juin 2026");
  });
});

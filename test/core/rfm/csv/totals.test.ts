import assert from "node:assert/strict";
import { totalsTable } from "../../../../src/core/rfm/csv/totals.ts";
import { dayNumberOf } from "../../../../src/core/rfm/day-number.ts";
import type { Values } from "../../../../src/core/rfm/portfolio.ts";
import { totalsLayout } from "./layouts.ts";

describe("a file of totals, line by line", () => {
  /** What one line is taken for, or why it is not. */
  const read = (line: string, header = "customer;recency;frequency;monetary;currency;segment") => {
    const text = `${header}\n${line}\n`;
    const taken: string[] = [];
    const table = totalsTable(totalsLayout(text), dayNumberOf("2026-06-15"), (customer, values) => {
      const { recencyDays = "-", frequency, monetary, currency = "-", hasBought } = values;
      taken.push([customer, recencyDays, frequency, monetary, currency, hasBought].join(" "));
    });
    table.read(text);
    table.end();
    return [...taken, ...table.skipped.lines.map(({ reason, field }) => `${reason}: ${field}`)].join("; ");
  };

  const cases: readonly (readonly [line: string, read: string])[] = [
    ["C1;12;3;10;EUR;", "C1 12 3 100000 EUR true"],
    [" C1 ; 12,0 ; 3. ; 10 ; EUR ;", "C1 12 3 100000 EUR true"],
    ["C1;0;1;5;;", "C1 0 1 50000 - true"],
    ["C1;2026-06-15;1;5;;", "C1 0 1 50000 - true"],
    ["C1;2026-06-16;1;5;;", "recency: 2026-06-16"],
    ["C1;1234567;1;5;;", "recency: 1234567"],
    ["C1;;;;;", "C1 - 0 0 - false"],
    ["C1;null;0;0;;", "C1 - 0 0 - false"],
    ["C1;NULL;0;0;;inactive", "C1 - 0 0 - true"],
    ["C1;;0;5;;", "C1 - 0 50000 - true"],
    ["C1;;2;5;;", "recency: "],
    ["C1;3;x;5;;", "frequency: x"],
    ["C1;3;1.5;5;;", "frequency: 1.5"],
    ["C1;3;12x;5;;", "frequency: 12x"],
    ["C1;3;12;x;;", "amount: x"],
    [";3;12;5;;", "customer: "],
    ["C1;3;1;5;;\nC1;4;1;5;;", "C1 3 1 50000 - true; twice: C1"],
  ];
  for (const [line, expected] of cases) it(line, () => assert.equal(read(line), expected));

  it("needs no column of currencies and classes", () => {
    assert.equal(read("C1;3;1;5", "customer;recency;frequency;monetary"), "C1 3 1 50000 - true");
  });
});

describe("a file of totals", () => {
  it("gives a line a customer, who may not have bought", () => {
    const text = `customer,recency_days,frequency,monetary
C1,12,3,1500.50
C2,2026-06-01,1,20
C3,400,0,0
C4,,0,
C5,,2,10
C6,x,2,10
C1,1,1,1
`;
    const taken: [string, Values][] = [];
    const table = totalsTable(totalsLayout(text), dayNumberOf("2026-06-15"), (customer, values) =>
      taken.push([customer, values]),
    );
    table.read(text);
    table.end();
    const shown = taken.map(([id, { recencyDays, frequency, monetary, hasBought }]) =>
      [id, recencyDays, frequency, monetary, hasBought].join(" "),
    );
    assert.deepEqual(shown, ["C1 12 3 15005000 true", "C2 14 1 200000 true", "C3 400 0 0 true", "C4  0 0 false"]);
    assert.deepEqual(
      table.skipped.lines.map(({ line, reason }) => `${line} ${reason}`),
      ["6 recency", "7 recency", "8 twice"],
    );
  });
});

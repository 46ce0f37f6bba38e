import assert from "node:assert/strict";
import type { Wishes } from "../../../../src/core/rfm/csv/layout.ts";
import { orderTable } from "../../../../src/core/rfm/csv/orders.ts";
import { Skipped } from "../../../../src/core/rfm/csv/skipped.ts";
import { isoOf } from "../../../../src/core/rfm/day-number.ts";
import { orderLayout } from "./layouts.ts";

const byDocument = { countBy: "document" } as const;

function orders(text: string, wishes?: Wishes) {
  const taken: string[] = [];
  const table = orderTable(
    orderLayout(text, wishes),
    (customer, { day, amount, document, currency }) => {
      taken.push(
        [customer, isoOf(day), amount / 10_000, document, currency].filter((one) => one !== undefined).join(" "),
      );
    },
    byDocument,
  );
  table.read(text);
  table.end();
  return {
    taken,
    table,
    skipped: table.skipped.lines.map(({ line, reason, field }) => `${line} ${reason} ${field}`.trim()),
  };
}

describe("a file of orders", () => {
  it("gives a line an order line, and lists what it could not read", () => {
    const text = `client;date;montant;devise;commande
C1;25/01/2026;12,50;EUR;F1
;25/01/2026;12,50;EUR;F1
C2;31/02/2026;12,50;EUR;F1
C2;01/02/2026;douze;EUR;F1
C2;01/02/2026;12,50
C2;01/02/2026;-12,50;;
"C;3";02/02/2026;1 000,00;EUR;F2;;
`;
    const { taken, skipped, table } = orders(text);
    assert.deepEqual(taken, ["C1 2026-01-25 12.5 F1 EUR", "C2 2026-02-01 -12.5", "C;3 2026-02-02 1000 F2 EUR"]);
    assert.deepEqual(skipped, ["3 customer", "4 date 31/02/2026", "5 amount douze", "6 columns C2;01/02/2026;12,50"]);
    assert.deepEqual([table.lines, table.skipped.count, table.better], [7, 4, undefined]);
  });

  it("leaves out what stands around a field and can't be seen", () => {
    const lines = [" C1;2026-01-01;5", "C1 ;2026-01-01;5", "\u00a0C1;2026-01-01;5", "C1\u00a0; 2026-01-01 ;\t5"];
    assert.deepEqual(
      new Set(orders(`client;date;montant\n${lines.join("\n")}\n É;2026-01-01;5\n`).taken),
      new Set(["C1 2026-01-01 5", "É 2026-01-01 5"]),
    );
  });

  it("tells the number of an order only where purchases are counted by it", () => {
    const text = "client;date;montant;commande\nC1;2026-01-01;5;F1\n";
    const documents: (string | undefined)[] = [];
    for (const countBy of ["document", "day"] as const) {
      orderTable(orderLayout(text), (_, { document }) => documents.push(document), { countBy }).read(text);
    }
    assert.deepEqual(documents, ["F1", undefined]);
  });

  it("does not read a decimal comma as two columns", () => {
    assert.deepEqual(orders("customer,date,amount\nC1,2026-01-01,12,50\n").skipped, ["2 columns C1,2026-01-01,12,50"]);
  });

  it("passes over a line whose quote is never closed, and counts it", () => {
    const { taken, skipped, table } = orders('client;date;montant\n"C1;2026-01-01;5\nC2;2026-01-01;5\n');
    assert.deepEqual([taken, skipped, table.lines], [["C2 2026-01-01 5"], ["2 quote"], 2]);
  });

  it("allows more columns only where they are empty", () => {
    const lines = ["C1;2026-01-01;5; ;", "C2;2026-01-01;5;;x", "C3;2026-01-01;5;x;"];
    const { taken, skipped } = orders(`client;date;montant\n${lines.join("\n")}\n`);
    assert.deepEqual(taken, ["C1 2026-01-01 5"]);
    assert.deepEqual(skipped, [`3 columns ${lines[1]}`, `4 columns ${lines[2]}`]);
  });

  it("reads days in the order that somebody asked for, whatever the file speaks for", () => {
    const { table, taken } = orders("client;date;montant\nC1;02/25/2026;1,5\nC1;02/03/2026;1,5\n", { dates: "dmy" });
    assert.deepEqual(taken, ["C1 2026-03-02 1.5"]);
    assert.equal(table.better, undefined);
    assert.deepEqual(table.decided, { dates: { value: "dmy", by: "asked" }, mark: { value: ",", by: "seen" } });
  });

  it("says when the whole file speaks for another way than its start", () => {
    const start = "client;date;montant\nC1;01/02/2026;1\n";
    const read = (rest: string) => {
      const table = orderTable(orderLayout(start), () => {}, byDocument);
      table.read(start + rest);
      table.end();
      return table;
    };
    assert.equal(read("").better, undefined);
    assert.equal(read("").decided.dates.by, "assumed");
    assert.equal(read("C1;25/02/2026;1\n").decided.dates.by, "seen");
    assert.equal(read("C1;02/25/2026;1\n").better?.dates.value, "mdy");
    assert.equal(read("C1;02/02/2026;1.5\n").better?.mark.value, ".");
    const iso = orderTable(orderLayout("client;date;montant\nC1;2026-02-01;1\n"), () => {}, byDocument);
    iso.read("client;date;montant\nC1;25/02/2026;1\n");
    assert.equal(iso.better?.dates.value, "dmy");
  });

  it("lists no more of what it passed over than somebody reads, and counts all", () => {
    const skipped = new Skipped();
    for (let line = 1; line <= 1001; line++) skipped.add(line, "date", "x".repeat(61));
    assert.deepEqual([skipped.count, skipped.lines.length, skipped.lines[0]?.field.length], [1001, 1000, 60]);
    assert.deepEqual(skipped.lines.at(-1)?.line, 1000);
  });
});

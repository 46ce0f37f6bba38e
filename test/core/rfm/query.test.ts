import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { RfmMethod } from "../../../src/core/playbook/playbook.ts";
import { dayNumberOf } from "../../../src/core/rfm/day-number.ts";
import { type DialectName, dialects, nameIn, tableIn, textIn } from "../../../src/core/rfm/sql/dialects.ts";
import { rfmQuery } from "../../../src/core/rfm/sql/query.ts";
import { windowOf } from "../../../src/core/rfm/window.ts";

/** `UPDATE=1 npm test -- core` writes them anew; `npm test -- warehouse` tells whether databases agree with them. */
const isUpdate = process.env.UPDATE !== undefined;

const columns = { customer: "customer_id", date: "order_date", amount: "amount" };
const segments: RfmMethod["segments"] = { "can't lose": { r: [1, 2], m: [4, 4] }, rest: {} };

const queries: Readonly<Record<DialectName, Partial<RfmMethod> & { table: string; document?: string }>> = {
  duckdb: { table: "orders.csv" },
  postgres: { table: "sales.orders", countBy: "document", document: "order", zeroAmounts: "ignore", bins: 4, segments },
  spark: { table: "orders", countBy: "line", segments },
  bigquery: { table: "sales.Orders", method: "thresholds" },
};

describe("the query for a warehouse", () => {
  for (const [dialect, { table, document, ...own }] of Object.entries(queries) as [
    DialectName,
    typeof queries.spark,
  ][]) {
    it(`is as it was: ${dialect}`, () => {
      const method = { ...builtInPlaybook.rfm, ...own };
      const window = windowOf("12m", dayNumberOf("2026-06-15"));
      const query = rfmQuery({ dialect, table, columns: { ...columns, document }, method, window });
      const file = `test/fixtures/queries/${dialect}.sql`;
      if (isUpdate) writeFileSync(file, query);
      assert.equal(query, readFileSync(file, "utf8"));
    });
  }

  it("quotes the names that a warehouse would read in another way", () => {
    const name = (text: string) => [nameIn(dialects.postgres, text), nameIn(dialects.spark, text)];
    assert.deepEqual(name("sales.orders_2026"), Array(2).fill("sales.orders_2026"));
    assert.deepEqual(name("Client"), ['"Client"', "`Client`"]);
    assert.deepEqual(name("order"), ['"order"', "`order`"]);
    assert.deepEqual(name("2026"), ['"2026"', "`2026`"]);
    assert.deepEqual(name("total ht"), ['"total ht"', "`total ht`"]);
    assert.deepEqual(name('a"b`c'), ['"a""b`c"', '`a"b``c`']);
  });

  it("reads a file in the place of a table where that is possible", () => {
    const files = ["orders.csv", "it's.parquet", "2026/orders.JSON.gz"];
    assert.deepEqual(
      files.map((file) => tableIn("duckdb", file)),
      ["'orders.csv'", "'it''s.parquet'", "'2026/orders.JSON.gz'"],
    );
    assert.deepEqual([tableIn("spark", "orders.csv"), tableIn("duckdb", "csv.orders")], ["orders.csv", "csv.orders"]);
    assert.equal(tableIn("duckdb", "orders.csv.old"), "orders.csv.old");
  });

  it("writes texts as each warehouse reads them", () => {
    assert.equal(textIn(dialects.duckdb, "it's a \\ 'so'"), "'it''s a \\ ''so'''");
    assert.equal(textIn(dialects.bigquery, "it's a \\ 'so'"), "'it\\'s a \\\\ \\'so\\''");
  });
});

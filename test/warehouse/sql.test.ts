import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { DialectName } from "../../src/core/rfm/sql/dialects.ts";
import { inFolder, type Terminal } from "../cli/terminal.ts";
import { type Database, duckdb, postgres } from "./databases.ts";
import { generatedOrders } from "./orders.ts";

const fields = ["customer", "recency_days", "frequency", "monetary", "r", "f", "m", "segment"] as const;

/** What the printed query gives, as CSV with a line a customer, and what the program's own engine gives. */
async function bothWays(terminal: Terminal, database: Database, dialect: DialectName) {
  const more = ["--document", "order_id"];
  const query = await terminal.run(["rfm", "orders", "--sql", dialect, ...more]);
  assert.equal(query.code, 0, query.err);
  const rows = await database.query(query.out);
  const lines = rows.map((row) => fields.map((field) => row[field] ?? "").join(","));
  const own = await terminal.run(["rfm", "orders.csv", "--format", "csv", ...more]);
  return { fromDatabase: [fields.join(","), ...lines].join("\n"), own: own.out };
}

/** Customer -> everything but the column of the currency, which the query does not have. */
function byCustomer(csv: string): Map<string, string> {
  const [header = "", ...lines] = csv.trim().split(/\r?\n/);
  const names = header.split(",");
  return new Map(
    lines.map((line) => {
      const values = line.split(",");
      const value = (field: string) => values[names.indexOf(field)] ?? "";
      const shown = fields.map((field) => (field === "monetary" ? String(Number(value(field))) : value(field)));
      return [value("customer"), shown.join(" ")];
    }),
  );
}

const databases: readonly (readonly [DialectName, () => Promise<Database | undefined>])[] = [
  ["duckdb", duckdb],
  ["postgres", postgres],
];

const playbooks: Readonly<Record<string, string>> = {
  "the built-in method": "rfm: {}",
  "four scores, by order": `rfm: { bins: 4, countBy: document, zeroAmounts: ignore, thresholds: { recency: [9, 99, 199], frequency: [1, 3, 6], monetary: [1.5, 5000, 20000] } }`,
  "fixed limits, line by line":
    "rfm: { method: thresholds, countBy: line, thresholds: { monetary: [100.25, 5000, 20000, 50000] } }",
};

for (const [dialect, open] of databases) {
  describe(`the query for ${dialect}`, () => {
    let database: Database | undefined;
    before(async function () {
      database = await open();
      if (!database) this.skip(); // its native engine does not load on this machine
    });
    after(() => database?.close());

    for (const [name, playbook] of Object.entries(playbooks)) {
      const count = name === "the built-in method" ? 100_000 : 5_000;
      it(`gives the scores of the built-in engine for ${count} orders: ${name}`, () =>
        inFolder({ "sales-playbook.yaml": `salesPlaybook: 1\n${playbook}\n` }, async (terminal) => {
          assert.ok(database);
          const file = path.join(terminal.folder, "orders.csv");
          await writeFile(file, generatedOrders(count, count / 20));
          await database.load(file);
          const { fromDatabase, own } = await bothWays(terminal, database, dialect);
          assert.deepEqual(byCustomer(fromDatabase), byCustomer(own));
          await terminal.write("totals.csv", fromDatabase);
          const back = await terminal.run(["rfm", "totals.csv", "--summary", "--format", "csv"]);
          assert.deepEqual(byCustomer(back.out), byCustomer(own));
        }));
    }

    it("gives nothing worse for a handful of orders", () =>
      inFolder({}, async (terminal) => {
        assert.ok(database);
        const file = path.join(terminal.folder, "orders.csv");
        await writeFile(
          file,
          "order_id,customer_id,order_date,amount\n1,a,2026-06-01,5\n2,b,2027-01-01,5\n3,c,2020-01-01,-5\n",
        );
        await database.load(file);
        const { fromDatabase, own } = await bothWays(terminal, database, dialect);
        assert.deepEqual(byCustomer(fromDatabase), byCustomer(own));
      }));
  });
}

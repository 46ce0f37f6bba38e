import { readFile } from "node:fs/promises";

export interface Database {
  /** Puts a file of orders into the table `orders`, in the place of what is there. */
  load(file: string): Promise<void>;
  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): void | Promise<void>;
}

const columns = "(order_id varchar, customer_id varchar, order_date date, amount decimal(12, 2))";

/** Undefined where its native engine can't be loaded. */
export async function duckdb(): Promise<Database | undefined> {
  const module = await import("@duckdb/node-api").catch((error: unknown) => {
    console.log(`    DuckDB's native engine does not load here: ${error}`);
    return undefined;
  });
  if (!module) return undefined;
  const connection = await (await module.DuckDBInstance.create(":memory:")).connect();
  return {
    async load(file) {
      await connection.run(`create or replace table orders ${columns}`);
      await connection.run(`copy orders from '${file.replaceAll("'", "''")}' (header)`);
    },
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[],
    close: () => connection.closeSync(),
  };
}

/** PostgreSQL, compiled to WebAssembly. */
export async function postgres(): Promise<Database> {
  const { PGlite } = await import("@electric-sql/pglite");
  const database = await PGlite.create();
  return {
    async load(file) {
      await database.exec(`drop table if exists orders; create table orders ${columns}`);
      await database.query("copy orders from '/dev/blob' with (format csv, header)", [], {
        blob: new Blob([await readFile(file)]),
      });
    },
    query: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    close: () => database.close(),
  };
}

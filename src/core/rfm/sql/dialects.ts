export const dialectNames = ["duckdb", "postgres", "spark", "bigquery"] as const;
export type DialectName = (typeof dialectNames)[number];

/** What the same query is written differently in. */
export interface Dialect {
  readonly text: string;
  /** Exact, with four decimals. */
  readonly decimal: string;
  readonly quote: '"' | "`";
  /** Days from one date to another. */
  daysBetween(from: string, to: string): string;
}

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    text: "varchar",
    decimal: "decimal(28, 4)",
    quote: '"',
    daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  },
  postgres: {
    text: "varchar",
    decimal: "numeric(28, 4)",
    quote: '"',
    daysBetween: (from, to) => `(${to} - ${from})`,
  },
  spark: {
    text: "string",
    decimal: "decimal(28, 4)",
    quote: "`",
    daysBetween: (from, to) => `datediff(${to}, ${from})`,
  },
  bigquery: {
    text: "string",
    decimal: "numeric",
    quote: "`",
    daysBetween: (from, to) => `date_diff(${to}, ${from}, day)`,
  },
};

/** A name of a table or a column; a path such as `sales.orders` is several names. */
export function nameIn({ quote }: Dialect, name: string): string {
  return name
    .split(".")
    .map((part) => (/^[a-z_][a-z0-9_]*$/.test(part) ? part : quote + part.replaceAll(quote, quote + quote) + quote))
    .join(".");
}

/** A file stands for a table where that is possible. */
export function tableIn(name: DialectName, table: string): string {
  const isFile = name === "duckdb" && /\.(?:csv|parquet|json)(?:\.gz)?$/i.test(table);
  return isFile ? textIn(table) : nameIn(dialects[name], table);
}

export function textIn(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

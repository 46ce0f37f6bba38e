export const dialectNames = ["duckdb", "postgres", "spark", "bigquery"] as const;
export type DialectName = (typeof dialectNames)[number];

/** What the same query is written differently in. */
export interface Dialect {
  readonly text: string;
  /** Exact, with four decimals. */
  readonly decimal: string;
  readonly quote: '"' | "`";
  /** Whether a backslash in a text means something else. */
  readonly hasEscapes: boolean;
  /** Days from one date to another. */
  daysBetween(from: string, to: string): string;
  /** An amount, rounded to four decimals. */
  amountOf(column: string): string;
}

const asDecimal = (type: string) => (column: string) => `cast(${column} as ${type})`;

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    text: "varchar",
    decimal: "decimal(28, 4)",
    quote: '"',
    hasEscapes: false,
    daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
    amountOf: asDecimal("decimal(28, 4)"),
  },
  postgres: {
    text: "varchar",
    decimal: "numeric(28, 4)",
    quote: '"',
    hasEscapes: false,
    daysBetween: (from, to) => `(${to} - ${from})`,
    amountOf: asDecimal("numeric(28, 4)"),
  },
  spark: {
    text: "string",
    decimal: "decimal(28, 4)",
    quote: "`",
    hasEscapes: true,
    daysBetween: (from, to) => `datediff(${to}, ${from})`,
    amountOf: asDecimal("decimal(28, 4)"),
  },
  bigquery: {
    text: "string",
    decimal: "numeric",
    quote: "`",
    hasEscapes: true,
    daysBetween: (from, to) => `date_diff(${to}, ${from}, day)`,
    // Its decimals have nine places, whatever is asked for.
    amountOf: (column) => `round(cast(${column} as numeric), 4)`,
  },
};

/** A name of a table or a column; a path such as `sales.orders` is several names. */
export function nameIn({ quote }: Dialect, name: string): string {
  return name
    .split(".")
    .map((part) => (isPlain(part) ? part : quote + part.replaceAll(quote, quote + quote) + quote))
    .join(".");
}

/** Names that columns and tables of orders have, and that mean something to one of the warehouses. */
const reserved: ReadonlySet<string> = new Set(
  "all case date day desc end from group hash interval limit order partition range row rows table time to user values window".split(
    " ",
  ),
);

function isPlain(name: string): boolean {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name);
}

/** A file stands for a table where that is possible. */
export function tableIn(name: DialectName, table: string): string {
  const isFile = name === "duckdb" && /\.(?:csv|parquet|json)(?:\.gz)?$/i.test(table);
  return isFile ? textIn(dialects[name], table) : nameIn(dialects[name], table);
}

export function textIn({ hasEscapes }: Dialect, text: string): string {
  return hasEscapes ? `'${text.replace(/[\\']/g, "\\$&")}'` : `'${text.replaceAll("'", "''")}'`;
}

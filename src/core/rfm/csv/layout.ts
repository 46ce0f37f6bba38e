import { type DecimalMark, markIn } from "./amounts.ts";
import { type ColumnRole, findColumn, guessColumn } from "./columns.ts";
import { type DateOrder, orderIn } from "./days.ts";
import { RecordReader } from "./records.ts";

/** How a CSV file is to be read: decided once, for the whole file. */
export interface Layout {
  readonly separator: string;
  /** The names of the columns. */
  readonly header: readonly string[];
  /** Records before the first one that is data: the names, and before them perhaps Excel's `sep=;`. */
  readonly preamble: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly dates: Decision<DateOrder>;
  readonly mark: Decision<DecimalMark>;
}

export interface Decision<Value> {
  readonly value: Value;
  /** `asked`: somebody said so. `seen`: fields tell. `assumed`: no field tells. */
  readonly by: "asked" | "seen" | "assumed";
}

export type LayoutProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "no-table" }
  | { readonly kind: "no-such-column"; readonly name: string; readonly header: readonly string[] }
  | { readonly kind: "not-guessed"; readonly role: ColumnRole; readonly header: readonly string[] };

/** What somebody asked for; the rest is guessed. */
export interface Wishes {
  readonly columns?: Readonly<Partial<Record<ColumnRole, string | undefined>>>;
  readonly dates?: DateOrder | undefined;
}

/** The kinds of table there are, with the columns that they can't do without. */
export const tables = {
  orders: { needed: ["customer", "date", "amount"], helpful: ["document", "currency"] },
  totals: { needed: ["customer", "recency", "frequency", "monetary"], helpful: ["currency", "segment"] },
} as const satisfies Record<string, { needed: readonly ColumnRole[]; helpful: readonly ColumnRole[] }>;
export type TableKind = keyof typeof tables;

/** From the start of a file, at least its first lines. */
export function layoutOf(sample: string, kind: TableKind, wishes: Wishes = {}): Layout | LayoutProblem {
  if (sample.trim() === "") return { kind: "empty" };
  const separator = separatorOf(sample);
  if (separator === undefined) return { kind: "no-table" };
  const records = recordsOf(sample, separator);
  const preamble = isSeparatorLine(records[0]) ? 2 : 1;
  const header = (records[preamble - 1] ?? []).map((name) => name.trim());
  const rows = records.slice(preamble);
  const columns = columnsOf(header, kind, wishes);
  if ("kind" in columns) return columns;
  const { date, amount = columns.monetary } = columns;
  const fields = (index: number | undefined) =>
    index === undefined ? [] : rows.map((row) => row[index]?.trim() ?? "");
  return {
    separator,
    header,
    preamble,
    columns,
    dates: wishes.dates ? { value: wishes.dates, by: "asked" } : dateOrderOf(countOrders(fields(date))),
    mark: markOf(countMarks(fields(amount)), separator),
  };
}

/** How many fields can only be read in one of the ways. */
export interface OrderCounts {
  readonly dmy: number;
  readonly mdy: number;
  readonly either: number;
}

export function dateOrderOf({ dmy, mdy, either }: OrderCounts): Decision<DateOrder> {
  if (dmy + mdy + either === 0) return { value: "iso", by: "seen" };
  return { value: mdy > dmy ? "mdy" : "dmy", by: dmy + mdy > 0 ? "seen" : "assumed" };
}

export type MarkCounts = Readonly<Record<DecimalMark, number>>;

/** Where no amount tells: who parts columns by semicolons does so because the comma is taken. */
export function markOf(counts: MarkCounts, separator: string): Decision<DecimalMark> {
  if (counts[","] === counts["."]) return { value: separator === ";" ? "," : ".", by: "assumed" };
  return { value: counts[","] > counts["."] ? "," : ".", by: "seen" };
}

function countOrders(fields: readonly string[]): OrderCounts {
  const orders = fields.map(orderIn);
  const count = (order: string) => orders.filter((one) => one === order).length;
  return { dmy: count("dmy"), mdy: count("mdy"), either: count("either") };
}

function countMarks(fields: readonly string[]): MarkCounts {
  const marks = fields.map(markIn);
  return { ",": marks.filter((mark) => mark === ",").length, ".": marks.filter((mark) => mark === ".").length };
}

const separators = [";", "\t", ",", "|"];

/** Excel's own first line, `sep=;`, cut at the separator that it names. */
function isSeparatorLine(record: readonly string[] = []): boolean {
  return record[0] === "sep=" && record.length === 2;
}

/** The one that cuts most lines into as many fields as the first, two at least. */
function separatorOf(sample: string): string | undefined {
  const counted = separators.map((separator) => {
    const records = recordsOf(sample, separator);
    const [header = [], ...rows] = isSeparatorLine(records[0]) ? records.slice(1) : records;
    const alike = rows.filter(({ length }) => length === header.length).length;
    return { separator, score: header.length < 2 ? -1 : alike / Math.max(rows.length, 1) + header.length / 1000 };
  });
  const [best] = counted.sort((a, b) => b.score - a.score);
  return best && best.score >= 0 ? best.separator : undefined;
}

/** The complete records at the start of a text, a thousand at most. */
function recordsOf(sample: string, separator: string): (readonly string[])[] {
  const records: (readonly string[])[] = [];
  const reader = new RecordReader({
    separator,
    onRecord: (fields) => void (records.length < 1000 && records.push(fields)),
  });
  reader.read(sample.endsWith("\n") ? sample : `${sample}\n`);
  return records;
}

function columnsOf(
  header: readonly string[],
  kind: TableKind,
  { columns = {} }: Wishes,
): Layout["columns"] | LayoutProblem {
  const found: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  const take = (role: ColumnRole, index: number) => {
    found[role] = index;
    taken.add(index);
  };
  for (const [role, name] of Object.entries(columns)) {
    if (name === undefined) continue;
    const index = findColumn(name, header);
    if (index === undefined) return { kind: "no-such-column", name, header };
    take(role as ColumnRole, index);
  }
  for (const role of [...tables[kind].needed, ...tables[kind].helpful]) {
    const index = found[role] ?? guessColumn(role, header, taken);
    if (index !== undefined) take(role, index);
  }
  const missing = tables[kind].needed.find((role) => found[role] === undefined);
  return missing === undefined ? found : { kind: "not-guessed", role: missing, header };
}

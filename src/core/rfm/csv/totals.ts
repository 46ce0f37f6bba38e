import type { DayNumber } from "../day-number.ts";
import type { Values } from "../portfolio.ts";
import { amountIn } from "./amounts.ts";
import { dayIn } from "./days.ts";
import type { Layout } from "./layout.ts";
import { copied } from "./skipped.ts";
import { Table } from "./table.ts";

/** Told of each customer of a table of totals. */
export type TakeTotals = (customer: string, values: Values) => void;

/**
 * Reads a CSV with a line a customer as it comes in: recency in days or as the day of the last purchase, nothing for who never
 * bought; the number of purchases; their sum.
 */
export function totalsTable(layout: Layout, asOf: DayNumber, take: TakeTotals): Table {
  const {
    customer: customerAt = -1,
    recency = -1,
    frequency = -1,
    monetary = -1,
    currency = -1,
    segment = -1,
  } = layout.columns;
  const { value: mark } = layout.mark;
  const seen = new Set<string>();
  const table: Table = new Table(layout, (fields, line) => {
    const field = (index: number) => fields[index]?.trim() ?? "";
    table.noteDate(field(recency));
    table.noteAmount(field(monetary));
    if (field(customerAt) === "") return table.skipped.add(line, "customer", "");
    const recencyDays = daysIn(field(recency), asOf, layout);
    if (recencyDays === null) return table.skipped.add(line, "recency", field(recency));
    const count = /^(\d{1,9})(?:[.,]0*)?$/.exec(field(frequency) || "0")?.[1];
    if (count === undefined || (count !== "0" && recencyDays === undefined)) {
      const [reason, at] = count === undefined ? (["frequency", frequency] as const) : (["recency", recency] as const);
      return table.skipped.add(line, reason, field(at));
    }
    const amount = amountIn(field(monetary) || "0", mark);
    if (amount === undefined) return table.skipped.add(line, "amount", field(monetary));
    const customer = copied(field(customerAt));
    if (seen.has(customer)) return table.skipped.add(line, "twice", customer);
    seen.add(customer);
    take(customer, {
      recencyDays,
      frequency: Number(count),
      monetary: BigInt(amount),
      currency: field(currency) || undefined,
      hasBought: recencyDays !== undefined || amount !== 0 || field(segment) === "inactive",
    });
  });
  return table;
}

/** Undefined for nothing, null for what is neither a number of days nor a day. */
function daysIn(field: string, asOf: DayNumber, { dates }: Layout): number | undefined | null {
  if (field === "" || field.toUpperCase() === "NULL") return undefined;
  const days = /^(\d{1,6})(?:[.,]0*)?$/.exec(field)?.[1];
  if (days !== undefined) return Number(days);
  const day = dayIn(field, dates.value);
  return day === undefined || day > asOf ? null : asOf - day;
}

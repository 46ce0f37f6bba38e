import type { Counting, OrderLine } from "../activity.ts";
import { amountIn } from "./amounts.ts";
import { dayIn } from "./days.ts";
import type { Layout } from "./layout.ts";
import { Table } from "./table.ts";

/** Told of each line of an order; the customer's number is as the file has it, without spaces around. */
export type TakeOrder = (customer: string, order: OrderLine) => void;

/** Reads a CSV of order lines as it comes in. */
export function orderTable(layout: Layout, take: TakeOrder, { countBy }: Pick<Counting, "countBy">): Table {
  const { customer: customerAt = -1, date: dateAt = -1, amount: amountAt = -1, currency } = layout.columns;
  const document = countBy === "document" ? layout.columns.document : undefined;
  const { value: order } = layout.dates;
  const { value: mark } = layout.mark;
  const read = (fields: readonly string[], line: number) => {
    const customer = trimmed(fields[customerAt]);
    const date = trimmed(fields[dateAt]);
    const digits = trimmed(fields[amountAt]);
    table.noteDate(date);
    table.noteAmount(digits);
    if (customer === "") return table.skipped.add(line, "customer", "");
    const day = dayIn(date, order);
    if (day === undefined) return table.skipped.add(line, "date", date);
    const amount = amountIn(digits, mark);
    if (amount === undefined) return table.skipped.add(line, "amount", digits);
    take(customer, { day, amount, document: optional(fields, document), currency: optional(fields, currency) });
  };
  const table: Table = new Table(layout, read, document === undefined ? ["document"] : []);
  return table;
}

function optional(fields: readonly string[], index: number | undefined): string | undefined {
  return index === undefined ? undefined : trimmed(fields[index]) || undefined;
}

/** Most fields have nothing around them: a look is faster than another text. */
function trimmed(field = ""): string {
  return isVisible(field.charCodeAt(0)) && isVisible(field.charCodeAt(field.length - 1)) ? field : field.trim();
}

/** Of ASCII; there are many spaces beyond. */
function isVisible(code: number): boolean {
  return code > 32 && code < 128;
}

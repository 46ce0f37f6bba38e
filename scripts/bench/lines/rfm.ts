import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import { comparedReport } from "../../../src/core/rfm/compare.ts";
import { orderTable } from "../../../src/core/rfm/csv/orders.ts";
import { dayNumberOf, isoOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import { previousOf, windowOf } from "../../../src/core/rfm/window.ts";
import { nodeDataFiles } from "../../../src/workspace/node-data-files.ts";
import { readTable } from "../../../src/workspace/read-table.ts";
import type { Line } from "../line.ts";
import { compared } from "../measure.ts";

const { rfm: method } = builtInPlaybook;
const today = dayNumberOf("2026-06-15");
const window = windowOf(method.period, today);
const windows = [window, previousOf(window, method.period)] as const;

const orderLines = 1_000_000;
const customers = 20_000;
/** One round takes about a second. */
const rounds = 5;

/** A year of orders from a CSV to classes, against reading and splitting the same file. */
export const rfm: Line = {
  name: "rfm",
  async *run() {
    const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-bench-"));
    try {
      const file = path.join(folder, "orders.csv");
      await writeOrders(file);
      const { ours, bare } = await compared({ ours: () => classesOf(file), bare: () => fieldsOf(file) }, rounds);
      yield { what: "1,000,000 order lines, ours", value: ours, unit: "ms" };
      yield { what: "1,000,000 order lines, to reading and splitting", value: ours / bare, unit: "ratio", goal: 2 };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function classesOf(file: string): Promise<number> {
  const opened = await nodeDataFiles.open(pathToFileURL(file).href);
  const read =
    opened &&
    (await readTable(opened, {
      kind: "orders",
      begin(layout) {
        const ledger = new Ledger([window], method);
        return { taken: ledger, table: orderTable(layout, (customer, line) => ledger.add(customer, line), method) };
      },
    }));
  if (!read || "problem" in read) throw new Error("the orders were not read");
  return comparedReport(read.taken, { method, windows, compares: false }).rows.length;
}

/** As short a program as there can be; it knows no quotes. */
async function fieldsOf(file: string): Promise<number> {
  const decoder = new TextDecoder();
  let rest = "";
  let fields = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) fields += line.split(",").length;
  }
  return fields;
}

/** The same orders each time: a few customers buy much, most buy little. */
async function writeOrders(file: string): Promise<void> {
  let seed = 1;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const output = await open(file, "w");
  try {
    await output.write("order_id,customer_id,order_date,amount,currency\n");
    for (let from = 0; from < orderLines; from += 10_000) {
      const lines = Array.from({ length: 10_000 }, (_, index) => {
        const customer = `C${String(Math.floor(random() ** 2 * customers)).padStart(6, "0")}`;
        const day = isoOf(today - Math.floor(random() * 730));
        return `O${from + index},${customer},${day},${(random() * 2000).toFixed(2)},EUR\n`;
      });
      await output.write(lines.join(""));
    }
  } finally {
    await output.close();
  }
}

import assert from "node:assert/strict";
import fc from "fast-check";
import type { Layout } from "../../../src/core/rfm/csv/layout.ts";
import { orderTable } from "../../../src/core/rfm/csv/orders.ts";
import { decode } from "../../../src/workspace/decode.ts";
import { readTable } from "../../../src/workspace/read-table.ts";
import { inFolder } from "../../cli/terminal.ts";
import { dataFileOf } from "../../workspace/data-file.ts";
import { property } from "../property.ts";
import { anyText } from "../texts.ts";

const tables = [
  'client;date;montant\r\n"Hôtel; Été";01/02/2026;1\r\nÇa;25/02/2026;2,5\r\nÇa;03/04/2025;1 200,00 €\r\n',
  "customer,date,amount,currency\na,2026-01-02,12.50,EUR\nb,2026-02-03,-3,EUR\na,2025-11-30,1e3,USD\n",
  "Order ID\tCustomer\tOrder date\tTotal\n1\tA\t2026-01-02\t1,234.50\n2\tB\t2026-01-03\t(12.00)\n",
];

const cases = fc.record({
  bytes: fc.oneof(
    anyText(tables).map((text) => new Uint8Array(Buffer.from(text))),
    anyText(tables).map((text) => new Uint8Array(Buffer.from(text, "latin1"))),
    fc.uint8Array({ maxLength: 300 }),
  ),
  chunk: fc.integer({ min: 1, max: 40 }),
  format: fc.constantFrom("table", "json", "csv"),
});

export const rfm = property(
  { name: "rfm", promise: "reads any bytes the same however they arrive, and classes what there is", fewRuns: 15 },
  cases,
  async ({ bytes, chunk, format }) => {
    assert.deepEqual(await ordersIn(bytes, chunk), await ordersIn(bytes, bytes.length + 1));
    const { code, out, err } = await inFolder({ "orders.csv": bytes }, (terminal) =>
      terminal.run(["rfm", "orders.csv", "--format", format]),
    );
    assert.ok(code === 0 || code === 2, `exit code ${code}`);
    assert.doesNotMatch(err, /\n\s+at /);
    const odd = /\bundefined\b|\bNaN\b|\[object/.exec(out)?.[0];
    assert.ok(odd === undefined || decode(bytes).includes(odd), `it says ${odd}: ${out}`);
    if (format === "json" && out) JSON.parse(out);
  },
);

async function ordersIn(bytes: Uint8Array, chunkSize: number): Promise<unknown> {
  const result = await readTable(dataFileOf(bytes, chunkSize), {
    kind: "orders",
    begin(layout: Layout) {
      const taken: unknown[] = [];
      return {
        taken,
        table: orderTable(layout, (customer, order) => void taken.push([customer, order]), { countBy: "line" }),
      };
    },
  });
  return "problem" in result ? result : [result.taken, result.encoding];
}

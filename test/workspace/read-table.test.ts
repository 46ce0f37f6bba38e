import assert from "node:assert/strict";
import type { Layout } from "../../src/core/rfm/csv/layout.ts";
import { orderTable } from "../../src/core/rfm/csv/orders.ts";
import { isoOf } from "../../src/core/rfm/day-number.ts";
import { addressOf } from "../../src/workspace/address.ts";
import type { DataFile } from "../../src/workspace/data-files.ts";
import { readTable } from "../../src/workspace/read-table.ts";
import { dataFileOf } from "./data-file.ts";

async function read(file: DataFile) {
  const result = await readTable(file, {
    kind: "orders",
    begin(layout: Layout) {
      const taken: string[] = [];
      const take = (customer: string, { day }: { day: number }) => void taken.push(`${customer} ${isoOf(day)}`);
      return { taken, table: orderTable(layout, take, { countBy: "day" }) };
    },
  });
  assert.ok(!("problem" in result), JSON.stringify(result));
  return result;
}

describe("a table that comes in chunks", () => {
  const text = 'client;date;montant\r\n"Hôtel; Été";01/02/2026;1\r\nÇa;25/02/2026;2,5\r\n';
  const expected = ["Hôtel; Été 2026-02-01", "Ça 2026-02-25"];
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\ufeff${text}`)],
    ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["windows-1252", Buffer.from(text, "latin1")],
  ];

  it("is the same wherever it is cut, in any of the encodings that there are", async () => {
    for (const [encoding, bytes] of encodings) {
      for (const size of [1, 2, 3, 7, 1000]) {
        const result = await read(dataFileOf(bytes, size));
        assert.deepEqual([result.taken, result.encoding], [expected, encoding], `${encoding} by ${size}`);
      }
    }
  });

  it("is read again, from the start, when a byte far behind is of another encoding", async () => {
    const lines = `client;date;montant\n${"A;01/02/2026;1\n".repeat(8000)}`;
    const bytes = Buffer.concat([Buffer.from(lines), Buffer.from("Été;01/02/2026;1\n", "latin1")]);
    const result = await read(dataFileOf(bytes, 10_000));
    assert.deepEqual(
      [result.taken.length, result.taken.at(-1), result.encoding],
      [8001, "Été 2026-02-01", "windows-1252"],
    );
  });

  it("tells when somebody wrote to it meanwhile", async () => {
    assert.equal((await read(dataFileOf(Buffer.from(text), 10, true))).hasChanged, true);
  });
});

describe("the file of orders that a plan names", () => {
  const cases: readonly (readonly [path: string, address: string])[] = [
    ["orders 2026.csv", "file:///plans/orders%202026.csv"],
    ["../a#b.csv", "file:///a%23b.csv"],
    ["sub\\orders.csv", "file:///plans/sub/orders.csv"],
    ["/data/orders.csv", "file:///data/orders.csv"],
    ["C:\\data\\orders.csv", "file:///C:/data/orders.csv"],
  ];
  for (const [path, address] of cases) {
    it(`${path} lies at ${address}`, () => {
      assert.equal(addressOf(path, "file:///plans/a.account.yaml"), address);
    });
  }

  it("lies nowhere beside a plan that was never saved", () => {
    assert.equal(addressOf("orders.csv", "untitled:Untitled-1"), undefined);
  });
});

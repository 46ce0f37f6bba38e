import { type Layout, layoutOf, type TableKind, type Wishes } from "../core/rfm/csv/layout.ts";
import type { Table } from "../core/rfm/csv/table.ts";
import type { TableProblem } from "../core/rfm/ledger-problem.ts";
import type { DataFile } from "./data-files.ts";
import { joined } from "./decode.ts";

export type Encoding = "utf-8" | "utf-16le" | "windows-1252";

/** A table that was read to its end. */
export interface ReadTable<Taken> {
  readonly table: Table;
  /** What the lines were taken into. */
  readonly taken: Taken;
  readonly encoding: Encoding;
  /** Somebody wrote to the file while it was read: its last lines may be missing. */
  readonly hasChanged: boolean;
}

interface Reading<Taken> {
  readonly kind: TableKind;
  readonly wishes?: Wishes;
  /** A table for a layout, and an empty thing that it puts its lines into: a file may have to be read a second time. */
  begin(layout: Layout): { readonly table: Table; readonly taken: Taken };
}

/** The start of a file that tells how to read it, in bytes. */
const sampleSize = 1 << 16;

/**
 * Reads a CSV file in one go, whatever its length: one chunk is in memory at a time. When its end shows that its start was
 * misleading (another order of day and month, another decimal mark, another encoding), it is read again.
 */
export async function readTable<Taken>(
  file: DataFile,
  reading: Reading<Taken>,
): Promise<ReadTable<Taken> | { readonly problem: TableProblem }> {
  const sample = await sampleOf(file);
  if (isNoText(sample)) return { problem: { kind: "not-text" } };
  let encoding: Encoding = sample[0] === 0xff && sample[1] === 0xfe ? "utf-16le" : "utf-8";
  let better: Layout | undefined;
  for (let attempt = 0; ; attempt++) {
    const layout = better ?? layoutOf(new TextDecoder(encoding).decode(sample), reading.kind, reading.wishes);
    if ("kind" in layout) return { problem: layout };
    const { table, taken } = reading.begin(layout);
    const isDecoded = await pass(file, encoding, table);
    if (!isDecoded) encoding = "windows-1252";
    else better = table.better;
    if (isDecoded && (!better || attempt >= maxAttempts)) {
      return { table, taken, encoding, hasChanged: await file.hasChanged() };
    }
  }
}

/** One for the encoding, one for the order of day and month or the decimal mark. */
const maxAttempts = 2;

/** False when the bytes are not in the encoding. */
async function pass(file: DataFile, encoding: Encoding, table: Table): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  for await (const chunk of file.chunks()) {
    const text = decoded(() => decoder.decode(chunk, { stream: true }));
    if (text === undefined) return false;
    table.read(text);
  }
  const rest = decoded(() => decoder.decode());
  if (rest === undefined) return false;
  table.read(rest);
  table.end();
  return true;
}

function decoded(decode: () => string): string | undefined {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) return undefined; // what a decoder throws for bytes that are not its own
    throw error;
  }
}

async function sampleOf(file: DataFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.chunks()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= sampleSize) break;
  }
  return joined(chunks, sampleSize);
}

/** A spreadsheet or another binary file: an archive's mark, or bytes that no text has. */
function isNoText(sample: Uint8Array): boolean {
  const isArchive = sample[0] === 0x50 && sample[1] === 0x4b && sample[2] === 3;
  const isUtf16 = sample[0] === 0xff && sample[1] === 0xfe;
  return isArchive || (!isUtf16 && sample.includes(0));
}

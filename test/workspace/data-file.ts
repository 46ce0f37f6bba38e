import type { DataFile } from "../../src/workspace/data-files.ts";

/** A file that comes in chunks of so many bytes. */
export function dataFileOf(bytes: Uint8Array, chunkSize: number, isWritten = false): DataFile {
  return {
    size: bytes.length,
    version: "1",
    async *chunks() {
      for (let start = 0; start < bytes.length; start += chunkSize) yield bytes.subarray(start, start + chunkSize);
    },
    hasChanged: async () => isWritten,
  };
}

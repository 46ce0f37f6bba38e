import fs from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { documentKindOf } from "../core/document-kind.ts";
import { decode, maxBytes, readStart } from "./decode.ts";
import { type Files, UnreadableFile } from "./files.ts";

/** The files of this computer. */
export const nodeFiles: Files = {
  async read(uri) {
    try {
      return await textOf(await open(fileURLToPath(uri), "r"));
    } catch (error) {
      const reason = reasonOf(error);
      if (isGone(reason)) return undefined;
      throw new UnreadableFile(uri, reason);
    }
  },

  async find(folder, onUnreadable) {
    const found = await findBelow(fileURLToPath(folder), (place, reason) => {
      onUnreadable?.(new UnreadableFile(pathToFileURL(place).href, reason));
    });
    return found.map((file) => pathToFileURL(file).href).sort();
  },
};

/**
 * A drive that is far away or gone is noticed here, and nothing waits for it. What is open is read at once instead of by
 * turns with a pool of threads, which would cost four times as much for a small file.
 */
const open = promisify(fs.open);

/** The file is closed afterwards. */
async function textOf(file: number): Promise<string> {
  const stats = fs.fstatSync(file);
  // What is no plain file, a pipe or a device, does not know its size and may never end.
  if (!stats.isDirectory() && !(stats.isFile() && stats.size <= maxBytes)) {
    return readStart(fs.createReadStream("", { fd: file, highWaterMark: 1 << 18 }));
  }
  try {
    return decode(fs.readFileSync(file));
  } finally {
    fs.closeSync(file);
  }
}

async function findBelow(folder: string, onUnreadable: (folder: string, reason: string) => void): Promise<string[]> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith("."));
    const files = entries.filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && documentKindOf(entry.name));
    const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== "node_modules");
    const below = await Promise.all(folders.map(({ name }) => findBelow(path.join(folder, name), onUnreadable)));
    return [...files.map(({ name }) => path.join(folder, name)), ...below.flat()];
  } catch (error) {
    const reason = reasonOf(error);
    if (!isGone(reason)) onUnreadable(folder, reason);
    return [];
  }
}

function isGone(reason: string): boolean {
  return reason === "ENOENT" || reason === "ENOTDIR";
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}

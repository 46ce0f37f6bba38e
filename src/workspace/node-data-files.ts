import { createReadStream, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { DataFiles } from "./data-files.ts";
import { UnreadableFile } from "./files.ts";

const chunkSize = 1 << 18; // bytes

/** The data files of this computer. */
export const nodeDataFiles: DataFiles = {
  async open(uri) {
    if (!uri.startsWith("file:")) return undefined;
    const path = fileURLToPath(uri);
    const stats = await statsOf(path, uri);
    if (!stats) return undefined;
    if (stats.isDirectory()) throw new UnreadableFile(uri, "EISDIR");
    if (!stats.isFile()) throw new UnreadableFile(uri, "ESPIPE"); // may never end, and can't be read a second time
    return {
      size: stats.size,
      version: versionOf(stats),
      chunks: () => chunksOf(path, uri),
      async hasChanged() {
        const now = await statsOf(path, uri);
        return !now || versionOf(now) !== versionOf(stats);
      },
    };
  },
  async realPlace(uri) {
    if (!uri.startsWith("file:")) return uri;
    const path = fileURLToPath(uri);
    return pathToFileURL(await realpath(path).catch(() => path)).href;
  },
};

function versionOf({ size, mtimeMs }: Stats): string {
  return `${size} ${mtimeMs}`;
}

async function* chunksOf(path: string, uri: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: chunkSize });
  } catch (error) {
    throw new UnreadableFile(uri, reasonOf(error));
  }
}

async function statsOf(path: string, uri: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "ENOENT" || reason === "ENOTDIR") return undefined;
    throw new UnreadableFile(uri, reason);
  }
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}

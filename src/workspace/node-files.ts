import { open } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import { documentKindOf } from "../core/document-kind.ts";
import { maxLength } from "../core/source/parse.ts";
import { type Files, UnreadableFile } from "./files.ts";

/** Of a longer file only the start is read: enough to say that it is too long. A character has at most 3 bytes a UTF-16 unit. */
const maxBytes = maxLength * 3 + 1;

/** The files of this computer. */
export const nodeFiles: Files = {
  async read(uri) {
    try {
      const file = await open(fileURLToPath(uri));
      try {
        const { size } = await file.stat();
        if (size <= maxBytes) return decode(await file.readFile());
        const start = Buffer.alloc(maxBytes);
        const { bytesRead } = await file.read(start, 0, maxBytes, 0);
        return decode(start.subarray(0, bytesRead));
      } finally {
        await file.close();
      }
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? "unknown";
      if (reason === "ENOENT" || reason === "ENOTDIR") return undefined;
      throw new UnreadableFile(uri, reason);
    }
  },

  async find(folder) {
    const paths = await glob(["**/*.account.{yaml,yml}", "**/sales-playbook.{yaml,yml}"], {
      cwd: fileURLToPath(folder),
      absolute: true,
      caseSensitiveMatch: false,
      ignore: ["**/node_modules/**"],
      followSymbolicLinks: false,
    });
    return paths
      .map((path) => pathToFileURL(path).href)
      .filter(documentKindOf)
      .sort();
  },
};

/** Bytes that are not UTF-8 become U+FFFD, which the analysis reports where it stands. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

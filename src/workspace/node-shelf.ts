import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Shelf } from "./shelf.ts";

/** A folder of this computer, which is made with the first file. Two windows may write to it. */
export function nodeShelf(folderUri: string): Shelf {
  const folder = fileURLToPath(folderUri);
  let written = 0;
  let made: Promise<unknown> | undefined;
  return {
    read: (name) => readFile(path.join(folder, name), "utf8").catch(() => undefined),
    async write(name, text) {
      const draft = path.join(folder, `${name}.${process.pid}-${++written}`);
      try {
        made ??= mkdir(folder, { recursive: true });
        await made;
        await writeFile(draft, text);
        await rename(draft, path.join(folder, name));
      } catch {
        made = undefined;
        // A full or locked disk: the next start takes longer, nothing more.
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

import path from "node:path";
import { pathToFileURL } from "node:url";
import { type FencedFiles, fenced } from "../workspace/fence.ts";
import { nodeDataFiles } from "../workspace/node-data-files.ts";
import type { Io } from "./io.ts";

/** The files of orders that plans may name: in the current folder, and in those that stand on the command line. */
export function filesNear(words: readonly string[], { cwd }: Pick<Io, "cwd">): FencedFiles {
  const folders = [cwd, ...words.map((word) => path.resolve(cwd, word))].map((place) => pathToFileURL(place).href);
  return fenced(nodeDataFiles, () => folders);
}

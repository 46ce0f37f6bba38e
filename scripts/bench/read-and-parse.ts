// `read-and-parse.cjs FOLDER`: reads and parses every file of a folder, and prints what that cost from the start of the
// process on, in milliseconds of CPU. It is a program of its own because the server is one: both start cold.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "yaml";
import { since } from "./measure.ts";

async function main([folder = ""]: readonly string[]): Promise<void> {
  for (const name of await readdir(folder)) parseDocument(await readFile(path.join(folder, name), "utf8"));
  console.log(since({ user: 0, system: 0 }));
}

void main(process.argv.slice(2));

// The benchmark, once scripts/bench.mjs has built it: `bench.cjs [LINE…] [--out FILE]`, or `bench.cjs --compare A B`.
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";
import type { Figure } from "./line.ts";
import { lines } from "./lines.ts";
import { comparison, row } from "./table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { compare: { type: "boolean", default: false }, out: { type: "string", default: "dist/bench.json" } },
});

async function main(): Promise<void> {
  if (values.compare) return compare(positionals);
  const unknown = positionals.filter((name) => !lines.some((line) => line.name === name));
  if (unknown.length > 0)
    throw new Error(`No such line: ${unknown.join(", ")}. There are: ${lines.map(({ name }) => name).join(", ")}.`);
  const figures: Figure[] = [];
  for (const line of lines) {
    if (positionals.length > 0 && !positionals.includes(line.name)) continue;
    for await (const figure of line.run()) {
      figures.push({ line: line.name, ...figure });
      console.log(row({ line: line.name, ...figure }));
    }
  }
  const machine = { node: process.version, cpu: os.cpus()[0]?.model ?? "", cores: os.cpus().length };
  writeFileSync(
    values.out,
    `${JSON.stringify({ version: 1, on: new Date().toISOString(), machine, figures }, null, 2)}\n`,
  );
  const missed = figures.filter(({ value, goal }) => goal !== undefined && !(value <= goal)).length;
  console.log(`\n${figures.length} figures, ${missed} over their goal: ${values.out}`);
}

function compare([before = "", after = ""]: readonly string[]): void {
  const read = (file: string): readonly Figure[] => JSON.parse(readFileSync(file, "utf8")).figures;
  console.log(comparison(read(before), read(after)).join("\n"));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

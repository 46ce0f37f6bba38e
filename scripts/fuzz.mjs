// npm run fuzz -- [--minutes N] [--seed N [--path P]] [--only NAME,…]: seeks texts that break a promise of test/fuzz/properties.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: asked } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string" },
    path: { type: "string" },
    only: { type: "string" },
  },
});

const built = spawnSync(process.execPath, ["esbuild.mjs", "fuzz"], { cwd: root, stdio: "inherit" });
if (built.status !== 0) process.exit(2);

const names = asked.only?.split(",") ?? (await namesOfAll());
const end = Date.now() + Number(asked.minutes) * 60_000;
const tally = new Map(names.map((name) => [name, { cases: 0, failures: 0 }]));

/** With a seed each property is tried once, with that; else in turn with new ones until the time is up. */
do {
  for (const name of names) {
    const seed = asked.seed ?? String(Math.floor(Math.random() * 2 ** 31));
    const { cases, failure } = batch(name, seed);
    const sum = tally.get(name);
    sum.cases += cases;
    if (!failure) continue;
    sum.failures++;
    const path = failure.path === undefined ? "" : ` --path ${failure.path}`;
    console.log(`\n✗ ${name}: npm run fuzz -- --only ${name} --seed ${seed}${path}`);
    console.log(`${failure.error}\n${failure.counterexample ?? ""}`.replace(/^(?=.)/gm, "  "));
  }
} while (asked.seed === undefined && Date.now() < end);

console.log();
for (const [name, { cases, failures }] of tally) {
  console.log(`${name.padEnd(20)} ${String(cases).padStart(8)} cases  ${failures} failures`);
}
const sums = [...tally.values()];
const total = (what) => sums.reduce((sum, one) => sum + one[what], 0);
console.log(`${total("cases")} cases, ${total("failures")} failures`);
process.exitCode = total("failures") > 0 ? 1 : 0;

/** In a process of its own: a text may fill the stack or the memory, or keep the program for ever. */
function batch(name, seed) {
  const words = ["--enable-source-maps", "dist/fuzz.mjs", name, seed, ...(asked.path ? [asked.path] : [])];
  const { stdout, stderr, status, signal, error } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: "utf8",
    timeout: 300_000,
    killSignal: "SIGKILL",
    maxBuffer: 1 << 28,
  });
  if (status === 0) return JSON.parse(stdout.trimEnd().split("\n").at(-1));
  return { cases: 0, failure: { error: `it ended with ${error?.code ?? signal ?? status}\n${stderr}` } };
}

async function namesOfAll() {
  const { stdout } = spawnSync(process.execPath, ["dist/fuzz.mjs", "--list"], { cwd: root, encoding: "utf8" });
  return stdout.trimEnd().split("\n");
}

// node batch.mjs NAME SEED [PATH]: one batch of cases of one property; its last line of output is what came of it, as JSON.
import fc from "fast-check";
import { properties } from "./properties.ts";
import type { Work } from "./property.ts";

const [name, seed, path] = process.argv.slice(2);
if (name === "--list") {
  console.log(properties.map((one) => one.name).join("\n"));
  process.exit(0);
}
const property = properties.find((one) => one.name === name);
if (!property) throw new Error(`No such property: ${name}`);

/** Seconds of work, not of waiting: a busy machine is not a slow program. */
const cap = 2;

const capped: Work = (what, work) => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > cap) throw new Error(`${what} took ${seconds.toFixed(1)} s`);
  return result;
};

const { failed, numRuns, counterexamplePath, counterexample, errorInstance } = await fc.check(property.over(capped), {
  seed: Number(seed),
  numRuns: property.manyRuns,
  ...(path !== undefined && { path }),
  interruptAfterTimeLimit: 60_000,
});
const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
const outcome = JSON.stringify({
  cases: numRuns,
  ...(failed && { failure: { path: counterexamplePath, counterexample: fc.stringify(counterexample), error } }),
});
process.stdout.write(`${outcome}\n`, () => process.exit(0)); // a long one is written in pieces

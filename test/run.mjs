// npm test [-- PART…]: everything, or the parts that are named. The last line is always `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { install } from "../scripts/install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const asked = process.argv.slice(2);

try {
  await install();
  build();
  const { allParts } = await import("./runner/parts.mjs");
  const { runParts } = await import("./runner/outcome.mjs");
  conclude(await runParts(chosen(allParts())));
} catch (error) {
  console.error(error.message);
  conclude({ passed: 0, failed: 1 });
}

function build() {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed: no test ran.");
}

function chosen(parts) {
  const names = [...new Set(parts.map(({ name }) => name))];
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`No such part: ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  return parts.filter(({ name }) => (asked.length ? asked.includes(name) : name !== "desktop"));
}

function conclude({ passed, failed }) {
  process.exitCode = failed ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

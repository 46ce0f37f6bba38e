// `npm run check`: types of every layer, lint, format, and whether what is generated is up to date.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const { install } = await import("./install.mjs");
await install();

const root = fileURLToPath(new URL("..", import.meta.url));
const layers = [
  "src/core",
  "src/views",
  "src/workspace",
  "src/cli",
  "src/server",
  "src/extension",
  "test",
  "scripts/bench",
  "scripts/learn",
];

const failed = [
  ...layers.map((layer) => ["types", "npx", "tsc", "-p", layer]),
  ["lint and format", "npx", "biome", "check"],
  ["lock file", process.execPath, "scripts/check-lock.mjs"],
  ["building the generators", process.execPath, "esbuild.mjs", "generate", "learn"],
  ["generated files", process.execPath, "dist/generate.cjs", "--check"],
  ["what the reader has learnt", process.execPath, "dist/learn.cjs", "--check"],
].filter(([what, command, ...words]) => {
  const { status } = spawnSync(command, words, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) console.error(`✗ ${what}: ${[command, ...words].join(" ")}`);
  return status !== 0;
});

if (failed.length > 0) process.exit(1);
console.log("✓ types, lint, format and generated files");

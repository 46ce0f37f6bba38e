// npm run bench [-- LINE…] [--out FILE]: measures what the README promises, beside its peers and in the same run.
// npm run bench -- --compare A.json B.json: what changed between two runs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "./command.mjs";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const peer = path.join(root, "node_modules", ".cache", "sales-playbook-bench");
const version = "2.0.0";

await install();
// What a user gets is measured, and by a program that can be read.
for (const words of [["--production"], ["bench"]]) {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs", ...words], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
await installPeer();
const run = spawnSync(process.execPath, ["--expose-gc", "dist/bench.cjs", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, SALES_PLAYBOOK_BENCH_PEER: peer },
});
process.exitCode = run.status ?? 1;

/** yaml-language-server is no dependency of ours: it is installed beside, the first time. */
async function installPeer() {
  if (existsSync(path.join(peer, "node_modules", "yaml-language-server", "package.json"))) return;
  console.log(`Installing yaml-language-server ${version} to compare with …`);
  await mkdir(peer, { recursive: true });
  await writeFile(path.join(peer, "package.json"), JSON.stringify({ private: true }));
  await npm(["install", `yaml-language-server@${version}`, "--ignore-scripts"], { cwd: peer });
}

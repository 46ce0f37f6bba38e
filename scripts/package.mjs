// npm run package: the extension as one file, sales-playbook.vsix.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = path.join(root, "sales-playbook.vsix");

await install();
const { status } = spawnSync(process.execPath, ["esbuild.mjs", "--production"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(1);

const { createVSIX } = await import("@vscode/vsce");
// The bundles hold all they need: nothing of node_modules goes along.
await createVSIX({ cwd: root, packagePath: file, dependencies: false, rewriteRelativeLinks: false });
console.log(`${path.relative(root, file)}: ${Math.ceil(statSync(file).size / 1024)} KB`);

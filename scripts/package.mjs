// npm run package [-- FILE]: the extension as one file, sales-playbook.vsix.
import { statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { makeVsix } from "./vsix.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = path.resolve(root, process.argv[2] ?? "sales-playbook.vsix");

await install();
await makeVsix(file);
console.log(`${path.relative(root, file)}: ${Math.ceil(statSync(file).size / 1024)} KB`);

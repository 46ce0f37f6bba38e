// Whether package-lock.json names the packages of every platform. npm leaves out those of other platforms when it writes the file
// beside an installed node_modules (npm/cli#4828), and then `npm ci` fails on each clean clone.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const { packages } = JSON.parse(readFileSync(file, "utf8"));

const missing = Object.values(packages)
  .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
  .filter((name) => !Object.keys(packages).some((path) => path === name || path.endsWith(`node_modules/${name}`)));

if (missing.length > 0) {
  console.error(`package-lock.json lacks ${missing.join(", ")}: remove node_modules and run npm install again`);
  process.exit(1);
}

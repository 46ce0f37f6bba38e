// node in-vscode.mjs FILE: starts a real VS Code on the examples and has in-vscode.ts write its times to a file.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runSuite } from "../../test/host/suite.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [report] = process.argv.slice(2);
const tests = path.join(root, "dist", "bench-in-vscode.cjs");
process.exitCode = await runSuite({
  tests,
  folder: path.join(root, "examples"),
  env: { SALES_PLAYBOOK_BENCH: report },
});

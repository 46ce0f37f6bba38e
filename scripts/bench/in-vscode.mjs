// node in-vscode.mjs FILE [empty]: starts a real VS Code on the examples and has in-vscode.ts write its times to a file,
// those of the extension, or of one that does nothing.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runSuite } from "../../test/host/suite.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [report, which] = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), "sales-playbook-bench-"));
try {
  process.exitCode = await runSuite({
    tests: path.join(root, "dist", "bench-in-vscode.cjs"),
    folder: path.join(root, "examples"),
    extension: which === "empty" ? await emptyExtension() : root,
    env: { SALES_PLAYBOOK_BENCH: report },
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function emptyExtension() {
  const engines = { vscode: "^1.101.0" };
  const manifest = { name: "empty", publisher: "sales-playbook", version: "0.0.1", main: "empty.js", engines };
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(path.join(folder, "empty.js"), "exports.activate = () => {};\n");
  return folder;
}

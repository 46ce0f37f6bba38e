// The language server as a process of its own: `server.cjs --stdio`, or `--node-ipc` when VS Code starts it.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { rulePagePath } from "../core/features/rule-page.ts";
import { nodeFiles } from "../workspace/node-files.ts";
import { startServer } from "./server.ts";

// The bundle lies in dist/, beside docs/.
const reference = path.join(__dirname, "..", "docs", "rules");

startServer(createConnection(ProposedFeatures.all), {
  files: nodeFiles,
  clock: () => new Date(),
  rulePage: (code, locale) => pathToFileURL(path.join(reference, rulePagePath(code, locale))).href,
  nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
});

// The language server as a process of its own: `server.js --stdio`, or `--node-ipc` when VS Code starts it.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { localeOfEnvironment } from "../core/locale.ts";
import { nodeDataFiles } from "../workspace/node-data-files.ts";
import { nodeFiles } from "../workspace/node-files.ts";
import { startServer } from "./server.ts";

// The bundle lies in dist/, beside docs/.
const reference = path.join(__dirname, "..", "docs", "rules");

startServer(createConnection(ProposedFeatures.all), {
  disk: { files: nodeFiles, dataFiles: nodeDataFiles },
  locale: localeOfEnvironment(process.env, Intl.DateTimeFormat().resolvedOptions().locale),
  clock: () => new Date(),
  rulePages: pathToFileURL(reference).href,
  nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
});

// The language server as a process of its own: `server.js --stdio`, or `--node-ipc` when VS Code starts it.
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { localeOfEnvironment } from "../core/locale.ts";
import { nodeDataFiles } from "../workspace/node-data-files.ts";
import { nodeFiles } from "../workspace/node-files.ts";
import { nodeShelf } from "../workspace/node-shelf.ts";
import { startServer } from "./server.ts";

// The bundle lies in dist/, beside docs/.
const reference = path.join(__dirname, "..", "docs", "rules");

startServer(createConnection(ProposedFeatures.all), {
  disk: { files: nodeFiles, dataFiles: nodeDataFiles },
  locale: localeOfEnvironment(process.env, Intl.DateTimeFormat().resolvedOptions().locale),
  clock: () => new Date(),
  worked,
  rulePages: pathToFileURL(reference).href,
  keeping: { shelf: nodeShelf, digest, program: programOf(__filename) },
  nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
});

/** A busy computer is not a slow program. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function digest(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

function programOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

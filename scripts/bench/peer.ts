import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";

/** What the bench uses of yaml-language-server 2; scripts/bench.mjs installs it. */
interface Peer {
  getLanguageService(options: object): {
    configure(settings: object): void;
    doValidation(document: TextDocument, isKubernetes: boolean): Promise<readonly unknown[]>;
  };
}

/** Checks a plan as yaml-language-server does, against the same schema. Each text is a new version of one document. */
export function peerCheck(): (text: string) => Promise<readonly unknown[]> {
  const { getLanguageService } = createRequire(peerFolder())("yaml-language-server") as Peer;
  const schema = JSON.parse(readFileSync(path.resolve("schemas", "account-plan.schema.json"), "utf8"));
  const service = getLanguageService({
    schemaRequestService: async () => JSON.stringify(schema),
    workspaceContext: { resolveRelativePath: (relative: string) => relative },
    telemetry: { send() {}, sendError() {}, sendTrack() {} },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    format: false,
    customTags: [],
    schemas: [{ uri: "file:///account-plan.schema.json", fileMatch: ["*.account.yaml"], schema }],
  });
  let version = 0;
  return (text) => service.doValidation(TextDocument.create("file:///a.account.yaml", "yaml", ++version, text), false);
}

function peerFolder(): string {
  const folder = process.env.SALES_PLAYBOOK_BENCH_PEER;
  if (!folder) throw new Error("yaml-language-server is not installed: start with `npm run bench`.");
  return path.join(folder, "package.json");
}

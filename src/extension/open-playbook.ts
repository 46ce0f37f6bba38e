import { Uri, window } from "vscode";
import type { CheckResult } from "../server/protocol.ts";
import { builtInPlaybook } from "./packaged-files.ts";

/** Opens the playbook in force for a document; the built-in one when none is known. */
export async function openPlaybook(result: CheckResult | undefined): Promise<void> {
  const uri = result?.playbook.uri;
  await window.showTextDocument(uri ? Uri.parse(uri) : builtInPlaybook);
}

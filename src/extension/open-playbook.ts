import { Uri, window } from "vscode";
import { type PlaybookAnswer, type PlaybookParams, playbookRequest } from "../server/protocol.ts";
import type { LanguageServer } from "./language-server.ts";
import { builtInPlaybook } from "./packaged-files.ts";

/** The command Open the Playbook: of the document in front; the built-in one where no other is in force. */
export async function openPlaybook(server: LanguageServer): Promise<void> {
  const front = window.activeTextEditor?.document;
  await window.showTextDocument((front && (await playbookFor(server, front.uri))) ?? builtInPlaybook);
}

/** Asked of the server, which may just have started: what it has told so far need not be of this document. */
async function playbookFor(server: LanguageServer, document: Uri): Promise<Uri | undefined> {
  const params: PlaybookParams = { uri: document.toString() };
  const uri: PlaybookAnswer = await server.sendRequest(playbookRequest, params);
  return uri === null ? undefined : Uri.parse(uri);
}

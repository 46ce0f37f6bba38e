import { Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type PlaybookAnswer, type PlaybookParams, playbookRequest } from "../server/protocol.ts";
import { builtInPlaybook } from "./packaged-files.ts";

/** The command Open the Playbook: of the document in front; the built-in one where no other is in force. */
export async function openPlaybook(client: BaseLanguageClient): Promise<void> {
  const front = window.activeTextEditor?.document;
  await window.showTextDocument((front && (await playbookFor(client, front.uri))) ?? builtInPlaybook);
}

/** Asked of the server, which may just have started: what it has told so far need not be of this document. */
async function playbookFor(client: BaseLanguageClient, document: Uri): Promise<Uri | undefined> {
  const params: PlaybookParams = { uri: client.code2ProtocolConverter.asUri(document) };
  const uri: PlaybookAnswer = await client.sendRequest(playbookRequest, params);
  return uri === null ? undefined : Uri.parse(uri);
}

import type { Connection } from "vscode-languageserver";
import { type PlaybookAnswer, type PlaybookParams, playbookRequest } from "./protocol.ts";
import type { Readings } from "./readings.ts";

/** Answers with the playbook file that is in force for an open document. */
export function servePlaybooks(connection: Connection, readings: Readings): void {
  connection.onRequest(playbookRequest, async ({ uri }: PlaybookParams): Promise<PlaybookAnswer> => {
    return (await readings.of(uri))?.inForce.uri ?? null;
  });
}

import type { Connection } from "vscode-languageserver";
import type { FileSystem } from "../workspace/file-system.ts";
import { UnreadableFile } from "../workspace/files.ts";
import { type FileAnswer, type FileParams, readFileRequest, readFolderRequest, statRequest } from "./protocol.ts";

/** Files as the client reaches them. */
export function clientFiles(connection: Connection): FileSystem {
  const ask = async <Value>(request: string, uri: string): Promise<Value | undefined> => {
    const params: FileParams = { uri };
    const answer: FileAnswer<Value> = await connection.sendRequest(request, params);
    if (answer && "reason" in answer) throw new UnreadableFile(uri, answer.reason);
    return answer?.value;
  };
  return {
    stat: (uri) => ask(statRequest, uri),
    readFolder: (uri) => ask(readFolderRequest, uri),
    async readFile(uri) {
      const text = await ask<string>(readFileRequest, uri);
      return text === undefined ? undefined : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    },
  };
}

import { Uri } from "vscode";
import {
  type BaseLanguageClient,
  LanguageClient,
  type LanguageClientOptions,
  type NodeModule,
  TransportKind,
} from "vscode-languageclient/node";
import { identity, serverFile } from "./identity.ts";

/** A client of a server that is a Node process. */
export function connectTo(extension: Uri, options: LanguageClientOptions): BaseLanguageClient {
  const server: NodeModule = { module: Uri.joinPath(extension, serverFile).fsPath, transport: TransportKind.ipc };
  return new LanguageClient(...identity, { run: server, debug: server }, options);
}

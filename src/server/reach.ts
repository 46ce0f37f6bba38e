import type { Connection } from "vscode-languageserver";
import { type FileAccess, fileAccess } from "../workspace/file-system.ts";
import type { Client } from "./client.ts";
import { clientFiles } from "./client-files.ts";
import type { Host } from "./host.ts";

/** The files of the disk where the server has one; all others through the client, as far as it offers that. */
export function reachOf(
  connection: Connection,
  host: Pick<Host, "disk">,
  client: Pick<Client, "readsFiles">,
): FileAccess {
  const { disk } = host;
  const remote = client.readsFiles ? fileAccess(clientFiles(connection)) : undefined;
  const of = (uri: string) => (disk && uri.startsWith("file:") ? disk : remote);
  return {
    files: {
      read: async (uri) => of(uri)?.files.read(uri),
      find: async (folder, onUnreadable) => of(folder)?.files.find(folder, onUnreadable) ?? [],
    },
    dataFiles: {
      open: async (uri) => of(uri)?.dataFiles.open(uri),
      realPlace: async (uri) => of(uri)?.dataFiles.realPlace(uri) ?? uri,
    },
  };
}

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  WatchKind,
} from "vscode-languageserver";
import type { Client } from "./client.ts";

/**
 * Asks the client to tell of plans and playbooks that come, change and go, and of all else that comes or goes: it may be a
 * folder with plans, of which nothing more is heard. A playbook may also lie above the folders of the workspace.
 */
export function watchFiles(connection: Connection, client: Client, folders: readonly string[]): Promise<Disposable> {
  const above = client.watchesAnywhere ? new Set(folders.flatMap(foldersAbove)) : [];
  const watchers: FileSystemWatcher[] = [
    { globPattern: "**/*.account.{yaml,yml}" },
    { globPattern: "**/sales-playbook.{yaml,yml}" },
    { globPattern: "**", kind: WatchKind.Create | WatchKind.Delete },
    ...[...above].map((baseUri) => ({ globPattern: { baseUri, pattern: "sales-playbook.{yaml,yml}" } })),
  ];
  return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

function foldersAbove(folder: string): string[] {
  const names = folder.split("/");
  // scheme://authority/ comes before the first name
  return names.slice(4).map((_, index) => names.slice(0, index + 4).join("/"));
}

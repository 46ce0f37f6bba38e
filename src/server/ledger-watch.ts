import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from "vscode-languageserver";
import type { Client } from "./client.ts";

/** Asks the client to tell of the files of orders that plans point to, wherever they lie, and of no other file. */
export class LedgerWatch {
  readonly #connection: Connection;
  readonly #client: Pick<Client, "watchesFiles" | "watchesAnywhere">;
  #watched = "";
  #watching: Promise<Disposable> | undefined;

  constructor(connection: Connection, client: Pick<Client, "watchesFiles" | "watchesAnywhere">) {
    this.#connection = connection;
    this.#client = client;
  }

  /** From now on these, and the ones before no more. */
  async watch(ledgers: readonly string[]): Promise<void> {
    const wanted = [...ledgers].sort();
    if (!this.#client.watchesFiles || wanted.join("\n") === this.#watched) return;
    this.#watched = wanted.join("\n");
    const before = this.#watching;
    const watchers = wanted.map((uri) => this.#watcherOf(uri));
    this.#watching =
      watchers.length > 0
        ? this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
        : undefined;
    (await before)?.dispose();
    await this.#watching;
  }

  #watcherOf(uri: string): FileSystemWatcher {
    const slash = uri.lastIndexOf("/");
    // What means something in a pattern stands for itself only as "any character".
    const name = decodeURIComponent(uri.slice(slash + 1)).replace(/[*?[\]{}!,]/g, "?");
    return this.#client.watchesAnywhere
      ? { globPattern: { baseUri: uri.slice(0, slash), pattern: name } }
      : { globPattern: `**/${name}` };
  }
}

import {
  type Connection,
  DidChangeConfigurationNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
} from "vscode-languageserver";
import { documentKindOf } from "../core/document-kind.ts";
import { fill } from "../core/locale.ts";
import type { UnreadableFile } from "../workspace/files.ts";
import type { Checker } from "./checker.ts";
import type { Client } from "./client.ts";
import type { FoundFiles } from "./found-files.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { Settings } from "./protocol.ts";
import type { CurrentSettings } from "./settings.ts";
import { texts } from "./texts.ts";
import { canonical, readable } from "./uri.ts";
import { watchFiles } from "./watching.ts";

export interface WorkspaceParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly found: FoundFiles;
  readonly checker: Checker;
  readonly settings: CurrentSettings;
}

/** Follows the folders of the workspace and the files in them: what comes, changes or goes is checked, open or not. */
export class Workspace {
  readonly #parts: WorkspaceParts;
  readonly #folders: Set<string>;
  #watching: Disposable | undefined;

  constructor(parts: WorkspaceParts) {
    this.#parts = parts;
    this.#folders = new Set(parts.client.folders);
  }

  get folders(): ReadonlySet<string> {
    return this.#folders;
  }

  async start(): Promise<void> {
    const { client, connection } = this.#parts;
    await this.#watch();
    if (client.givesSettings) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "salesPlaybook" });
      this.#parts.settings.change(await this.#askForSettings());
    }
    if (this.#checksClosedFiles) await this.#look(this.#folders);
    // With plans it is read when they have been.
    if ([...this.#parts.found.all()].length === 0) this.#parts.checker.refreshPortfolio();
  }

  async foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    for (const folder of removed) this.#leave(folder);
    for (const folder of removed) this.#folders.delete(folder);
    for (const folder of added) this.#folders.add(folder);
    await this.#watch();
    if (this.#checksClosedFiles) await this.#look(added);
  }

  /** `pushed`: what a client says that can't be asked. */
  async settingsChanged(pushed: Settings | undefined): Promise<void> {
    const before = this.#checksClosedFiles;
    const { client, settings } = this.#parts;
    settings.change(client.givesSettings ? await this.#askForSettings() : pushed);
    if (this.#checksClosedFiles && !before) await this.#look(this.#folders);
    if (!this.#checksClosedFiles) for (const folder of this.#folders) this.#leave(folder);
  }

  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    const { checker, found } = this.#parts;
    const of = (type: FileChangeType) => events.filter((one) => one.type === type).map(({ uri }) => canonical(uri));
    const deleted = of(FileChangeType.Deleted);
    for (const uri of [...found.remove(new Set(deleted)), ...deleted.filter(isPlaybook)]) checker.changed(uri);
    const created = of(FileChangeType.Created);
    const changed = of(FileChangeType.Changed);
    for (const uri of [...created, ...changed]) this.#appeared(uri);
    checker.otherFilesChanged([...deleted, ...created, ...changed]);
    for (const folder of created.filter((uri) => !documentKindOf(uri))) {
      for (const uri of await found.addFolder(folder, (unreadable) => this.#report(unreadable))) this.#appeared(uri);
    }
  }

  /** A client that can't watch files says at least when one was saved: others may have changed since the last time. */
  async saved(): Promise<void> {
    if (this.#parts.client.watchesFiles) return;
    if (this.#checksClosedFiles) await this.#look(this.#folders);
    this.#parts.checker.lookAtLedgers();
  }

  async #watch(): Promise<void> {
    const { client, connection } = this.#parts;
    if (!client.watchesFiles) return;
    this.#watching?.dispose();
    this.#watching = await watchFiles(connection, client, [...this.#folders]);
  }

  async #look(folders: Iterable<string>): Promise<void> {
    const { checker, documents, found } = this.#parts;
    for (const folder of folders) {
      const { here, gone } = await found.look(folder, (unreadable) => this.#report(unreadable));
      for (const uri of [...here, ...gone]) if (!documents.has(uri)) checker.changed(uri);
    }
  }

  /** A file is there, new or with another text. While it is open, what the editor shows counts. */
  #appeared(uri: string): void {
    const { checker, documents, found } = this.#parts;
    if ((found.add(uri) || isPlaybook(uri)) && !documents.has(uri)) checker.changed(uri);
  }

  #report({ uri, reason }: UnreadableFile): void {
    const { client, connection } = this.#parts;
    const facts = { file: readable(uri), reason };
    connection.console.warn(fill(texts.unreadableFolder[client.locale], facts, client.locale));
  }

  #leave(folder: string): void {
    for (const uri of this.#parts.found.leave(folder)) this.#parts.checker.changed(uri);
  }

  get #checksClosedFiles(): boolean {
    return this.#parts.settings.current.checkClosedFiles !== false;
  }

  async #askForSettings(): Promise<Settings | undefined> {
    return (await this.#parts.connection.workspace.getConfiguration("salesPlaybook")) ?? undefined;
  }
}

function isPlaybook(uri: string): boolean {
  return documentKindOf(uri) === "sales-playbook";
}

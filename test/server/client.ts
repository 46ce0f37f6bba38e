import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  Diagnostic,
  InitializeParams,
  ProgressToken,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Registration,
  TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import type {
  CheckStatus,
  FileAnswer,
  FileParams,
  InitializationOptions,
  Settings,
} from "../../src/server/protocol.ts";
import type { FileSystem } from "../../src/workspace/file-system.ts";
import { UnreadableFile } from "../../src/workspace/files.ts";

export interface ClientOptions {
  /** URIs. */
  readonly folders?: readonly string[];
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Settings;
  readonly initialization?: InitializationOptions;
  /** What a client that said `readsFiles` reads. */
  readonly files?: FileSystem;
}

/** What VS Code says that it can do, as far as it matters to us. */
export const capableOfAll: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  window: { workDoneProgress: true },
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
};

/** An editor that asks again for hints and lenses when it is told to. */
export const asksAgain: ClientCapabilities = {
  ...capableOfAll,
  workspace: {
    ...capableOfAll.workspace,
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
};

/** How long to wait for what never comes. */
export const patience = 60_000; // milliseconds, on a busy machine

/** An editor without a screen: speaks to a language server, and remembers in order what that says. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: CheckStatus[] = [];
  /** The changes that the server wants to be made. */
  readonly edits: ApplyWorkspaceEditParams[] = [];
  /** Whether the editor makes them. */
  appliesEdits = true;
  /** What somebody types before the next of them arrives, which is then for a text that is no more. */
  meanwhile: (() => Promise<unknown>) | undefined;
  /** The plans whose views may have changed, each time it was said. */
  readonly changedViews: string[] = [];
  /** How often it was said that the portfolio was read again. */
  portfolioChanges = 0;
  readonly log: string[] = [];
  readonly registrations: Registration[] = [];
  readonly progress: string[] = [];
  /** Of the progress that was reported last. */
  progressToken: ProgressToken | undefined;
  /** How many files are not checked because they were left out, each time it was said. */
  readonly unchecked: number[] = [];
  /** What the server wants to be asked again. */
  readonly askedAgain: string[] = [];
  settings: Settings;
  readonly #connection: ProtocolConnection;
  readonly #news = new EventEmitter();
  #version = 0;

  private constructor(connection: ProtocolConnection, settings: Settings, files?: FileSystem) {
    this.#connection = connection;
    this.settings = settings;
    if (files) answerWithFiles(connection, files);
    this.#listen();
  }

  static async connect(connection: ProtocolConnection, options: ClientOptions = {}): Promise<Client> {
    const { folders, locale = "en", capabilities = capableOfAll, settings = {} } = options;
    const { initialization = { status: true } } = options;
    const client = new Client(connection, settings, options.files);
    const params: InitializeParams = {
      processId: null,
      rootUri: folders?.[0] ?? null,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
      locale,
      capabilities,
      initializationOptions: initialization,
    };
    await connection.sendRequest("initialize", params);
    await client.notify("initialized", {});
    return client;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  request(method: string, params?: unknown): Promise<unknown> {
    return this.#connection.sendRequest(method, params);
  }

  async open(uri: string, text: string, languageId = "account-plan"): Promise<void> {
    await this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: ++this.#version, text } });
  }

  /** Gives the document's new version. */
  async change(uri: string, ...contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<number> {
    const version = ++this.#version;
    await this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  async filesChanged(...changes: readonly { uri: string; type: 1 | 2 | 3 }[]): Promise<void> {
    await this.notify("workspace/didChangeWatchedFiles", { changes });
  }

  /** What an editor shows for a file now. */
  findingsOf(uri: string): readonly Diagnostic[] {
    return this.published.findLast((one) => one.uri === uri)?.diagnostics ?? [];
  }

  codesOf(uri: string): readonly unknown[] {
    return this.findingsOf(uri).map(({ code }) => code);
  }

  /** Waits for something that is true now, or after something the server says. */
  async until<T>(what: string, find: () => T | undefined | false): Promise<T> {
    const deadline = AbortSignal.timeout(patience);
    for (;;) {
      const found = find();
      if (found !== undefined && found !== false) return found;
      await once(this.#news, "news", { signal: deadline }).catch(() => {
        assert.fail(
          `waited in vain until ${what}; heard: ${JSON.stringify([this.published, this.statuses, this.log])}`,
        );
      });
    }
  }

  untilFound(uri: string, code: string): Promise<Diagnostic> {
    return this.until(`${uri} has ${code}`, () => this.findingsOf(uri).find((one) => one.code === code));
  }

  /** Waits until the file has been checked, once at least, and has no such finding. */
  async untilGone(uri: string, code?: string): Promise<void> {
    await this.until(`${uri} has no ${code}`, () => {
      const codes = this.published.some((one) => one.uri === uri) && this.codesOf(uri);
      return codes && (code ? !codes.includes(code) : codes.length === 0);
    });
  }

  untilVersion(uri: string, version: number): Promise<PublishDiagnosticsParams> {
    return this.until(`${uri} has version ${version}`, () =>
      this.published.find((one) => one.uri === uri && one.version === version),
    );
  }

  statusOf(uri: string): CheckStatus | undefined {
    return this.statuses.findLast((status) => status.uri === uri);
  }

  #listen(): void {
    const hear =
      <Params>(note: (params: Params) => unknown) =>
      (params: Params) => {
        note(params);
        this.#news.emit("news");
      };
    const connection = this.#connection;
    this.#news.setMaxListeners(0);
    connection.onNotification(
      "textDocument/publishDiagnostics",
      hear((params) => this.published.push(params)),
    );
    connection.onNotification(
      "salesPlaybook/status",
      hear((status) => this.statuses.push(status)),
    );
    connection.onNotification(
      "salesPlaybook/viewsChanged",
      hear(({ uri }) => this.changedViews.push(uri)),
    );
    connection.onNotification(
      "salesPlaybook/portfolioChanged",
      hear(() => this.portfolioChanges++),
    );
    connection.onNotification(
      "window/logMessage",
      hear(({ message }) => this.log.push(message)),
    );
    connection.onNotification(
      "$/progress",
      hear(({ token, value }) => {
        this.progressToken = token;
        this.progress.push(value.kind);
      }),
    );
    connection.onNotification(
      "salesPlaybook/unchecked",
      hear(({ count }) => this.unchecked.push(count)),
    );
    connection.onRequest("workspace/configuration", ({ items }) => items.map(() => this.settings));
    connection.onRequest("client/registerCapability", (params) => {
      this.registrations.push(...params.registrations);
      this.#news.emit("news");
      return null;
    });
    for (const what of ["inlayHint", "codeLens", "semanticTokens"]) {
      connection.onRequest(`workspace/${what}/refresh`, () => {
        this.askedAgain.push(what);
        this.#news.emit("news");
        return null;
      });
    }
    connection.onRequest("workspace/applyEdit", async (params) => {
      this.edits.push(params);
      const { meanwhile } = this;
      this.meanwhile = undefined;
      await meanwhile?.();
      return { applied: this.appliesEdits && !meanwhile };
    });
    connection.onRequest("client/unregisterCapability", () => null);
    connection.onRequest("window/workDoneProgress/create", () => null);
    connection.listen();
  }
}

function answerWithFiles(connection: ProtocolConnection, files: FileSystem): void {
  const answer = <Value>(method: string, read: (uri: string) => Promise<Value | undefined>) =>
    connection.onRequest<FileAnswer<Value>, unknown>(`salesPlaybook/${method}`, async ({ uri }: FileParams) => {
      try {
        const value = await read(uri);
        return value === undefined ? null : { value };
      } catch (error) {
        if (error instanceof UnreadableFile) return { reason: error.reason };
        throw error;
      }
    });
  answer("stat", (uri) => files.stat(uri));
  answer("readFolder", (uri) => files.readFolder(uri));
  answer("readFile", async (uri) => {
    const bytes = await files.readFile(uri);
    return bytes && Buffer.from(bytes).toString("base64");
  });
}

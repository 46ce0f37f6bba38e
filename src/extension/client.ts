import { type ExtensionContext, type Uri, workspace } from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  State,
} from "vscode-languageclient";
import {
  type CheckStatus,
  type InitializationOptions,
  statusNotification,
  type Unchecked,
  uncheckedNotification,
} from "../server/protocol.ts";
import { languages } from "./languages.ts";
import { rulePages } from "./packaged-files.ts";
import { viewCommands } from "./panels/commands.ts";
import { serveFiles } from "./serve-files.ts";
import type { CheckStatusItem } from "./status-item.ts";

/** The connection to the language server, which runs as a process of its own, or as a web worker where there are none. */
export async function createClient({ extensionUri, storageUri }: ExtensionContext, status: CheckStatusItem) {
  const isInBrowser = "importScripts" in globalThis;
  const { connectTo } = isInBrowser ? await import("./connect/worker.ts") : await import("./connect/process.ts");
  const client: BaseLanguageClient = connectTo(extensionUri, clientOptions(status, storageUri));
  serveFiles(client);
  client.onNotification(statusNotification, (news: CheckStatus) => status.update(news));
  client.onNotification(uncheckedNotification, ({ count }: Unchecked) => status.leave(count));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Starting) status.forget();
    else if (newState !== State.Running) status.stopped();
  });
  return client;
}

function clientOptions(status: CheckStatusItem, storage: Uri | undefined): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    status: true,
    rulePages: rulePages.toString(),
    // As if it had opened by itself: it goes away when what is typed is not in it.
    suggest: { command: "editor.action.triggerSuggest", arguments: [{ auto: true }] },
    views: true,
    commands: viewCommands,
    readsFiles: true,
    ...(storage && { storage: storage.toString() }),
  };
  return {
    documentSelector: languages.map((language) => ({ language })),
    initializationOptions,
    diagnosticCollectionName: "sales-playbook",
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: middleware(status),
  };
}

function middleware(status: CheckStatusItem): Middleware {
  return {
    // What can't be edited, an earlier version for example, can't be improved either.
    handleDiagnostics: (uri, diagnostics, next) =>
      next(uri, workspace.fs.isWritableFileSystem(uri.scheme) === false ? [] : diagnostics),
    handleWorkDoneProgress: (token, params, next) => {
      status.isBusy = params.kind !== "end";
      next(token, params);
    },
  };
}

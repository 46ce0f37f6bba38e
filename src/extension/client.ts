import { type ExtensionContext, workspace } from "vscode";
import {
  LanguageClient,
  type Middleware,
  type NodeModule,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from "vscode-languageclient/node";
import { type CheckStatus, type InitializationOptions, statusNotification } from "../server/protocol.ts";
import { languages } from "./languages.ts";
import { rulePages } from "./packaged-files.ts";
import { viewCommands } from "./panels/commands.ts";
import type { CheckStatusItem } from "./status-item.ts";

/** The connection to the language server, which runs as a process of its own. */
export function createClient(context: ExtensionContext, status: CheckStatusItem): LanguageClient {
  const server: NodeModule = { module: context.asAbsolutePath("dist/server.cjs"), transport: TransportKind.ipc };
  const initializationOptions: InitializationOptions = {
    status: true,
    rulePages: rulePages.toString(),
    // As if it had opened by itself: it goes away when what is typed is not in it.
    suggest: { command: "editor.action.triggerSuggest", arguments: [{ auto: true }] },
    views: true,
    commands: viewCommands,
  };
  const client = new LanguageClient(
    "salesPlaybook", // the section of its settings, `salesPlaybook.trace.server` for example
    "Sales Playbook",
    { run: server, debug: server },
    {
      documentSelector: languages.map((language) => ({ language })),
      initializationOptions,
      diagnosticCollectionName: "sales-playbook",
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: middleware(status),
    },
  );
  client.onNotification(statusNotification, (news: CheckStatus) => status.update(news));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Starting) status.forget();
    else if (newState !== State.Running) status.stopped();
  });
  return client;
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

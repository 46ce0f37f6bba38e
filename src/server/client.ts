import type { InitializeParams } from "vscode-languageserver";
import type { EditAbilities } from "../core/features/code-actions.ts";
import type { CompletionClient } from "../core/features/completion/request.ts";
import { type Locale, localeOf } from "../core/locale.ts";
import type { Host } from "./host.ts";
import type { InitializationOptions } from "./protocol.ts";
import { canonical } from "./uri.ts";

/** What a client said of itself when it connected. */
export interface Client {
  readonly locale: Locale;
  /** The folders of the workspace; empty when a single file was opened. */
  readonly folders: readonly string[];
  /** It tells when folders come and go. */
  readonly followsFolders: boolean;
  /** It can be asked to watch files. */
  readonly watchesFiles: boolean;
  /** It can watch files outside the workspace too. */
  readonly watchesAnywhere: boolean;
  /** It can be asked for the user's settings, and to tell when they change. */
  readonly givesSettings: boolean;
  readonly edits: EditAbilities;
  readonly completion: CompletionClient;
  /** The folder in which results may be kept. */
  readonly storage: string | undefined;
  readonly wantsStatus: boolean;
  readonly showsViews: boolean;
  /** It can be asked for files. */
  readonly readsFiles: boolean;
  /** The commands of ours that it can carry out. */
  readonly commands: ReadonlySet<string>;
  /** It can be told to ask again. */
  readonly asksAgain: { readonly forHints: boolean; readonly forLenses: boolean; readonly forTokens: boolean };
  /** Where it wants to find the rules' pages, if not where the server has them. */
  readonly rulePages: string | undefined;
}

export function clientOf({ locale, capabilities, ...params }: InitializeParams, host: Pick<Host, "locale">): Client {
  const { textDocument, workspace } = capabilities;
  const options: InitializationOptions | undefined = params.initializationOptions;
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return {
    locale: locale ? localeOf(locale) : host.locale,
    folders: folders.map(canonical),
    followsFolders: workspace?.workspaceFolders ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchesAnywhere: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    givesSettings: (workspace?.configuration && workspace.didChangeConfiguration?.dynamicRegistration) ?? false,
    completion: {
      snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
      ...(options?.suggest && { again: { title: "", ...options.suggest } }),
    },
    edits: {
      documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
      snippets: workspace?.workspaceEdit?.snippetEditSupport ?? false,
      disabled: textDocument?.codeAction?.disabledSupport ?? false,
    },
    storage: options?.storage?.startsWith("file:") ? options.storage : undefined,
    wantsStatus: options?.status ?? false,
    showsViews: options?.views ?? false,
    readsFiles: options?.readsFiles ?? false,
    commands: new Set(options?.commands),
    asksAgain: {
      forHints: workspace?.inlayHint?.refreshSupport ?? false,
      forLenses: workspace?.codeLens?.refreshSupport ?? false,
      forTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    },
    rulePages: options?.rulePages,
  };
}

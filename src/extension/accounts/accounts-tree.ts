import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  l10n,
  languages,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  Uri,
  window,
} from "vscode";
import type { PanelClient } from "../panels/panel-client.ts";
import { itemOf } from "./items.ts";
import { type AccountNode, type Grouping, groupsOf, worstOf } from "./nodes.ts";

const accountsView = "salesPlaybook.accounts";
const remembered = "salesPlaybook.accounts.grouping";

/** The accounts of the workspace by class or by owner, each with its worst findings; the way to the plans. */
export class AccountsTree implements TreeDataProvider<AccountNode>, Disposable {
  readonly #client: PanelClient;
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<AccountNode | undefined>();
  readonly #view: TreeView<AccountNode>;
  readonly #listener: Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  /** The addresses of the plans, as VS Code spells them. */
  #shown: ReadonlySet<string> = new Set();

  constructor(client: PanelClient, { workspaceState }: ExtensionContext) {
    this.#client = client;
    this.#memory = workspaceState;
    this.#view = window.createTreeView(accountsView, { treeDataProvider: this, showCollapseAll: true });
    this.#view.message = l10n.t("Reading the plans…");
    this.group(this.#grouping);
    client.onPortfolioChanged(() => this.#changed.fire(undefined));
    this.#listener = languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => this.#shown.has(uri.toString()))) this.#changed.fire(undefined);
    });
  }

  /** Which groups there are, also when the window is opened again. */
  group(grouping: Grouping): void {
    void this.#memory.update(remembered, grouping);
    void commands.executeCommand("setContext", remembered, grouping);
    this.#changed.fire(undefined);
  }

  getTreeItem(node: AccountNode): TreeItem {
    return itemOf(node);
  }

  async getChildren(node?: AccountNode): Promise<AccountNode[]> {
    switch (node?.kind) {
      case undefined:
        return this.#groups();
      case "group":
        return node.accounts.map((account) => ({ kind: "plan", account }));
      case "plan": {
        const { uri } = node.account;
        return worstOf(languages.getDiagnostics(Uri.parse(uri))).map((finding) => ({ kind: "finding", uri, finding }));
      }
      case "finding":
        return [];
    }
  }

  dispose(): void {
    this.#view.dispose();
    this.#listener.dispose();
    this.#changed.dispose();
  }

  async #groups(): Promise<AccountNode[]> {
    // Of a server that is starting nothing is heard: it tells as soon as it has read the plans.
    const accounts = await this.#client.accounts().catch(() => undefined);
    if (!accounts) return [];
    this.#shown = new Set(accounts.map(({ uri }) => Uri.parse(uri).toString()));
    this.#view.message = "";
    // From now on an empty tree means that there is no plan, and the view says how to begin.
    void commands.executeCommand("setContext", "salesPlaybook.accounts.areKnown", true);
    return groupsOf(accounts, this.#grouping);
  }

  get #grouping(): Grouping {
    return this.#memory.get<Grouping>(remembered) === "owner" ? "owner" : "class";
  }
}

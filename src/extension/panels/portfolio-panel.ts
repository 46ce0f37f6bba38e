import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import { type FromPortfolio, readFromPortfolio, type ToPortfolio } from "../../views/portfolio/messages.ts";
import type { PanelClient } from "./panel-client.ts";
import { loadPage } from "./panel-page.ts";
import { Refresher } from "./refresher.ts";

/** Package.json starts the extension for it. */
export const portfolioPanelType = "salesPlaybook.portfolio";

/** The accounts of the workspace, compared: one panel for the window, which changes with the plans. */
export class PortfolioPanel implements Disposable {
  readonly #client: PanelClient;
  readonly #extensionUri: Uri;
  readonly #serializer: Disposable;
  readonly #title: string;
  readonly #page = new Refresher(() => this.#ask());
  #panel: WebviewPanel | undefined;
  #choice: string | undefined;

  constructor(client: PanelClient, extensionUri: Uri, title: string) {
    this.#client = client;
    this.#extensionUri = extensionUri;
    this.#title = title;
    this.#serializer = window.registerWebviewPanelSerializer(portfolioPanelType, {
      deserializeWebviewPanel: async (panel) => this.#adopt(panel),
    });
    client.onPortfolioChanged(() => this.#page.refresh());
  }

  show(): void {
    if (this.#panel) this.#panel.reveal();
    else this.#adopt(window.createWebviewPanel(portfolioPanelType, this.#title, ViewColumn.Active, {}));
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#serializer.dispose();
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel?.dispose();
    this.#panel = panel;
    this.#page.stop();
    panel.webview.onDidReceiveMessage((message) => this.#receive(readFromPortfolio(message)));
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#page.stop();
    });
    loadPage(panel, this.#extensionUri, "portfolio");
  }

  #receive(message: FromPortfolio | undefined): void {
    switch (message?.type) {
      case "ready":
        this.#page.start();
        break;
      case "choose":
        this.#choice = message.id;
        this.#page.refresh();
        break;
      case "open":
        void openPlan(Uri.parse(message.uri));
        break;
    }
  }

  async #ask(): Promise<void> {
    // Nothing before the plans have been read: the server tells when it has.
    const answer = await this.#client.portfolio(this.#choice).catch(() => undefined);
    const shown: ToPortfolio | undefined = answer && { type: "portfolio", ...answer };
    if (shown) void this.#panel?.webview.postMessage(shown);
  }
}

/** In the column where plans are, or beside the portfolio. */
async function openPlan(uri: Uri): Promise<void> {
  const column = window.visibleTextEditors[0]?.viewColumn ?? ViewColumn.Beside;
  await window.showTextDocument(uri, { viewColumn: column });
}

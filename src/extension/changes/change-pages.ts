import { commands, type Disposable, EventEmitter, l10n, Uri, ViewColumn, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ChangesAnswer, type ChangesParams, changesRequest } from "../../server/protocol.ts";
import type { PanelClient } from "../panels/panel-client.ts";

/** Pages about changes, to be read and not written. package.json has them shown as previews. */
const scheme = "sales-playbook-changes";

/** Another version of a plan. */
export interface OtherVersion {
  readonly text: string;
  /** How one calls it: the name of a file, a commit. */
  readonly name: string;
}

/** What changed in a plan, as a page beside it. */
export class ChangePages implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #panel: PanelClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly #provider: Disposable;
  readonly #pages = new Map<string, string>();

  constructor(client: BaseLanguageClient, panel: PanelClient) {
    this.#client = client;
    this.#panel = panel;
    this.#provider = workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: ({ path }) =>
        this.#pages.get(path) ?? l10n.t("Compare the plan again to see what changed in it."),
    });
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }

  async show(plan: Uri, { text, name }: OtherVersion): Promise<void> {
    const params: ChangesParams = { uri: this.#panel.addressOf(plan), before: text, since: name };
    const page: ChangesAnswer = await this.#client.sendRequest(changesRequest, params);
    if (page === null) return;
    const fileName = (plan.path.split("/").at(-1) ?? "").replace(/(\.account)?\.ya?ml$/i, "");
    const address = Uri.from({ scheme, path: `/${l10n.t("What changed in {0}", fileName)}.md` });
    this.#pages.set(address.path, page);
    this.#changed.fire(address);
    await commands.executeCommand("vscode.openWith", address, "vscode.markdown.preview.editor", {
      viewColumn: ViewColumn.Beside,
      preview: true,
    });
  }
}

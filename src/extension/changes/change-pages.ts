import {
  commands,
  Disposable,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import type { PlacedChanges } from "../../core/changes/placed-changes.ts";
import { type ChangesAnswer, type ChangesParams, changesRequest } from "../../server/protocol.ts";
import { beside } from "../beside.ts";
import type { LanguageServer } from "../language-server.ts";
import type { PanelClient } from "../panels/panel-client.ts";
import { reveal } from "../panels/reveal.ts";

/** Pages about changes, to be read and not written. */
const scheme = "sales-playbook-changes";

/** The command behind a line of a page. It opens the plan beside, where a link of its own would cover the page. */
const goTo = "salesPlaybook.goToChange";

/** Another version of a plan. */
export interface OtherVersion {
  readonly text: string;
  /** How one calls it: the name of a file, a commit. */
  readonly name: string;
}

interface Page extends PlacedChanges {
  readonly plan: Uri;
}

/** What changed in a plan, as a page beside it; each line leads to its place in the plan. */
export class ChangePages implements Disposable {
  readonly #server: LanguageServer;
  readonly #panel: PanelClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly #registered: Disposable;
  readonly #pages = new Map<string, Page>();

  constructor(server: LanguageServer, panel: PanelClient) {
    this.#server = server;
    this.#panel = panel;
    this.#registered = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: ({ path }) =>
          this.#pages.get(path)?.text ?? l10n.t("Compare the plan again to see what changed in it."),
      }),
      languages.registerDocumentLinkProvider({ scheme }, { provideDocumentLinks: (page) => this.#linksOf(page) }),
      commands.registerCommand(goTo, (path: string, line: number) => this.#goTo(path, line)),
    );
  }

  dispose(): void {
    this.#registered.dispose();
  }

  async show(plan: Uri, { text, name }: OtherVersion): Promise<void> {
    const params: ChangesParams = { uri: this.#panel.addressOf(plan), before: text, since: name };
    const answer: ChangesAnswer = await this.#server.sendRequest(changesRequest, params);
    if (answer === null) return;
    const fileName = (plan.path.split("/").at(-1) ?? "").replace(/(\.account)?\.ya?ml$/i, "");
    const address = Uri.from({ scheme, path: `/${l10n.t("What changed in {0}", fileName)}.md` });
    this.#pages.set(address.path, { ...answer, plan });
    this.#changed.fire(address);
    const page = await workspace.openTextDocument(address);
    await window.showTextDocument(page, { viewColumn: beside(), preview: true });
  }

  #linksOf(page: TextDocument): DocumentLink[] {
    const { path } = page.uri;
    const { places = [] } = this.#pages.get(path) ?? {};
    return places.map(({ line }) => {
      const { range } = page.lineAt(line);
      const question = encodeURIComponent(JSON.stringify([path, line]));
      const link = new DocumentLink(
        range.with(range.start.translate(0, "- ".length)),
        Uri.parse(`command:${goTo}?${question}`),
      );
      link.tooltip = l10n.t("Show it in the plan");
      return link;
    });
  }

  async #goTo(path: string, line: number): Promise<void> {
    const page = this.#pages.get(path);
    const target = page?.places.find((one) => one.line === line);
    const range = page && target && (await this.#panel.place(page.plan, target.pointer));
    if (range) await reveal(page.plan, range);
  }
}

import { env, l10n, UIKind, Uri, window, workspace } from "vscode";
import type { Audience } from "../../core/brief/model.ts";
import type { BriefFormat } from "../../server/protocol.ts";
import type { WayToTake } from "../../views/messages.ts";
import type { PanelClient } from "../panels/panel-client.ts";

/** Takes the brief of a plan along, for somebody. */
export class BriefTaker {
  readonly #client: PanelClient;
  /** Where files go that nobody is to keep. */
  readonly #storage: Uri;

  constructor(client: PanelClient, storage: Uri) {
    this.#client = client;
    this.#storage = storage;
  }

  async take(way: WayToTake, plan: Uri, audience: Audience): Promise<void> {
    const ways = { save: this.#save, copy: this.#copy, print: this.#print };
    try {
      await ways[way].call(this, plan, audience);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t("The brief could not be written: {0}", why));
    }
  }

  /** What was printed is not left behind: it holds what the customer must not see. */
  async tidyUp(): Promise<void> {
    await workspace.fs.delete(this.#pages, { recursive: true }).then(undefined, () => {});
  }

  get #pages(): Uri {
    return Uri.joinPath(this.#storage, "print");
  }

  async #save(plan: Uri, audience: Audience): Promise<void> {
    const folder = plan.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(plan, "..");
    const file = await window.showSaveDialog({
      ...(folder && { defaultUri: Uri.joinPath(folder, fileName(plan, audience, "html")) }),
      filters: { HTML: ["html"], Markdown: ["md"] },
      title: l10n.t("Save the brief"),
    });
    const text =
      file && (await this.#client.brief(plan, audience, /\.(md|markdown)$/i.test(file.path) ? "markdown" : "html"));
    if (!file || text === undefined) return;
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    window.setStatusBarMessage(l10n.t("The brief is saved"), shown);
  }

  async #copy(plan: Uri, audience: Audience): Promise<void> {
    const text = await this.#client.brief(plan, audience, "markdown");
    if (text === undefined) return;
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(l10n.t("The brief is in the clipboard"), shown);
  }

  /** A panel can't print. The browser of this computer can, and only where its disk is VS Code's too. */
  async #print(plan: Uri, audience: Audience): Promise<void> {
    if (env.uiKind === UIKind.Web || env.remoteName !== undefined) {
      const save = l10n.t("Save…");
      const chosen = await window.showInformationMessage(
        l10n.t(
          "VS Code runs on another computer than your browser: save the brief as HTML, open it in your browser, and print it there.",
        ),
        save,
      );
      return chosen === save ? this.#save(plan, audience) : undefined;
    }
    const html = await this.#client.brief(plan, audience, "html");
    if (html === undefined) return;
    await this.tidyUp();
    const page = Uri.joinPath(this.#pages, fileName(plan, audience, "html"));
    await workspace.fs.writeFile(page, new TextEncoder().encode(html));
    await env.openExternal(page);
    window.setStatusBarMessage(l10n.t("The brief is open in your browser: print it there"), shown);
  }
}

const shown = 5000; // milliseconds

/** `bellwether.account.yaml` gives `bellwether.brief.html`; the customer's version says so. */
function fileName(plan: Uri, audience: Audience, format: BriefFormat): string {
  const name = (plan.path.split("/").at(-1) ?? "").replace(/(\.account)?\.ya?ml$/i, "") || "plan";
  return `${name}.${audience === "customer" ? "customer" : "brief"}.${format === "html" ? "html" : "md"}`;
}

import { env, l10n, UIKind, Uri, window, workspace } from "vscode";
import type { Audience } from "../../core/brief/model.ts";
import type { BriefFormat } from "../../server/protocol.ts";
import type { WayToTake } from "../../views/messages.ts";
import type { PanelClient } from "../panels/panel-client.ts";
import { writeWhole } from "./write-whole.ts";

/** Takes the brief of a plan along, for somebody. */
export class BriefTaker {
  readonly #client: PanelClient;
  /** Where files go that nobody is to keep. */
  readonly #storage: Uri;

  constructor(client: PanelClient, storage: Uri) {
    this.#client = client;
    this.#storage = storage;
  }

  /** `file` is where to save it; asked for when left out. */
  async take(way: WayToTake, plan: Uri, audience: Audience, file?: Uri): Promise<void> {
    const ways = { save: this.#save, copy: this.#copy, print: this.#print };
    try {
      await ways[way].call(this, plan, audience, file);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const elsewhere = l10n.t("Save Elsewhere…");
      const said = l10n.t("The brief could not be written: {0}", why);
      if ((await window.showErrorMessage(said, elsewhere)) === elsewhere) await this.take("save", plan, audience);
    }
  }

  /** What was printed is not left behind: it holds what the customer must not see. */
  async tidyUp(): Promise<void> {
    await workspace.fs.delete(this.#pages, { recursive: true }).then(undefined, () => {});
  }

  get #pages(): Uri {
    return Uri.joinPath(this.#storage, "print");
  }

  async #save(plan: Uri, audience: Audience, given?: Uri): Promise<void> {
    const file = given ?? (await askWhere(plan, audience));
    if (!file) return;
    const format = /\.(md|markdown)$/i.test(file.path) ? "markdown" : "html";
    await writeWhole(file, await this.#brief(plan, audience, format));
    window.setStatusBarMessage(l10n.t("The brief is saved"), shown);
  }

  async #copy(plan: Uri, audience: Audience): Promise<void> {
    await env.clipboard.writeText(await this.#brief(plan, audience, "markdown"));
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
    const html = await this.#brief(plan, audience, "html");
    await this.tidyUp();
    const page = Uri.joinPath(this.#pages, fileName(plan, audience));
    await workspace.fs.writeFile(page, new TextEncoder().encode(html));
    await env.openExternal(page);
    window.setStatusBarMessage(l10n.t("The brief is open in your browser: print it there"), shown);
  }

  async #brief(plan: Uri, audience: Audience, format: BriefFormat): Promise<string> {
    const text = await this.#client.brief(plan, audience, format);
    if (text === undefined) throw new Error(l10n.t("The plan is no longer open."));
    return text;
  }
}

const shown = 5000; // milliseconds

async function askWhere(plan: Uri, audience: Audience): Promise<Uri | undefined> {
  const folder = plan.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(plan, "..");
  return window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, fileName(plan, audience)) }),
    filters: { HTML: ["html"], Markdown: ["md"] },
    title: l10n.t("Save the brief"),
  });
}

/** `bellwether.account.yaml` gives `bellwether.brief.html`; the customer's version says so. */
function fileName(plan: Uri, audience: Audience): string {
  const name = (plan.path.split("/").at(-1) ?? "").replace(/(\.account)?\.ya?ml$/i, "") || "plan";
  return `${name}.${audience === "customer" ? "customer" : "brief"}.html`;
}

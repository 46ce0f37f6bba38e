import { type Disposable, l10n, type TextEditor, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { ViewName } from "../../core/views/names.ts";
import { readState, readToExtension, type ToExtension, type ToPanel } from "../../views/messages.ts";
import type { BriefTaker } from "../brief/take-brief.ts";
import { CursorFollower } from "./cursor-follower.ts";
import type { PanelClient } from "./panel-client.ts";
import { loadPage } from "./panel-page.ts";
import { Refresher } from "./refresher.ts";
import { reveal } from "./reveal.ts";

/** Package.json starts the extension for it. */
export const planPanelType = "salesPlaybook.plan";

/** The panel beside the plan: one for the window, it follows the plan in front and shows it from the side that was chosen. */
export class PlanPanel implements Disposable {
  readonly #client: PanelClient;
  readonly #taker: BriefTaker;
  readonly #extensionUri: Uri;
  readonly #listeners: readonly Disposable[];
  readonly #page = new Refresher(() => this.#ask());
  #panel: WebviewPanel | undefined;
  #plan: Uri | undefined;
  #view: ViewName = "smart";
  /** The number of the last choice that was heard from the page. */
  #choice = 0;
  /** What is to be said once the view is drawn. */
  #wanted: ToPanel | undefined;

  constructor(client: PanelClient, taker: BriefTaker, extensionUri: Uri) {
    this.#client = client;
    this.#taker = taker;
    this.#extensionUri = extensionUri;
    this.#listeners = [
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      window.registerWebviewPanelSerializer(planPanelType, {
        deserializeWebviewPanel: async (panel, state) => this.#restore(panel, state),
      }),
      // The brief alone shows where the cursor is.
      new CursorFollower(
        client,
        () => (this.#panel?.visible && this.#view === "brief" ? this.#plan : undefined),
        (pointer) => this.#send({ type: "cursor", pointer }),
      ),
    ];
    client.onViewsChanged((uri) => {
      if (uri.toString() === this.#plan?.toString()) this.#page.refresh();
    });
  }

  /** Opens the panel, or brings it to the front. Without a plan it shows the one in front. */
  show(view: ViewName, plan?: Uri, pointer?: string): void {
    this.#view = view;
    this.#plan = plan ?? planOf(window.activeTextEditor) ?? this.#plan ?? planInSight();
    this.#wanted = pointer === undefined ? undefined : { type: "focus", pointer };
    // Who holds an interview types in the panel; who looks at something goes on typing in the plan.
    const preserveFocus = view !== "interview";
    if (!preserveFocus) this.#wanted = { type: "type" };
    const place = { viewColumn: ViewColumn.Beside, preserveFocus };
    if (this.#panel) this.#panel.reveal(undefined, preserveFocus);
    else this.#adopt(window.createWebviewPanel(planPanelType, "Sales Playbook", place, {}));
    this.#page.refresh();
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  #restore(panel: WebviewPanel, state: unknown): void {
    const { uri, view } = readState(state);
    this.#view = view;
    this.#plan = planOf(window.activeTextEditor) ?? (uri === undefined ? undefined : Uri.parse(uri)) ?? planInSight();
    this.#panel?.dispose();
    this.#adopt(panel);
  }

  #adopt(panel: WebviewPanel): void {
    this.#panel = panel;
    this.#page.stop();
    panel.webview.onDidReceiveMessage((message) => this.#receive(readToExtension(message)));
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#page.stop();
    });
    loadPage(panel, this.#extensionUri, "panel");
  }

  #follow(editor: TextEditor | undefined): void {
    const plan = planOf(editor);
    if (!plan || plan.toString() === this.#plan?.toString()) return;
    this.#plan = plan;
    this.#page.refresh();
  }

  #receive(message: ToExtension | undefined): void {
    switch (message?.type) {
      case "ready":
        this.#choice = 0;
        this.#page.start();
        break;
      case "show":
        this.#view = message.view;
        this.#choice = message.choice;
        this.#page.refresh();
        break;
      case "reveal":
        void this.#reveal(message.pointer);
        break;
      case "change":
        void this.#change(message);
        break;
      case "take":
        if (this.#plan) void this.#taker.take(message.way, this.#plan, message.audience);
        break;
    }
  }

  async #reveal(pointer: string): Promise<void> {
    const plan = this.#plan;
    try {
      const place = plan && (await this.#client.place(plan, pointer));
      if (place) await reveal(plan, place);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t("The plan can't be opened: {0}", why));
    }
  }

  async #change({ number, intent }: Extract<ToExtension, { type: "change" }>): Promise<void> {
    const plan = this.#plan;
    // A server that is not there changes nothing: the panel keeps what was typed, and says so.
    const isDone = plan !== undefined && (await this.#client.change(plan, intent).catch(() => false));
    this.#send({ type: "done", number, isDone });
  }

  async #ask(): Promise<void> {
    const [plan, view] = [this.#plan, this.#view];
    // Of a server that is starting anew nothing is heard: it tells of the plan as soon as it has read it.
    const answer = plan && (await this.#client.view(plan, view).catch(() => undefined));
    if (plan === this.#plan && view === this.#view) this.#draw(plan, answer);
  }

  #draw(plan: Uri | undefined, answer: Awaited<ReturnType<PanelClient["view"]>>): void {
    if (!this.#panel) return;
    this.#panel.title = answer?.model.account || "Sales Playbook";
    if (!plan || !answer) {
      this.#send({ type: "nothing" });
      return;
    }
    this.#send({ type: "model", uri: plan.toString(), choice: this.#choice, model: answer.model });
    if (this.#wanted === undefined) return;
    this.#send(this.#wanted);
    this.#wanted = undefined;
  }

  #send(message: ToPanel): void {
    void this.#panel?.webview.postMessage(message);
  }
}

function planInSight(): Uri | undefined {
  return window.visibleTextEditors.map(planOf).find((plan) => plan !== undefined);
}

function planOf(editor: TextEditor | undefined): Uri | undefined {
  return editor?.document.languageId === "account-plan" ? editor.document.uri : undefined;
}

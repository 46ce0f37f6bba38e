import { type Disposable, type Uri, window } from "vscode";
import type { PanelClient } from "./panel-client.ts";

/** Tells where in the plan the cursor is, each time that this is another place. */
export class CursorFollower implements Disposable {
  readonly #client: PanelClient;
  readonly #onPlace: (pointer: string) => void;
  readonly #listener: Disposable;
  readonly #plan: () => Uri | undefined;
  #isAsking = false;
  #isOutdated = false;

  /** `plan` is the one to be watched now; undefined for none. */
  constructor(client: PanelClient, plan: () => Uri | undefined, onPlace: (pointer: string) => void) {
    this.#client = client;
    this.#plan = plan;
    this.#onPlace = onPlace;
    this.#listener = window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document.uri.toString() !== plan()?.toString()) return;
      this.#isOutdated = true;
      if (!this.#isAsking) void this.#ask();
    });
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** One question at a time, until what was told is of now. */
  async #ask(): Promise<void> {
    this.#isAsking = true;
    try {
      while (this.#isOutdated) {
        this.#isOutdated = false;
        const plan = this.#plan();
        const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === plan?.toString());
        const position = editor?.selection.active;
        const pointer = plan && position && (await this.#client.pointer(plan, position).catch(() => undefined));
        if (pointer !== undefined && plan === this.#plan()) this.#onPlace(pointer);
      }
    } finally {
      this.#isAsking = false;
    }
  }
}

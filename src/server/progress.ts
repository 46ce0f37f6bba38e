import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { fill, type Locale } from "../core/locale.ts";
import { texts } from "./texts.ts";

/** Fewer files than this are checked before anybody could read a progress bar. */
const worthShowing = 200;

/** Shows how far a long run through closed files is, and lets people end it. */
export class Progress {
  readonly #connection: Connection;
  readonly #locale: Locale;
  readonly #onCancel: () => void;
  #bar: Promise<WorkDoneProgressServerReporter> | undefined;
  #total = 0;

  constructor(connection: Connection, locale: Locale, onCancel: () => void) {
    this.#connection = connection;
    this.#locale = locale;
    this.#onCancel = onCancel;
  }

  update(waiting: number): void {
    if (!this.#bar && waiting >= worthShowing) this.#begin();
    if (!this.#bar) return;
    this.#total = Math.max(this.#total, waiting);
    if (waiting === 0) this.#end();
    else if (waiting % 25 === 0) this.#report(this.#total - waiting);
  }

  #begin(): void {
    this.#total = 0;
    this.#bar = this.#connection.window.createWorkDoneProgress();
    void this.#bar.then((bar) => {
      bar.begin(texts.checking[this.#locale], 0, undefined, true);
      bar.token.onCancellationRequested(this.#onCancel);
    });
  }

  #report(done: number): void {
    const total = this.#total;
    const message = fill(texts.checked[this.#locale], { done, total }, this.#locale);
    void this.#bar?.then((bar) => bar.report(Math.floor((100 * done) / total), message));
  }

  #end(): void {
    void this.#bar?.then((bar) => bar.done());
    this.#bar = undefined;
  }
}

import {
  commands,
  type Disposable,
  env,
  LanguageStatusSeverity,
  l10n,
  Uri,
  languages as vscodeLanguages,
  window,
  workspace,
} from "vscode";
import type { CheckResult, CheckStatus } from "../server/protocol.ts";
import { countsInWords } from "./counts-in-words.ts";
import { languages } from "./languages.ts";

interface Known {
  /** Of the last check that worked. */
  readonly result: CheckResult | undefined;
  readonly failed: boolean;
}

/** What the check of the document in front came to, behind the `{}` at the bottom of the window. */
export class CheckStatusItem implements Disposable {
  readonly #item = vscodeLanguages.createLanguageStatusItem("salesPlaybook.status", [...languages]);
  readonly #known = new Map<string, Known>();
  readonly #listeners: readonly Disposable[];
  #isBusy = false;
  #isStopped = false;
  /** Closed files that are not checked because somebody stopped it. */
  #left = 0;

  constructor() {
    this.#item.name = "Sales Playbook";
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
    ];
    this.#show();
  }

  /** Whether closed files are being checked. */
  set isBusy(isBusy: boolean) {
    this.#isBusy = isBusy;
    this.#show();
  }

  update({ uri: spelling, result }: CheckStatus): void {
    const uri = Uri.parse(spelling).toString();
    this.#known.set(uri, { result: result ?? this.#known.get(uri)?.result, failed: result === null });
    this.#show();
  }

  /** So many closed files are not checked because somebody stopped it. */
  leave(count: number): void {
    this.#left = count;
    void commands.executeCommand("setContext", "salesPlaybook.hasUnchecked", count > 0);
    this.#show();
  }

  /** The server starts, or starts again: nothing is known. */
  forget(): void {
    this.leave(0);
    this.#known.clear();
    this.#isStopped = false;
    this.isBusy = false;
  }

  /** The server has gone, and does not come back by itself. */
  stopped(): void {
    this.#known.clear();
    this.#isStopped = true;
    this.isBusy = false;
  }

  dispose(): void {
    for (const one of [this.#item, ...this.#listeners]) one.dispose();
  }

  get #ofActive(): Known | undefined {
    return this.#known.get(window.activeTextEditor?.document.uri.toString() ?? "");
  }

  #show(): void {
    if (this.#isStopped) this.#showStopped();
    else this.#showKnown(this.#ofActive);
    if (!this.#isStopped && this.#left > 0) this.#showLeft();
  }

  #showStopped(): void {
    this.#item.busy = false;
    this.#item.severity = LanguageStatusSeverity.Error;
    this.#item.text = l10n.t("The checks have stopped");
    this.#item.detail = "";
    this.#item.command = { command: "salesPlaybook.restart", title: l10n.t("Restart them") };
  }

  #showLeft(): void {
    this.#item.detail = l10n.t("Stopped: {0} not checked", this.#left.toLocaleString(env.language));
    this.#item.command = { command: "salesPlaybook.checkRest", title: l10n.t("Check them") };
  }

  #showKnown(known: Known | undefined): void {
    this.#item.busy = this.#isBusy || !known;
    this.#item.severity = severityOf(known);
    this.#item.text = textOf(known);
    this.#item.detail = detailOf(known);
    this.#item.command = { command: "salesPlaybook.openPlaybook", title: l10n.t("Open the playbook") };
  }
}

function severityOf(known: Known | undefined): LanguageStatusSeverity {
  if (known?.failed) return LanguageStatusSeverity.Error;
  if (known?.result?.isPartial) return LanguageStatusSeverity.Warning;
  return known?.result?.playbook.broken ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

function textOf(known: Known | undefined): string {
  if (known?.failed) return l10n.t("Could not be checked");
  return known?.result ? countsInWords(known.result.counts) || l10n.t("Nothing to report") : l10n.t("Checking");
}

/** Few words: a long line hides the command behind it. */
function detailOf(known: Known | undefined): string {
  if (known?.failed) return l10n.t("More is said in the output of Sales Playbook");
  if (known?.result?.isPartial) return l10n.t("Too large: syntax only");
  return known?.result ? playbookInWords(known.result) : "";
}

function playbookInWords({ playbook: { name, broken } }: CheckResult): string {
  return broken ? l10n.t("Error in the playbook's file") : l10n.t("Playbook: {0}", name);
}

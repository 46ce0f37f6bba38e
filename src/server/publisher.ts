import type { Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toDiagnostics } from "../core/features/diagnostics.ts";
import type { Finding, Severity } from "../core/finding.ts";
import { inLocale } from "../core/playbook/playbook.ts";
import { isLarge } from "../core/source/size.ts";
import type { PlaybookInForce } from "../workspace/playbooks.ts";
import type { Client } from "./client.ts";
import type { Host } from "./host.ts";
import type { OpenDocuments } from "./open-documents.ts";
import {
  type CheckResult,
  type CheckStatus,
  portfolioChangedNotification,
  statusNotification,
  type Unchecked,
  uncheckedNotification,
  type ViewsChanged,
  viewsChangedNotification,
} from "./protocol.ts";
import { rulePagesFor } from "./rule-pages.ts";

interface PublisherParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly documents: OpenDocuments;
}

/** Tells the client what was found, in its language. Only an open document has a version and a status. */
export class Publisher {
  readonly #parts: PublisherParts;
  /** The files for which the client shows findings. */
  readonly #shown = new Set<string>();
  #left = 0;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
  }

  show(uri: string, document: TextDocument, findings: readonly Finding[], inForce: PlaybookInForce): void {
    const { client, documents, host } = this.#parts;
    const options = { locale: client.locale, pageOf: rulePagesFor(client, host) };
    const diagnostics = toDiagnostics(findings, document, options);
    if (documents.has(uri)) {
      this.#send(uri, { version: document.version, diagnostics });
      this.#sendStatus(uri, resultOf(findings, inForce, { client, isPartial: isLarge(document.getText()) }));
      this.viewsChanged(uri);
    } else if (diagnostics.length > 0 || this.#shown.has(uri)) {
      this.#send(uri, { diagnostics });
    }
  }

  clear(uri: string): void {
    if (this.#shown.has(uri)) this.#send(uri, { diagnostics: [] });
  }

  /** The document could not be checked: what is shown stays. */
  failed(uri: string): void {
    if (this.#parts.documents.has(uri)) this.#sendStatus(uri, undefined);
  }

  #send(uri: string, params: { version?: number; diagnostics: ReturnType<typeof toDiagnostics> }): void {
    if (params.diagnostics.length > 0) this.#shown.add(uri);
    else this.#shown.delete(uri);
    void this.#parts.connection.sendDiagnostics({ uri: this.#parts.documents.spellingOf(uri), ...params });
  }

  #sendStatus(uri: string, result: CheckResult | undefined): void {
    if (!this.#parts.client.wantsStatus) return;
    const status: CheckStatus = { uri: this.#parts.documents.spellingOf(uri), result: result ?? null };
    void this.#parts.connection.sendNotification(statusNotification, status);
  }

  /** Closed files that are not checked because somebody stopped it. */
  showLeft(count: number): void {
    if (count === this.#left || !this.#parts.client.wantsStatus) return;
    this.#left = count;
    const news: Unchecked = { count };
    void this.#parts.connection.sendNotification(uncheckedNotification, news);
  }

  portfolioChanged(): void {
    const { client, connection } = this.#parts;
    if (client.showsViews) void connection.sendNotification(portfolioChangedNotification);
  }

  /** What the views of an open document show may be something else. */
  viewsChanged(uri: string): void {
    if (!this.#parts.client.showsViews) return;
    const news: ViewsChanged = { uri: this.#parts.documents.spellingOf(uri) };
    void this.#parts.connection.sendNotification(viewsChangedNotification, news);
  }
}

function resultOf(
  findings: readonly Finding[],
  inForce: PlaybookInForce,
  { client: { locale }, isPartial }: { readonly client: Client; readonly isPartial: boolean },
): CheckResult {
  const { playbook, broken } = inForce;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    isPartial,
    counts: { error: count("error"), warning: count("warning"), information: count("information") },
    playbook: { name: inLocale(playbook.name, locale), broken },
  };
}

import type { Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../core/analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../core/document.ts";
import type { DocumentKind } from "../core/document-kind.ts";
import { summaryOf } from "../core/features/summary.ts";
import { fill } from "../core/locale.ts";
import { dayOf } from "../core/plan/iso-date.ts";
import { isBelow, UnreadableFile } from "../workspace/files.ts";
import type { PlaybookInForce, Playbooks } from "../workspace/playbooks.ts";
import { Agenda } from "./agenda.ts";
import type { Checked, CheckMemory } from "./check-memory.ts";
import type { Client } from "./client.ts";
import type { FoundFiles } from "./found-files.ts";
import type { Host } from "./host.ts";
import { LedgerWatch } from "./ledger-watch.ts";
import type { NameIndex } from "./name-index.ts";
import type { OpenDocuments } from "./open-documents.ts";
import type { PortfolioIndex } from "./portfolio-index.ts";
import { Progress } from "./progress.ts";
import { Publisher } from "./publisher.ts";
import type { Readings } from "./readings.ts";
import { texts } from "./texts.ts";
import { readable } from "./uri.ts";

export interface CheckerParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly found: FoundFiles;
  readonly playbooks: Playbooks;
  readonly readings: Readings;
  readonly names: NameIndex;
  readonly portfolio: PortfolioIndex;
  /** Undefined where nothing is kept. */
  readonly memory: CheckMemory | undefined;
  /** Told when documents read differently though their text is the same. */
  readonly onOtherView: () => void;
}

/** Checks a file whenever its text, its playbook or the day has changed, and tells the client what it found. */
export class Checker {
  readonly #parts: CheckerParts;
  readonly #publisher: Publisher;
  readonly #agenda: Agenda;
  readonly #ledgers: LedgerWatch;
  #day: string | undefined;

  constructor(parts: CheckerParts) {
    const { connection, host, client } = parts;
    const progress = new Progress(connection, client.locale, () => this.#stop());
    this.#parts = parts;
    this.#publisher = new Publisher(parts);
    this.#ledgers = new LedgerWatch(connection, client);
    this.#agenda = new Agenda({
      check: (uri) => this.#check(uri).catch((error) => this.#failed(uri, error)),
      nextTurn: host.nextTurn,
      onWaiting: (count) => {
        progress.update(count);
        this.#publisher.showLeft(this.#agenda.left);
        this.#log(parts.memory?.saveNowAndThen());
      },
      onIdle: () => {
        this.refreshPortfolio();
        this.#log(parts.memory?.rest());
      },
    });
  }

  /** A file has another text now, or is no more. Documents that people look at go first. */
  changed(uri: string, urgent = this.#parts.documents.has(uri)): void {
    this.#agenda.add(uri, urgent);
  }

  /** Checks the closed files that were left undone when somebody stopped it. */
  checkRest(): void {
    this.#agenda.takeUpRest();
  }

  #stop(): void {
    const { client, connection } = this.#parts;
    this.#agenda.leaveRest();
    connection.console.info(fill(texts.stopped[client.locale], { count: this.#agenda.left }, client.locale));
  }

  /** Call now and then: when a new day has begun, everything is checked again. */
  noticeDay(): void {
    const day = dayOf(this.#parts.host.clock());
    if (this.#day !== undefined && this.#day !== day) this.#recheck(() => true);
    this.#day = day;
  }

  async #check(uri: string): Promise<void> {
    this.noticeDay();
    const { documents, found, names, portfolio, readings } = this.#parts;
    const kind = documents.kindOf(uri);
    if (!kind) return this.#forget(uri);
    const text = found.has(uri) && !documents.has(uri) ? await this.#read(uri) : undefined;
    const remembered = text !== undefined && kind === "account-plan" ? await this.#parts.memory?.of(text) : undefined;
    const inForce = await this.#playbookFor(uri, kind);
    // Nothing waits from here on: the text, its version and the places in it are of one moment.
    const closed = text !== undefined && found.has(uri) ? TextDocument.create(uri, kind, 0, text) : undefined;
    const document = documents.get(uri) ?? closed;
    if (!document) return this.#forget(uri);
    const { playbook } = inForce;
    const conditions = { playbook, today: readings.today(playbook), news: portfolio.newsOf(uri) };
    const memory = document === closed ? remembered : undefined;
    const known = memory?.under(conditions);
    const checked = known ?? checkedNow(readings.analyse(document, kind, playbook));
    if (!known) memory?.note(checked, conditions);
    names.note(uri, checked.summary.names);
    portfolio.note(uri, checked.summary.account, inForce, conditions.today);
    this.#publisher.show(uri, document, checked.findings, inForce);
  }

  /** Nobody waits for it. */
  #log(work: Promise<void> | undefined): void {
    work?.catch((error) => this.#parts.connection.console.error(String(error)));
  }

  /** Files that are no plans and no playbooks: those with orders count. */
  otherFilesChanged(uris: readonly string[]): void {
    if (this.#parts.portfolio.filesChanged(uris)) this.refreshPortfolio();
  }

  /** Nobody tells when a file of orders changes: those that did are read again. */
  lookAtLedgers(): void {
    this.#parts.portfolio.lookAgain();
    this.refreshPortfolio();
  }

  /** What one plan says of its purchases may change what there is to tell of the others. */
  refreshPortfolio(): void {
    const { documents, portfolio } = this.#parts;
    const listener = {
      onOtherNews: (uri: string) => this.changed(uri),
      onRead: () => {
        for (const uri of documents.all()) this.#publisher.viewsChanged(uri);
        this.#publisher.portfolioChanged();
        this.#log(this.#ledgers.watch([...portfolio.ledgers]));
      },
    };
    this.#log(portfolio.refresh(listener));
  }

  #forget(uri: string): void {
    this.#parts.names.forget(uri);
    this.#parts.portfolio.forget(uri);
    this.#publisher.clear(uri);
  }

  /** For a playbook that is itself; when it says something else than before, the plans below it are due. */
  async #playbookFor(uri: string, kind: DocumentKind): Promise<PlaybookInForce> {
    const { documents, playbooks } = this.#parts;
    if (kind === "sales-playbook" && (await playbooks.refresh(uri))) {
      const folder = uri.slice(0, uri.lastIndexOf("/"));
      this.#recheck((other) => isBelow(other, folder) && documents.kindOf(other) === "account-plan");
    }
    return playbooks.for(uri);
  }

  /** The playbook or the day is another one. */
  #recheck(isDue: (uri: string) => boolean): void {
    const { documents, found, onOtherView } = this.#parts;
    for (const uri of new Set([...documents.all(), ...found.all()])) if (isDue(uri)) this.changed(uri);
    onOtherView();
  }

  /** Undefined when there is nothing to read. */
  async #read(uri: string): Promise<string | undefined> {
    try {
      return await this.#parts.documents.read(uri);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const { client, connection } = this.#parts;
      const facts = { file: readable(uri), reason: error.reason };
      connection.console.warn(fill(texts.unreadable[client.locale], facts, client.locale));
      return undefined;
    }
  }

  #failed(uri: string, error: unknown): void {
    const { client, connection } = this.#parts;
    const message = fill(texts.failed[client.locale], { file: readable(uri) }, client.locale);
    connection.console.error(`${message}\n${error instanceof Error ? error.stack : error}`);
    this.#publisher.failed(uri);
  }
}

/** The summary by way of JSON: a name that is a part of a text would hold all of it, of every plan of the workspace. */
function checkedNow({ document, findings }: Analysis<PlanDocument | PlaybookDocument>): Checked {
  return { summary: JSON.parse(JSON.stringify(summaryOf(document))), findings };
}

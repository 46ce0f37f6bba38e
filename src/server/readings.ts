import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analysePlan, analysePlaybook, todayFor } from "../core/analysis.ts";
import type { PlanDocument, PlaybookDocument } from "../core/document.ts";
import type { DocumentKind } from "../core/document-kind.ts";
import type { View } from "../core/features/view.ts";
import type { Playbook } from "../core/playbook/playbook.ts";
import type { AccountNews } from "../core/rfm/account-news.ts";
import type { PlaybookInForce, Playbooks } from "../workspace/playbooks.ts";
import type { Client } from "./client.ts";
import type { Host } from "./host.ts";
import type { NameIndex } from "./name-index.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { patience } from "./patience.ts";
import type { PortfolioIndex } from "./portfolio-index.ts";
import { canonical } from "./uri.ts";

/** An open document as it is now, and what there is to know of it. */
export interface Reading {
  readonly uri: string;
  readonly document: TextDocument;
  readonly analysis: Analysis<PlanDocument | PlaybookDocument>;
  readonly inForce: PlaybookInForce;
  readonly view: View;
}

/** What was read of a plan; undefined for a playbook. */
export function planIn({ analysis: { document, findings } }: Reading): Analysis<PlanDocument> | undefined {
  return "plan" in document ? { document, findings } : undefined;
}

interface ReadingsParts {
  readonly host: Host;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly playbooks: Playbooks;
  readonly names: NameIndex;
  readonly portfolio: PortfolioIndex;
}

interface Last {
  readonly version: number;
  readonly playbook: Playbook;
  readonly today: string;
  readonly news: AccountNews | undefined;
  readonly analysis: Analysis<PlanDocument | PlaybookDocument>;
}

/** Reads a document once for each text, playbook and day: what the check read serves every question of the editor. */
export class Readings {
  readonly #parts: ReadingsParts;
  readonly #last = new WeakMap<TextDocument, Last>();

  constructor(parts: ReadingsParts) {
    this.#parts = parts;
  }

  /** Undefined for a document that is not open or none of ours. */
  async of(uri: string): Promise<Reading | undefined> {
    const { client, documents, names, playbooks, portfolio } = this.#parts;
    const key = canonical(uri);
    const kind = documents.kindOf(key);
    if (!kind || !documents.has(key)) return undefined;
    const inForce = await playbooks.for(key);
    const document = documents.get(key); // it may have been closed meanwhile
    if (!document) return undefined;
    const { playbook } = inForce;
    const workspace = names.beside(key);
    const analysis = this.analyse(document, kind, playbook);
    const standing = portfolio.standingOf(key);
    const { sentences } = analysis;
    const view = { playbook, today: this.today(playbook), sentences, locale: client.locale, workspace, standing };
    return { uri: key, document, analysis, inForce, view };
  }

  analyse(document: TextDocument, kind: DocumentKind, playbook: Playbook): Last["analysis"] {
    const { version } = document;
    const today = this.today(playbook);
    const news = this.#parts.portfolio.newsOf(canonical(document.uri));
    const last = this.#last.get(document);
    const isKnown = last?.version === version && last.playbook === playbook && last.today === today;
    if (isKnown && last.news === news) return last.analysis;
    const text = document.getText();
    const isPlan = kind === "account-plan";
    // For closed files nobody waits, and what is found in them is kept: it must not depend on how busy the computer was.
    const timeLeft = this.#parts.documents.has(canonical(document.uri)) ? patience(this.#parts.host) : undefined;
    const before = last && "plan" in last.analysis.document ? (last.analysis as Analysis<PlanDocument>) : undefined;
    const analysis = isPlan
      ? analysePlan(text, { playbook, today, news, timeLeft }, before)
      : analysePlaybook(text, today, timeLeft);
    this.#last.set(document, { version, playbook, today, news, analysis });
    return analysis;
  }

  /** The day that a plan under the playbook is looked at. */
  today(playbook: Playbook): string {
    return todayFor(playbook, undefined, this.#parts.host.clock());
  }
}

import type { PlanDocument, PlaybookDocument } from "../core/document.ts";
import { accountOf } from "../core/rfm/account.ts";
import type { AccountNews } from "../core/rfm/account-news.ts";
import type { DataFiles } from "../workspace/data-files.ts";
import type { PlaybookInForce } from "../workspace/playbooks.ts";
import { hasPurchases, newsFor, type PortfolioPlan } from "../workspace/portfolio-news.ts";
import { LedgerMemory } from "../workspace/read-portfolio.ts";

/** The purchases of the workspace's plans, kept up to date file by file, and what they tell of each account. */
export class PortfolioIndex {
  readonly #files: DataFiles;
  readonly #ledgers = new LedgerMemory();
  readonly #plans = new Map<string, PortfolioPlan>();
  #news: ReadonlyMap<string, AccountNews> = new Map();
  #isStale = false;
  #isReading = false;

  constructor(files: DataFiles) {
    this.#files = files;
  }

  /** A file was read: what it says now counts, once the portfolio is read again. */
  note(uri: string, document: PlanDocument | PlaybookDocument, inForce: PlaybookInForce, today: string): void {
    const account = "plan" in document ? accountOf(document.plan) : undefined;
    if (!account || !hasPurchases(account)) {
      this.forget(uri);
      return;
    }
    const plan = { uri, account, inForce, today };
    const known = this.#plans.get(uri);
    if (known && isSame(known, plan)) return;
    this.#plans.set(uri, plan);
    this.#isStale = true;
  }

  forget(uri: string): void {
    if (this.#plans.delete(uri)) this.#isStale = true;
  }

  /** The same value as long as it says the same. */
  newsOf(uri: string): AccountNews | undefined {
    return this.#news.get(uri);
  }

  /**
   * Reads the portfolio again as long as plans have changed since, one reading at a time. Tells each plan of which it says
   * something else than before.
   */
  async refresh(onOtherNews: (uri: string) => void): Promise<void> {
    if (this.#isReading) return; // and that reading goes on until nothing has changed
    this.#isReading = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        for (const uri of this.#take(await newsFor([...this.#plans.values()], this.#files, this.#ledgers)))
          onOtherNews(uri);
      }
    } finally {
      this.#isReading = false;
    }
  }

  #take(read: ReadonlyMap<string, AccountNews>): string[] {
    const before = this.#news;
    const isUnchanged = (uri: string) => JSON.stringify(before.get(uri)) === JSON.stringify(read.get(uri));
    const news = [...read].map(([uri, own]) => [uri, (isUnchanged(uri) && before.get(uri)) || own] as const);
    this.#news = new Map(news);
    return [...new Set([...before.keys(), ...read.keys()])].filter((uri) => !isUnchanged(uri));
  }
}

function isSame(a: PortfolioPlan, b: PortfolioPlan): boolean {
  const { inForce, today, account } = a;
  const isUnderTheSame = inForce.playbook === b.inForce.playbook && inForce.uri === b.inForce.uri && today === b.today;
  return isUnderTheSame && JSON.stringify(account) === JSON.stringify(b.account);
}

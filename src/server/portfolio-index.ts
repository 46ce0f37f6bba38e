import type { Account } from "../core/rfm/account.ts";
import type { AccountNews } from "../core/rfm/account-news.ts";
import type { AccountStanding } from "../core/rfm/standing.ts";
import type { FencedFiles } from "../workspace/fence.ts";
import type { PlaybookInForce } from "../workspace/playbooks.ts";
import {
  type KnownPortfolio,
  newsIn,
  type PortfolioPlan,
  readPortfolios,
  standingIn,
} from "../workspace/portfolios.ts";
import { LedgerMemory, ledgerAddress } from "../workspace/read-portfolio.ts";
import { canonical } from "./uri.ts";

interface Listener {
  /** Told of each plan of which the portfolio says something else than before. */
  onOtherNews(uri: string): void;
  /** Told when the portfolio was read again. */
  onRead(): void;
}

/** The purchases of the workspace's plans, kept up to date file by file, and what they tell of each account. */
export class PortfolioIndex {
  readonly #files: FencedFiles;
  readonly #ledgers = new LedgerMemory();
  readonly #plans = new Map<string, PortfolioPlan>();
  #portfolios: readonly KnownPortfolio[] | undefined;
  /** By plan. */
  #portfolioOf: ReadonlyMap<string, KnownPortfolio> = new Map();
  /** Those that were asked for since the last reading. */
  readonly #standings = new Map<string, AccountStanding>();
  #news: ReadonlyMap<string, AccountNews> = new Map();
  /** Nothing has been read so far. */
  #isStale = true;
  #isReading = false;

  constructor(files: FencedFiles) {
    this.#files = files;
  }

  /** A file was read: what it says of its account now counts, once the portfolio is read again. */
  note(uri: string, account: Account | undefined, inForce: PlaybookInForce, today: string): void {
    if (!account) {
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

  /** The largest first; undefined before the first reading. */
  get portfolios(): readonly KnownPortfolio[] | undefined {
    return this.#portfolios;
  }

  /** The files of orders that plans point to. */
  get ledgers(): ReadonlySet<string> {
    const named = [...this.#plans.values()].flatMap(({ uri, account: { ledger } }) =>
      ledger === undefined ? [] : canonical(ledgerAddress(ledger, uri)),
    );
    return new Set(named);
  }

  /** Files were written, have come or gone: whether that means anything for the portfolio. */
  filesChanged(uris: readonly string[]): boolean {
    const { ledgers } = this;
    const isTouched = (ledger: string) => uris.some((uri) => uri === ledger || ledger.startsWith(`${uri}/`));
    if ([...ledgers].some(isTouched)) this.#isStale = true;
    return this.#isStale;
  }

  /** What is on the disk may have changed without anybody saying so. */
  lookAgain(): void {
    if (this.ledgers.size > 0) this.#isStale = true;
  }

  /** The same value as long as it says the same. */
  newsOf(uri: string): AccountNews | undefined {
    return this.#news.get(uri);
  }

  /** Where the account of a plan stands, as of the last reading. */
  standingOf(uri: string): AccountStanding | undefined {
    const portfolio = this.#portfolioOf.get(uri);
    const known = this.#standings.get(uri) ?? (portfolio && standingIn(portfolio, uri));
    if (known) this.#standings.set(uri, known);
    return known;
  }

  /** Reads the portfolio again as long as plans have changed since, one reading at a time. */
  async refresh(listener: Listener): Promise<void> {
    if (this.#isReading) return; // and that reading goes on until nothing has changed
    this.#isReading = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        const reading = { files: this.#files, memory: this.#ledgers, withCourse: true };
        const portfolios = await readPortfolios(this.#plans.values(), reading);
        this.#portfolios = [...portfolios].sort((a, b) => b.plans.length - a.plans.length);
        this.#standings.clear();
        this.#portfolioOf = new Map(portfolios.flatMap((one) => one.plans.map(({ uri }) => [uri, one] as const)));
        for (const uri of this.#take(new Map(portfolios.flatMap(newsIn)))) listener.onOtherNews(uri);
        listener.onRead();
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

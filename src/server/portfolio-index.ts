import type { Account } from "../core/rfm/account.ts";
import type { AccountNews } from "../core/rfm/account-news.ts";
import type { AccountStanding } from "../core/rfm/standing.ts";
import { addressOf } from "../workspace/address.ts";
import type { FencedFiles } from "../workspace/fence.ts";
import type { PlaybookInForce } from "../workspace/playbooks.ts";
import {
  type KnownPortfolio,
  newsIn,
  type PortfolioPlan,
  readPortfolios,
  standingIn,
} from "../workspace/portfolios.ts";
import { portfolioMemory } from "../workspace/read-portfolio.ts";
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
  readonly #memory = portfolioMemory();
  readonly #plans = new Map<string, PortfolioPlan>();
  #portfolios: readonly KnownPortfolio[] | undefined;
  /** How many plans point to each file of orders. */
  readonly #ledgers = new Map<string, number>();
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
    this.#count(plan, 1);
    if (known) this.#count(known, -1);
    this.#isStale = true;
  }

  forget(uri: string): void {
    const known = this.#plans.get(uri);
    if (!known) return;
    this.#plans.delete(uri);
    this.#count(known, -1);
    this.#isStale = true;
  }

  /** The largest first; undefined before the first reading. */
  get portfolios(): readonly KnownPortfolio[] | undefined {
    return this.#portfolios;
  }

  /** The files of orders that plans point to. */
  get ledgers(): Iterable<string> {
    return this.#ledgers.keys();
  }

  /** Files were written, have come or gone: whether that means anything for the portfolio. */
  filesChanged(uris: readonly string[]): boolean {
    const isTouched = (ledger: string) => uris.some((uri) => uri === ledger || ledger.startsWith(`${uri}/`));
    if ([...this.ledgers].some(isTouched)) this.#isStale = true;
    return this.#isStale;
  }

  /** What is on the disk may have changed without anybody saying so. */
  lookAgain(): void {
    if (this.#ledgers.size > 0) this.#isStale = true;
  }

  /** The same value as long as it says the same. */
  newsOf(uri: string): AccountNews | undefined {
    return this.#news.get(uri);
  }

  /** Where the account of a plan stands, as of the last reading. */
  standingOf(uri: string): AccountStanding | undefined {
    const playbook = this.#plans.get(uri)?.inForce.uri;
    const portfolio = this.#portfolios?.find((one) => one.playbook === playbook);
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
        const portfolios = await readPortfolios(this.#plans.values(), {
          files: this.#files,
          memory: this.#memory,
          before: this.#portfolios,
          withCourse: true,
        });
        this.#portfolios = [...portfolios].sort((a, b) => b.plans.length - a.plans.length);
        this.#standings.clear();
        for (const uri of this.#take(new Map(portfolios.flatMap(newsIn)))) listener.onOtherNews(uri);
        listener.onRead();
      }
    } finally {
      this.#isReading = false;
    }
  }

  #take(read: ReadonlyMap<string, AccountNews>): string[] {
    const before = this.#news;
    const isUnchanged = (uri: string) => {
      const [then, now] = [before.get(uri), read.get(uri)];
      return then === now || JSON.stringify(then) === JSON.stringify(now);
    };
    const news = [...read].map(([uri, own]) => [uri, (isUnchanged(uri) && before.get(uri)) || own] as const);
    this.#news = new Map(news);
    return [...new Set([...before.keys(), ...read.keys()])].filter((uri) => !isUnchanged(uri));
  }

  #count({ uri, account: { ledger } }: PortfolioPlan, change: number): void {
    const address = ledger === undefined ? undefined : addressOf(ledger, uri);
    if (address === undefined) return;
    const file = canonical(address);
    const count = (this.#ledgers.get(file) ?? 0) + change;
    if (count > 0) this.#ledgers.set(file, count);
    else this.#ledgers.delete(file);
  }
}

function isSame(a: PortfolioPlan, b: PortfolioPlan): boolean {
  const { inForce, today, account } = a;
  const isUnderTheSame = inForce.playbook === b.inForce.playbook && inForce.uri === b.inForce.uri && today === b.today;
  return isUnderTheSame && JSON.stringify(account) === JSON.stringify(b.account);
}

import type { Account } from "../core/rfm/account.ts";
import { type AccountNews, type News, type NewsSource, newsOf } from "../core/rfm/account-news.ts";
import { periodsOf } from "../core/rfm/compare.ts";
import { dayNumberOf } from "../core/rfm/day-number.ts";
import { type AccountStanding, accountStanding } from "../core/rfm/standing.ts";
import { stepsOf } from "../core/rfm/steps.ts";
import { previousOf, windowOf } from "../core/rfm/window.ts";
import type { FencedFiles } from "./fence.ts";
import type { PlaybookInForce } from "./playbooks.ts";
import { type PlanPortfolio, type PortfolioMemory, readPortfolio } from "./read-portfolio.ts";

/** A plan of the portfolio, with or without purchases. */
export interface PortfolioPlan {
  readonly uri: string;
  readonly account: Account;
  readonly inForce: PlaybookInForce;
  /** The day it is under that playbook. */
  readonly today: string;
}

/** The accounts under one playbook, compared with each other in the current period and the one before. */
export interface KnownPortfolio extends NewsSource {
  /** The playbook's file; undefined for the built-in one. */
  readonly playbook: string | undefined;
  readonly plans: readonly PortfolioPlan[];
  readonly read: PlanPortfolio;
  /** Of those accounts that there is something to tell of. */
  readonly news: News;
}

/** Longer files of orders are left to `sales-playbook rfm`: who waits for findings should not wait for them. In bytes. */
const maxLedger = 64_000_000;

/** What a plan must speak of to be looked at: most plans of a large folder need not be read twice. */
export function mayHavePurchases(text: string): boolean {
  return /\b(?:purchases|ledger)\b/.test(text);
}

export function hasPurchases({ ledger, purchases }: Account): boolean {
  return ledger !== undefined || purchases.length > 0;
}

interface Reading {
  readonly files: FencedFiles;
  readonly memory?: PortfolioMemory;
  /** What came of an earlier reading: all is used again that has not changed. */
  readonly before?: readonly KnownPortfolio[] | undefined;
  /** Whoever asks for the standing of an account sees its course too. */
  readonly withCourse?: boolean;
}

/** The plans under one playbook make one portfolio. */
export async function readPortfolios(
  plans: Iterable<PortfolioPlan>,
  { files, memory, before = [], withCourse = false }: Reading,
): Promise<readonly KnownPortfolio[]> {
  const together = new Map<string | undefined, PortfolioPlan[]>();
  for (const plan of plans) {
    const { uri } = plan.inForce;
    const others = together.get(uri);
    if (others) others.push(plan);
    else together.set(uri, [plan]);
  }
  const portfolios: KnownPortfolio[] = [];
  for (const [playbook, own] of together) {
    const [{ inForce, today }] = own as [PortfolioPlan];
    const { rfm: method } = inForce.playbook;
    const window = windowOf(method.period, dayNumberOf(today));
    const windows = [window, previousOf(window, method.period)] as const;
    const steps = withCourse ? windows.flatMap((one) => [...stepsOf(one)].reverse()) : undefined;
    // In the order of their names, so that of several plans for one customer it is always the same that counts.
    own.sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const read = await readPortfolio(own, { files, windows, method, maxLedger, memory, ...(steps && { steps }) });
    const earlier = before.find((one) => one.playbook === playbook && one.method === method);
    const source = {
      method,
      windows,
      periods: periodsOf(read, windows, method, earlier?.periods),
      problems: read.problems,
    };
    const news = newsOf(source, earlier && { source: earlier, news: earlier.news });
    portfolios.push({ ...source, playbook, plans: own, read, news });
  }
  return portfolios;
}

/** What the portfolio tells of each plan that there is something to tell of. */
export function newsIn({ plans, news, read: { sameCustomer } }: KnownPortfolio): (readonly [string, AccountNews])[] {
  return plans.flatMap(({ uri }) => {
    const own = news.get(sameCustomer.get(uri) ?? uri);
    return own ? [[uri, own] as const] : [];
  });
}

/** Where the account of a plan stands; undefined for a plan of another portfolio. */
export function standingIn(portfolio: KnownPortfolio, uri: string): AccountStanding | undefined {
  const { periods, windows, method, read } = portfolio;
  const id = read.sameCustomer.get(uri) ?? uri;
  return read.problems.has(id) ? undefined : accountStanding(id, { periods, windows, method, steps: read.stepsOf(id) });
}

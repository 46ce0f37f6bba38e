import type { Account } from "../core/rfm/account.ts";
import { type AccountNews, newsOf } from "../core/rfm/account-news.ts";
import { periodsOf } from "../core/rfm/compare.ts";
import { dayNumberOf } from "../core/rfm/day-number.ts";
import { previousOf, windowOf } from "../core/rfm/window.ts";
import type { DataFiles } from "./data-files.ts";
import type { PlaybookInForce } from "./playbooks.ts";
import { type LedgerMemory, readPortfolio } from "./read-portfolio.ts";

/** A plan with purchases, or with a file of them. */
export interface PortfolioPlan {
  readonly uri: string;
  readonly account: Account;
  readonly inForce: PlaybookInForce;
  /** The day it is under that playbook. */
  readonly today: string;
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

/** What the portfolio tells of each plan, by its URI. The plans under one playbook make one portfolio. */
export async function newsFor(
  plans: readonly PortfolioPlan[],
  files: DataFiles,
  memory?: LedgerMemory,
): Promise<ReadonlyMap<string, AccountNews>> {
  const portfolios = new Map<string | undefined, PortfolioPlan[]>();
  for (const plan of plans) {
    const { uri } = plan.inForce;
    const together = portfolios.get(uri);
    if (together) together.push(plan);
    else portfolios.set(uri, [plan]);
  }
  const news = new Map<string, AccountNews>();
  for (const portfolio of portfolios.values()) {
    for (const [uri, one] of await newsIn(portfolio, files, memory)) news.set(uri, one);
  }
  return news;
}

async function newsIn(
  plans: readonly PortfolioPlan[],
  files: DataFiles,
  memory: LedgerMemory | undefined,
): Promise<readonly (readonly [uri: string, news: AccountNews])[]> {
  const [first] = plans;
  if (!first) return [];
  const { rfm: method } = first.inForce.playbook;
  const window = windowOf(method.period, dayNumberOf(first.today));
  const windows = [window, previousOf(window, method.period)] as const;
  const portfolio = await readPortfolio(plans, { files, windows, method, maxLedger, memory });
  const news = newsOf(periodsOf(portfolio, windows, method), windows, method, portfolio.problems);
  return plans.flatMap(({ uri }) => {
    const own = news.get(portfolio.sameCustomer.get(uri) ?? uri);
    return own ? [[uri, own] as const] : [];
  });
}

import { todayFor } from "../../core/analysis.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import { accountOf } from "../../core/rfm/account.ts";
import type { AccountNews } from "../../core/rfm/account-news.ts";
import { parse } from "../../core/source/parse.ts";
import { nodeDataFiles } from "../../workspace/node-data-files.ts";
import {
  hasPurchases,
  mayHavePurchases,
  newsIn,
  type PortfolioPlan,
  readPortfolios,
} from "../../workspace/portfolios.ts";
import type { Circumstances } from "./check-target.ts";
import { pooled } from "./pool.ts";
import type { Target } from "./targets.ts";

/**
 * What the plans that are checked together tell of each other's accounts. What can't be read is left out: the check itself
 * says so.
 */
export async function portfolioNews(
  targets: readonly Target[],
  circumstances: Omit<Circumstances, "news">,
  atOnce: number,
): Promise<ReadonlyMap<string, AccountNews>> {
  const plans = targets.filter(({ kind }) => kind === "account-plan");
  const read = await pooled(plans, atOnce, (target) => portfolioPlan(target, circumstances).catch(() => undefined));
  const known = read.filter((plan) => plan !== undefined);
  return new Map((await readPortfolios(known, { files: nodeDataFiles })).flatMap(newsIn));
}

async function portfolioPlan(
  target: Target,
  { playbooks, asOf, clock }: Omit<Circumstances, "news">,
): Promise<PortfolioPlan | undefined> {
  const text = await target.read();
  if (text === undefined || !mayHavePurchases(text)) return undefined;
  const account = accountOf(readPlan(parse(text).root));
  if (!hasPurchases(account)) return undefined;
  const inForce = await playbooks.for(target.uri);
  return { uri: target.uri, account, inForce, today: todayFor(inForce.playbook, asOf, clock) };
}

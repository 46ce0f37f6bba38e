import { todayFor } from "../../core/analysis.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import { accountOf } from "../../core/rfm/account.ts";
import type { AccountNews } from "../../core/rfm/account-news.ts";
import type { AccountStanding } from "../../core/rfm/standing.ts";
import { parse } from "../../core/source/parse.ts";
import type { FencedFiles } from "../../workspace/fence.ts";
import {
  hasPurchases,
  type KnownPortfolio,
  mayHavePurchases,
  newsIn,
  type PortfolioPlan,
  readPortfolios,
  standingIn,
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
  circumstances: Surroundings,
  atOnce: number,
): Promise<ReadonlyMap<string, AccountNews>> {
  return new Map((await portfoliosOf(targets, circumstances, atOnce)).flatMap(newsIn));
}

/** Where the account of a plan stands among those of some plans, of which it is one; undefined without purchases. */
export async function standingAmong(
  uri: string,
  targets: readonly Target[],
  circumstances: Surroundings,
): Promise<AccountStanding | undefined> {
  const portfolios = await portfoliosOf(targets, circumstances, 1);
  const own = portfolios.find(({ plans }) => plans.some((plan) => plan.uri === uri));
  return own && standingIn(own, uri);
}

interface Surroundings extends Pick<Circumstances, "playbooks" | "asOf" | "clock"> {
  /** The files of orders that plans may name. */
  readonly files: FencedFiles;
}

async function portfoliosOf(
  targets: readonly Target[],
  circumstances: Surroundings,
  atOnce: number,
): Promise<readonly KnownPortfolio[]> {
  const plans = targets.filter(({ kind }) => kind === "account-plan");
  const read = await pooled(plans, atOnce, (target) => portfolioPlan(target, circumstances).catch(() => undefined));
  const known = read.filter((plan) => plan !== undefined);
  return readPortfolios(known, { files: circumstances.files });
}

async function portfolioPlan(
  target: Target,
  { playbooks, asOf, clock }: Surroundings,
): Promise<PortfolioPlan | undefined> {
  const text = await target.read();
  if (text === undefined || !mayHavePurchases(text)) return undefined;
  const account = accountOf(readPlan(parse(text).root));
  if (!hasPurchases(account)) return undefined;
  const inForce = await playbooks.for(target.uri);
  return { uri: target.uri, account, inForce, today: todayFor(inForce.playbook, asOf, clock) };
}

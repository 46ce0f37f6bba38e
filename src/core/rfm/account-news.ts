import type { RfmMethod } from "../playbook/playbook.ts";
import type { Periods } from "./compare.ts";
import { isoOf } from "./day-number.ts";
import type { LedgerProblem } from "./ledger-problem.ts";
import type { Standing } from "./portfolio.ts";
import { movement } from "./segments.ts";
import type { Window } from "./window.ts";

/** What the portfolio tells of the account of one plan, as far as it deserves a remark. */
export interface AccountNews {
  readonly ledgerProblem?: LedgerProblem;
  readonly drop?: Drop;
  /** Customers among whom it could not be scored. */
  readonly tooFew?: number;
  /** The currency in which the portfolio is compared, when the account's amounts are in another one. */
  readonly comparedIn?: string;
  readonly isMixed?: true;
}

/** A fall from a better class to a worse one, by their ids. */
export interface Drop {
  readonly before: string;
  readonly now: string;
  /** The two windows, first and last days. */
  readonly from: string;
  readonly to: string;
  readonly previousFrom: string;
  readonly previousTo: string;
  readonly cuts: RfmMethod["cuts"];
}

/** The accounts of a portfolio in two windows, the current one first, as far as there is something to tell of them. */
export interface NewsSource {
  readonly periods: Periods;
  readonly windows: readonly [Window, Window];
  readonly method: RfmMethod;
  /** By the id of the account. */
  readonly problems: ReadonlyMap<string, LedgerProblem>;
}

/** News by the id of the account. */
export type News = ReadonlyMap<string, AccountNews>;

/** Of those there is something to tell of; what was told before and still holds stays the same value. */
export function newsOf(source: NewsSource, before?: { readonly source: NewsSource; readonly news: News }): News {
  const { periods, problems } = source;
  const isUntouched = before ? untouchedSince(before.source, source) : () => false;
  const news = new Map<string, AccountNews>();
  for (const [id, ledgerProblem] of problems) news.set(id, { ledgerProblem });
  for (const [id, standing] of periods.current.standings) {
    if (problems.has(id)) continue;
    const own = isUntouched(id) ? before?.news.get(id) : accountNews(standing, source);
    if (own) news.set(id, own);
  }
  return news;
}

/** Gives whether there can be nothing new to tell of an account, which has no problem now. */
function untouchedSince(before: NewsSource, { periods, windows, method }: NewsSource): (id: string) => boolean {
  const [now, then] = [periods.current, before.periods.current];
  const isTold = method === before.method && JSON.stringify(windows) === JSON.stringify(before.windows);
  const isAmong = now.axes.frequency.customers === then.axes.frequency.customers && now.currency === then.currency;
  if (!isTold || !isAmong) return () => false;
  return (id) =>
    now.standings.get(id) === then.standings.get(id) &&
    periods.previous.standings.get(id) === before.periods.previous.standings.get(id) &&
    !before.problems.has(id);
}

function accountNews(standing: Standing, { periods, windows, method }: NewsSource): AccountNews | undefined {
  const { current, previous } = periods;
  const [window, before] = windows;
  const then = previous.standings.get(standing.id)?.segment;
  const hasFallen = then !== undefined && movement(then, standing.segment, method) === "fell";
  const isScored = standing.frequency > 0;
  const tooFew = isScored && (standing.r === undefined || standing.f === undefined);
  const own: AccountNews = {
    ...(hasFallen && {
      drop: {
        before: then,
        now: standing.segment ?? "",
        ...{ from: isoOf(window.from), to: isoOf(window.to) },
        ...{ previousFrom: isoOf(before.from), previousTo: isoOf(before.to) },
        cuts: method.cuts,
      },
    }),
    ...(tooFew && { tooFew: current.axes.frequency.customers }),
    ...(isScored && standing.monetary === undefined && { isMixed: true }),
    ...(isScored &&
      standing.currency !== undefined &&
      current.currency !== undefined &&
      standing.currency !== current.currency && { comparedIn: current.currency }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

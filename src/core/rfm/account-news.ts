import type { RfmMethod } from "../playbook/playbook.ts";
import type { Periods } from "./compare.ts";
import { isoOf } from "./day-number.ts";
import type { LedgerProblem } from "./ledger-problem.ts";
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

/** By the id of the account, those there is something to tell of. */
export function newsOf(
  { current, previous }: Periods,
  [window, before]: readonly [Window, Window],
  method: RfmMethod,
  problems: ReadonlyMap<string, LedgerProblem>,
): ReadonlyMap<string, AccountNews> {
  const news = new Map<string, AccountNews>();
  for (const [id, ledgerProblem] of problems) news.set(id, { ledgerProblem });
  for (const [id, standing] of current.standings) {
    if (problems.has(id)) continue;
    const then = previous.standings.get(id)?.segment;
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
    if (Object.keys(own).length > 0) news.set(id, own);
  }
  return news;
}

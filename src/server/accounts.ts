import type { Connection } from "vscode-languageserver";
import { inLocale } from "../core/playbook/playbook.ts";
import { rankIn } from "../core/rfm/report.ts";
import { segmentLabel } from "../core/rfm/segments.ts";
import type { KnownPortfolio } from "../workspace/portfolios.ts";
import type { Client } from "./client.ts";
import type { PortfolioIndex } from "./portfolio-index.ts";
import { type AccountEntry, type AccountsAnswer, accountsRequest } from "./protocol.ts";

interface AccountsParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly portfolio: PortfolioIndex;
}

/** Answers whoever lists the accounts of the workspace. */
export function serveAccounts({ connection, client, portfolio }: AccountsParts): void {
  connection.onRequest(accountsRequest, (): AccountsAnswer => {
    return portfolio.portfolios?.flatMap((one) => entriesOf(one, client)) ?? null;
  });
}

function entriesOf({ plans, read, periods, method }: KnownPortfolio, { locale }: Client): AccountEntry[] {
  return plans.map(({ uri, account: { name, owner }, inForce: { playbook } }): AccountEntry => {
    const id = read.sameCustomer.get(uri) ?? uri;
    const segment = read.problems.has(id) ? undefined : periods.current.standings.get(id)?.segment;
    const ownerName = owner !== undefined && Object.hasOwn(playbook.owners, owner) ? playbook.owners[owner] : owner;
    return {
      uri,
      name: name ?? null,
      owner: ownerName === undefined ? null : inLocale(ownerName, locale),
      segment: segment === undefined ? null : segmentLabel(segment, method, locale),
      rank: rankIn(segment, method),
    };
  });
}

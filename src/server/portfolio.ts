import type { Connection } from "vscode-languageserver";
import { inLocale } from "../core/playbook/playbook.ts";
import { type PortfolioModel, portfolioModel } from "../core/views/portfolio/portfolio.ts";
import { planReport } from "../workspace/plan-report.ts";
import type { KnownPortfolio } from "../workspace/portfolios.ts";
import type { Client } from "./client.ts";
import type { PortfolioIndex } from "./portfolio-index.ts";
import { type PortfolioAnswer, type PortfolioChoice, type PortfolioParams, portfolioRequest } from "./protocol.ts";
import { readable } from "./uri.ts";

interface PortfolioParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly portfolio: PortfolioIndex;
  /** Of the workspace now. */
  readonly folders: () => Iterable<string>;
}

/** Answers the portfolio panel: the accounts of the workspace, compared. */
export function servePortfolio({ connection, client, portfolio, folders }: PortfolioParts): void {
  connection.onRequest(portfolioRequest, ({ choice }: PortfolioParams): PortfolioAnswer => {
    const { portfolios } = portfolio;
    if (!portfolios) return null;
    const pathOf = (uri: string) => pathIn(folders(), uri);
    const choices = portfolios.map((one) => choiceFor(one, { client, pathOf }));
    const at = Math.max(
      choices.findIndex(({ id }) => id === choice),
      0,
    );
    const [chosen = null, known] = [choices[at], portfolios[at]];
    return { choices, chosen, model: known ? modelOf(known, { client, pathOf }) : null };
  });
}

interface Shown {
  readonly client: Client;
  pathOf(uri: string): string;
}

function choiceFor({ playbook, plans: [first] }: KnownPortfolio, { client, pathOf }: Shown): PortfolioChoice {
  const name = first ? inLocale(first.inForce.playbook.name, client.locale) : "";
  return { id: playbook ?? "", label: playbook === undefined ? name : pathOf(playbook) };
}

function modelOf({ plans, read, method, windows }: KnownPortfolio, { client, pathOf }: Shown): PortfolioModel | null {
  const [first] = plans;
  if (!first) return null;
  return portfolioModel({
    report: planReport(plans, read, { method, windows, compares: true, pathOf }),
    accounts: new Map(plans.map(({ uri, account }) => [uri, account])),
    problems: read.problems,
    skipped: read.ledgers.map(({ uri, read: { table } }) => ({ path: pathOf(uri), ...table.skipped })),
    playbook: first.inForce.playbook,
    locale: client.locale,
  });
}

/** From the folder of the workspace that it lies in. */
function pathIn(folders: Iterable<string>, uri: string): string {
  for (const folder of folders) {
    const below = `${folder.replace(/\/$/, "")}/`;
    if (uri.startsWith(below)) return decodeURIComponent(uri.slice(below.length));
  }
  return readable(uri);
}

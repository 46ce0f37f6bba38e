import type { Locale } from "../../locale.ts";
import { type AccountModel, accountModels, type OwnerModel, ownersOf } from "./accounts.ts";
import { amountWriter } from "./amounts.ts";
import { type ClassModel, classModels } from "./classes.ts";
import { type GridModel, gridModel } from "./grid.ts";
import { type MethodModel, methodModel } from "./method.ts";
import { type MovesModel, movesModel } from "./moves.ts";
import type { Drawn, PortfolioSource } from "./source.ts";

/** The accounts of a folder of plans, compared: whoever draws it needs nothing else. */
export interface PortfolioModel {
  readonly locale: Locale;
  /** Of the amounts; undefined when no plan names one. */
  readonly currency: string | undefined;
  readonly customers: number;
  /** Those with purchases in the period. */
  readonly buyers: number;
  readonly amount: string;
  /** The best class first, then the highest amount. */
  readonly accounts: readonly AccountModel[];
  readonly owners: readonly OwnerModel[];
  /** Everybody is in one of them, now and before. The best first; those without a class last. */
  readonly classes: readonly ClassModel[];
  readonly grid: GridModel;
  /** Undefined when nobody has a class to come from. */
  readonly moves: MovesModel | undefined;
  readonly method: MethodModel;
}

export function portfolioModel(source: PortfolioSource): PortfolioModel {
  const { report, locale } = source;
  const { currency } = report.portfolio;
  const drawn: Drawn = { ...source, amounts: amountWriter(locale, currency) };
  const accounts = accountModels(drawn);
  return {
    locale,
    currency,
    customers: report.rows.length,
    buyers: report.rows.filter(({ frequency }) => frequency > 0).length,
    amount: drawn.amounts.sum(report.rows),
    accounts,
    owners: ownersOf(accounts, drawn),
    classes: classModels(drawn),
    grid: gridModel(drawn),
    moves: movesModel(drawn),
    method: methodModel(drawn),
  };
}

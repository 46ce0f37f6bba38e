import type { Locale } from "../../locale.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import type { Account } from "../../rfm/account.ts";
import type { SkippedFile } from "../../rfm/csv/skipped.ts";
import type { LedgerProblem } from "../../rfm/ledger-problem.ts";
import type { RfmReport } from "../../rfm/report.ts";
import type { AmountWriter } from "./amounts.ts";

/** What a portfolio is drawn from. */
export interface PortfolioSource {
  readonly report: RfmReport;
  /** By their ids in the report, which are the addresses of their plans. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** Why the purchases of some are not known. */
  readonly problems: ReadonlyMap<string, LedgerProblem>;
  readonly skipped: readonly SkippedFile[];
  readonly playbook: Playbook;
  readonly locale: Locale;
}

/** A source with what all parts of the model write amounts with. */
export interface Drawn extends PortfolioSource {
  readonly amounts: AmountWriter;
}

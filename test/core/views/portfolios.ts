import type { Locale } from "../../../src/core/locale.ts";
import { builtInPlaybook } from "../../../src/core/playbook/built-in.ts";
import type { RfmMethod } from "../../../src/core/playbook/playbook.ts";
import { comparedReport } from "../../../src/core/rfm/compare.ts";
import { dayNumberOf } from "../../../src/core/rfm/day-number.ts";
import { Ledger } from "../../../src/core/rfm/ledger.ts";
import type { LedgerProblem } from "../../../src/core/rfm/ledger-problem.ts";
import { perUnit } from "../../../src/core/rfm/money.ts";
import { previousOf, windowOf } from "../../../src/core/rfm/window.ts";
import { type PortfolioModel, portfolioModel } from "../../../src/core/views/portfolio/portfolio.ts";

const window = windowOf("12m", dayNumberOf("2026-06-15"));
const windows = [window, previousOf(window, "12m")] as const;

export interface Customer {
  readonly purchases?: readonly (readonly [day: string, amount: number, currency?: string])[];
  readonly owner?: string;
  readonly name?: string;
  readonly ledger?: string;
  readonly problem?: LedgerProblem;
}

interface Options {
  readonly locale?: Locale;
  readonly method?: Partial<RfmMethod>;
}

/** The portfolio of some customers, by their ids, as it arrives in a panel: through JSON. */
export function portfolioOf(
  customers: Readonly<Record<string, Customer>>,
  { locale = "en", method: own = {} }: Options = {},
): PortfolioModel {
  const method = { ...builtInPlaybook.rfm, ...own };
  const ledger = new Ledger(windows, method);
  for (const [id, { purchases = [] }] of Object.entries(customers)) {
    ledger.addCustomer(id);
    for (const [day, amount, currency = "EUR"] of purchases) {
      ledger.add(id, { day: dayNumberOf(day), amount: Math.round(amount * perUnit), currency });
    }
  }
  const accounts = Object.entries(customers).map(([id, { name, owner, ledger: file }]) => {
    const account = { name, owner, ledger: file, currency: "EUR", customerId: undefined, purchases: [], contacts: [] };
    return [id, account] as const;
  });
  const problems = Object.entries(customers).flatMap(([id, { problem }]) => (problem ? [[id, problem] as const] : []));
  const model = portfolioModel({
    report: comparedReport(ledger, { method, windows, compares: true }),
    accounts: new Map(accounts),
    problems: new Map(problems),
    skipped: [{ path: "orders.csv", count: 30, lines: [{ line: 7, reason: "date", field: "32/13/2026" }] }],
    playbook: { ...builtInPlaybook, owners: { "c.morel": "Claire Morel" } },
    locale,
  });
  return JSON.parse(JSON.stringify(model));
}

/** Five accounts: risen, fallen, gone, and two whose purchases are not known. */
export const few: Readonly<Record<string, Customer>> = {
  a: {
    name: "Alba",
    owner: "c.morel",
    purchases: [
      ["2025-01-01", 100],
      ["2025-07-01", 0.1],
      ["2025-07-02", 0.2],
    ],
  },
  b: {
    name: "Boréal",
    owner: "nobody.knows",
    purchases: [
      ["2024-07-01", 70_000],
      ["2026-06-01", 300],
    ],
  },
  c: { name: "Alba", purchases: [["2025-06-10", 5]] },
  d: { name: "Delta", ledger: "gone.csv", problem: { kind: "missing" } },
  e: {},
};

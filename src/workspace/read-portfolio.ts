import type { Account } from "../core/rfm/account.ts";
import type { Activity } from "../core/rfm/activity.ts";
import type { StepActivity } from "../core/rfm/course.ts";
import type { DayNumber } from "../core/rfm/day-number.ts";
import type { LedgerProblem } from "../core/rfm/ledger-problem.ts";
import { type OwnPurchases, ownPurchases } from "../core/rfm/own-purchases.ts";
import { addressOf } from "./address.ts";
import { Answers } from "./answers.ts";
import type { FencedFiles } from "./fence.ts";
import { type LedgerMemory, type LedgerOptions, type ReadLedger, readLedger } from "./read-ledger.ts";

export interface PlanAccount {
  readonly uri: string;
  readonly account: Account;
}

export interface PlanPortfolio {
  /** By the plan's URI, what its account did in a window; of plans for one and the same customer only the first. */
  activities(window: number): ReadonlyMap<string, Activity>;
  /** What the account of a plan did step by step. */
  stepsOf(plan: string): readonly StepActivity[];
  /** Plans of a customer that another plan speaks for, by their URIs. */
  readonly sameCustomer: ReadonlyMap<string, string>;
  readonly problems: ReadonlyMap<string, LedgerProblem>;
  readonly ledgers: readonly ReadLedger[];
  /** The first day of any purchase. */
  readonly earliest: DayNumber | undefined;
  /** Purchases of plans and ledgers after the day that counts as today. */
  readonly future: number;
}

interface PortfolioOptions extends LedgerOptions {
  readonly files: FencedFiles;
  readonly memory?: PortfolioMemory | undefined;
}

/** What has not changed is neither read nor added up again. */
export interface PortfolioMemory extends LedgerMemory {
  readonly own: Answers<Account, OwnPurchases>;
}

export function portfolioMemory(): PortfolioMemory {
  return { ledgers: new Answers(new Map()), own: new Answers(new WeakMap()) };
}

/** A plan, and what it says itself. */
interface Own extends OwnPurchases {
  readonly account: Account;
}

/** The purchases of the accounts of plans, from the plans and from the files that they point to, each read once. */
export async function readPortfolio(plans: readonly PlanAccount[], options: PortfolioOptions): Promise<PlanPortfolio> {
  const { steps = [], method } = options;
  const own = ownIn(plans, options);
  const { byLedger, problems } = await customersByLedger(plans, options.files);
  const found: ReadLedger[] = [];
  const sameCustomer = new Map<string, string>();
  const fromLedgers = new Map<string, readonly [ledger: ReadLedger, customer: string]>();
  for (const [uri, customers] of byLedger) {
    const ledger = await readLedger(uri, new Set(customers.keys()), options);
    if ("kind" in ledger) {
      for (const plan of [...customers.values()].flat()) problems.set(plan, ledger);
      continue;
    }
    found.push(ledger);
    for (const [customer, [first, ...others]] of customers) {
      if (first === undefined) continue;
      for (const other of others) sameCustomer.set(other, first);
      if (ledger.read.taken.ledger.has(customer)) fromLedgers.set(first, [ledger, customer]);
      else for (const plan of [first, ...others]) problems.set(plan, { kind: "unknown-customer" });
    }
  }
  const sources = [...own.values(), ...found.map(({ read }) => read.taken.ledger)];
  return {
    problems,
    sameCustomer,
    ledgers: found,
    earliest: earliestOf(sources),
    future: sources.reduce((sum, { future }) => sum + future, 0),
    activities(window) {
      const activities = new Map<string, Activity>();
      for (const [plan, said] of own) {
        const [ledger, customer = ""] = fromLedgers.get(plan) ?? [];
        const activity = said.activities[window];
        const purchases = ledger?.read.taken.ledger.activityOf(customer, window);
        if (!activity || sameCustomer.has(plan)) continue;
        activities.set(plan, purchases ? { ...purchases, lastContact: activity.lastContact } : activity);
      }
      return activities;
    },
    stepsOf(plan) {
      const [ledger, customer = ""] = fromLedgers.get(sameCustomer.get(plan) ?? plan) ?? [];
      const account = own.get(plan)?.account;
      const said = ledger || !account ? undefined : ownPurchases(account, steps, method);
      return steps.map((step, index) => [
        step,
        said ? said.activities[index] : ledger?.read.taken.bySteps?.activityOf(customer, index),
      ]);
    },
  };
}

function ownIn(plans: readonly PlanAccount[], { windows, method, memory }: PortfolioOptions): Map<string, Own> {
  const question = JSON.stringify([windows, method]);
  return new Map(
    plans.map(({ uri, account }) => {
      const said = memory?.own.get(account, question) ?? ownPurchases(account, windows, method);
      memory?.own.set(account, question, said);
      return [uri, { account, ...said }];
    }),
  );
}

/** By the file of orders that plans point to and the customer, those plans; and what keeps others from being found there. */
async function customersByLedger(plans: readonly PlanAccount[], files: FencedFiles) {
  const byLedger = new Map<string, Map<string, string[]>>();
  const problems = new Map<string, LedgerProblem>();
  const mayRead = askedOnce(files);
  for (const { uri, account } of plans) {
    if (account.ledger === undefined) continue;
    const address = addressOf(account.ledger, uri);
    if (account.customerId === undefined) problems.set(uri, { kind: "no-customer-id" });
    else if (address === undefined || !(await mayRead(address, uri))) problems.set(uri, { kind: "outside" });
    else {
      const customers = byLedger.get(address) ?? new Map<string, string[]>();
      byLedger.set(address, customers);
      customers.set(account.customerId, [...(customers.get(account.customerId) ?? []), uri]);
    }
  }
  return { byLedger, problems };
}

/** Many plans of a folder point to one file. */
function askedOnce(files: FencedFiles): FencedFiles["mayRead"] {
  const answers = new Map<string, Promise<boolean>>();
  return (file, plan) => {
    const question = `${plan.slice(0, plan.lastIndexOf("/"))} ${file}`;
    const answer = answers.get(question) ?? files.mayRead(file, plan);
    answers.set(question, answer);
    return answer;
  };
}

function earliestOf(sources: readonly { readonly earliest: DayNumber | undefined }[]): DayNumber | undefined {
  let first: DayNumber | undefined;
  for (const { earliest } of sources) {
    if (earliest !== undefined && (first === undefined || earliest < first)) first = earliest;
  }
  return first;
}

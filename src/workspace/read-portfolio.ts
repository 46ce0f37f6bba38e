import type { RfmMethod } from "../core/playbook/playbook.ts";
import type { Account } from "../core/rfm/account.ts";
import type { Activity, OrderLine } from "../core/rfm/activity.ts";
import type { StepActivity } from "../core/rfm/course.ts";
import { orderTable } from "../core/rfm/csv/orders.ts";
import type { DayNumber } from "../core/rfm/day-number.ts";
import { Ledger } from "../core/rfm/ledger.ts";
import type { LedgerProblem } from "../core/rfm/ledger-problem.ts";
import type { Window } from "../core/rfm/window.ts";
import type { FencedFiles } from "./fence.ts";
import { UnreadableFile } from "./files.ts";
import { type ReadTable, readTable } from "./read-table.ts";

export interface PlanAccount {
  readonly uri: string;
  readonly account: Account;
}

/** A file of orders that plans point to, as it was read. */
export interface ReadLedger {
  readonly uri: string;
  readonly read: ReadTable<Books>;
  /** Lines of customers that no plan names. */
  readonly others: number;
}

/** The lines added up by windows, and by the steps of windows where somebody asks for them. */
interface Books {
  readonly ledger: Ledger;
  readonly bySteps: Ledger | undefined;
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

interface PortfolioOptions {
  readonly files: FencedFiles;
  readonly windows: readonly Window[];
  readonly method: RfmMethod;
  /** Steps of the windows to be told about, from the latest to the earliest, each right before the other. */
  readonly steps?: readonly Window[];
  /** In bytes: longer files are not read. */
  readonly maxLedger?: number;
  /** Files that were read before, for whoever asks again and again. */
  readonly memory?: LedgerMemory | undefined;
}

/** Files of orders as they were read last, by their URIs: one that has not changed is not read again. */
export class LedgerMemory {
  readonly #read = new Map<string, { readonly question: string; readonly answer: ReadLedger }>();

  get(uri: string, question: string): ReadLedger | undefined {
    const known = this.#read.get(uri);
    return known?.question === question ? known.answer : undefined;
  }

  set(uri: string, question: string, answer: ReadLedger): void {
    this.#read.set(uri, { question, answer });
  }
}

/** The purchases of the accounts of plans, from the plans and from the files that they point to, each read once. */
export async function readPortfolio(plans: readonly PlanAccount[], options: PortfolioOptions): Promise<PlanPortfolio> {
  const { steps = [] } = options;
  const ownBooks = booksFor(options);
  const own = ownBooks.ledger;
  const problems = new Map<string, LedgerProblem>();
  const byLedger = new Map<string, Map<string, PlanAccount[]>>();
  for (const plan of plans) {
    const { uri, account } = plan;
    own.addCustomer(uri);
    for (const day of account.contacts) own.addContact(uri, day);
    if (account.ledger === undefined) for (const line of account.purchases) addTo(ownBooks, uri, line);
    else if (account.customerId === undefined) problems.set(uri, { kind: "no-customer-id" });
    else {
      const address = ledgerAddress(account.ledger, uri);
      if (!(await options.files.mayRead(address, uri))) {
        problems.set(uri, { kind: "outside" });
        continue;
      }
      const customers = byLedger.get(address) ?? new Map<string, PlanAccount[]>();
      byLedger.set(address, customers);
      customers.set(account.customerId, [...(customers.get(account.customerId) ?? []), plan]);
    }
  }
  const found: ReadLedger[] = [];
  const sameCustomer = new Map<string, string>();
  const fromLedgers = new Map<string, readonly [books: Books, customer: string]>();
  for (const [uri, customers] of byLedger) {
    const read = await readLedger(uri, new Set(customers.keys()), options);
    if ("kind" in read) {
      for (const plan of [...customers.values()].flat()) problems.set(plan.uri, read);
      continue;
    }
    found.push(read);
    const books = read.read.taken;
    for (const [customer, [first, ...others]] of customers) {
      if (!first) continue;
      for (const other of others) sameCustomer.set(other.uri, first.uri);
      if (books.ledger.has(customer)) fromLedgers.set(first.uri, [books, customer]);
      else for (const plan of [first, ...others]) problems.set(plan.uri, { kind: "unknown-customer" });
    }
  }
  return {
    problems,
    sameCustomer,
    ledgers: found,
    earliest: earliestOf([own, ...found.map(({ read }) => read.taken.ledger)]),
    future: own.future + found.reduce((sum, { read }) => sum + read.taken.ledger.future, 0),
    activities(window) {
      const activities = new Map(own.activities(window));
      for (const [plan, [{ ledger }, customer]] of fromLedgers) {
        const purchases = ledger.activityOf(customer, window);
        const contacts = activities.get(plan);
        if (purchases && contacts) activities.set(plan, { ...purchases, lastContact: contacts.lastContact });
      }
      for (const plan of sameCustomer.keys()) activities.delete(plan);
      return activities;
    },
    stepsOf(plan) {
      const [books, customer] = fromLedgers.get(sameCustomer.get(plan) ?? plan) ?? [ownBooks, plan];
      return steps.map((step, index) => [step, books.bySteps?.activityOf(customer, index)]);
    },
  };
}

function booksFor({ windows, steps, method }: Pick<PortfolioOptions, "windows" | "steps" | "method">): Books {
  return { ledger: new Ledger(windows, method), bySteps: steps && new Ledger(steps, method) };
}

function addTo({ ledger, bySteps }: Books, customer: string, line: OrderLine): void {
  ledger.add(customer, line);
  bySteps?.add(customer, line);
}

async function readLedger(
  uri: string,
  customers: ReadonlySet<string>,
  options: PortfolioOptions,
): Promise<ReadLedger | LedgerProblem> {
  const { files, windows, method, maxLedger, memory } = options;
  try {
    const file = await files.open(uri);
    if (!file) return { kind: "missing" };
    if (maxLedger !== undefined && file.size > maxLedger) return { kind: "too-long" };
    const question = JSON.stringify([file.version, [...customers].sort(), windows, method]);
    const known = memory?.get(uri, question);
    if (known) return known;
    const read = await readTable(file, {
      kind: "orders",
      begin(layout) {
        const books = booksFor(options);
        const taken = { ...books, others: 0 };
        const table = orderTable(
          layout,
          (customer, line) => {
            if (customers.has(customer)) addTo(books, customer, line);
            else taken.others++;
          },
          method,
        );
        return { table, taken };
      },
    });
    if ("problem" in read) return read.problem;
    const answer = { uri, read, others: read.taken.others };
    if (!read.hasChanged) memory?.set(uri, question, answer);
    return answer;
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: "unreadable", reason: error.reason };
    throw error;
  }
}

function earliestOf(ledgers: readonly Ledger[]): DayNumber | undefined {
  const days = ledgers.flatMap(({ earliest }) => earliest ?? []);
  return days.length > 0 ? Math.min(...days) : undefined;
}

/** Where the file lies that a plan names: beside the plan, unless it says otherwise. */
export function ledgerAddress(path: string, plan: string): string {
  const slashed = path.trim().replaceAll("\\", "/");
  const encoded = slashed
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/^([A-Za-z])%3A\//, "/$1:/");
  // A plan that was never saved lies nowhere, and so does what it names.
  return URL.canParse(encoded, plan) ? new URL(encoded, plan).href : encoded;
}

import { stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readPlan } from "../../core/plan/read-plan.ts";
import type { RfmMethod } from "../../core/playbook/playbook.ts";
import { accountOf } from "../../core/rfm/account.ts";
import { currentOf, periodsOf } from "../../core/rfm/compare.ts";
import type { Wishes } from "../../core/rfm/csv/layout.ts";
import { orderTable } from "../../core/rfm/csv/orders.ts";
import type { SkippedLine } from "../../core/rfm/csv/skipped.ts";
import { totalsTable } from "../../core/rfm/csv/totals.ts";
import { isoOf } from "../../core/rfm/day-number.ts";
import { Ledger } from "../../core/rfm/ledger.ts";
import type { RfmNote } from "../../core/rfm/notes.ts";
import { portfolioOf, type Values } from "../../core/rfm/portfolio.ts";
import { listed, type RfmReport, reportOf } from "../../core/rfm/report.ts";
import type { Window } from "../../core/rfm/window.ts";
import { parse } from "../../core/source/parse.ts";
import { UnreadableFile } from "../../workspace/files.ts";
import { nodeDataFiles } from "../../workspace/node-data-files.ts";
import { type PlanAccount, readPortfolio } from "../../workspace/read-portfolio.ts";
import { readTable } from "../../workspace/read-table.ts";
import { pooled } from "../check/pool.ts";
import { findTargets } from "../check/targets.ts";
import type { Io } from "../io.ts";
import { problemOf, type Sentence } from "./problems.ts";
import { readNotes } from "./read-notes.ts";

export interface Question {
  /** As it was given. */
  readonly source: string;
  readonly method: RfmMethod;
  readonly windows: readonly [Window, Window];
  readonly compares: boolean;
  readonly isSummary: boolean;
  readonly wishes: Wishes;
}

/** A report as far as the source could be read, the lines that were passed over, and what could not be read at all. */
export interface Answer {
  readonly report: RfmReport | undefined;
  readonly skipped: readonly SkippedFile[];
  readonly failures: readonly Sentence[];
}

export interface SkippedFile {
  readonly path: string;
  readonly count: number;
  readonly lines: readonly SkippedLine[];
}

export async function readSource(question: Question, io: Io): Promise<Answer> {
  const file = path.resolve(io.cwd, question.source);
  const isFolder = await stat(file).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder || /\.ya?ml$/i.test(file)) return readPlans(question, io);
  try {
    return await (question.isSummary ? readTotals(question, file) : readOrders(question, file));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return failed(problemOf({ kind: "unreadable", reason: error.reason }, question.source));
  }
}

async function readPlans(question: Question, io: Io): Promise<Answer> {
  const { method, source } = question;
  const { targets, failures: notFound } = await findTargets([source], io);
  const failures: Sentence[] = notFound.map(({ path: name, why }) => ({ text: why, data: { path: name } }));
  const plans: PlanAccount[] = [];
  const paths = new Map<string, string>();
  await pooled(
    targets.filter(({ kind }) => kind === "account-plan"),
    atOnce,
    async (target) => {
      try {
        const text = await target.read();
        if (text === undefined) return;
        paths.set(target.uri, target.path);
        plans.push({ uri: target.uri, account: accountOf(readPlan(parse(text).root)) });
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        failures.push(problemOf({ kind: "unreadable", reason: error.reason }, target.path));
      }
    },
  );
  plans.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const portfolio = await readPortfolio(plans, { files: nodeDataFiles, windows: spansOf(question), method });
  for (const [uri, problem] of portfolio.problems) {
    const ledger = plans.find((plan) => plan.uri === uri)?.account.ledger ?? "";
    const isAboutPlan = problem.kind === "no-customer-id" || problem.kind === "unknown-customer";
    failures.push(problemOf(problem, isAboutPlan ? (paths.get(uri) ?? uri) : ledger));
  }
  const relative = (uri: string) => path.relative(io.cwd, fileURLToPath(uri)) || uri;
  const shown = (uris: Iterable<string>) => listed([...uris].map((uri) => paths.get(uri) ?? uri));
  const notes: RfmNote[] = portfolio.ledgers.flatMap(({ uri, read, others }) => [
    ...readNotes(relative(uri), read, method),
    ...(others > 0 ? [{ code: "others", data: { file: relative(uri), count: others } } as const] : []),
  ]);
  const both = plans.filter(({ account }) => account.ledger !== undefined && account.purchases.length > 0);
  if (both.length > 0) notes.push({ code: "bothSources", data: { plans: shown(both.map(({ uri }) => uri)) } });
  if (portfolio.sameCustomer.size > 0) {
    notes.push({ code: "sameCustomer", data: { plans: shown(portfolio.sameCustomer.keys()) } });
  }
  if (method.recency === "contact") notes.push({ code: "contactBasis", data: {} });
  return {
    report:
      plans.length > 0 ? asReport(question, { known: portfolio, notes, shownAs: namesOf(plans, paths) }) : undefined,
    skipped: portfolio.ledgers.map(({ uri, read }) => ({ path: relative(uri), ...countedIn(read) })),
    failures: unique(failures),
  };
}

/** Plans being read at once. */
const atOnce = 16;

async function readOrders(question: Question, path: string): Promise<Answer> {
  const { method, wishes, source } = question;
  const file = await nodeDataFiles.open(pathToFileURL(path).href);
  if (!file) return failed(problemOf({ kind: "missing" }, source));
  const read = await readTable(file, {
    kind: "orders",
    wishes,
    begin(layout) {
      const ledger = new Ledger(spansOf(question), method);
      return { taken: ledger, table: orderTable(layout, (customer, line) => ledger.add(customer, line), method) };
    },
  });
  if ("problem" in read) return failed(problemOf(read.problem, source));
  const notes = [...readNotes(source, read, method), ...withoutContacts(method)];
  // A file without contacts: nobody's recency is counted from them.
  const answered = { ...question, method: { ...method, recency: "purchase" as const } };
  return {
    report: asReport(answered, { known: read.taken, notes }),
    skipped: [{ path: source, ...countedIn(read) }],
    failures: [],
  };
}

async function readTotals({ method, windows, wishes, source }: Question, path: string): Promise<Answer> {
  const [window] = windows;
  const file = await nodeDataFiles.open(pathToFileURL(path).href);
  if (!file) return failed(problemOf({ kind: "missing" }, source));
  const read = await readTable(file, {
    kind: "totals",
    wishes,
    begin(layout) {
      const values = new Map<string, Values>();
      return { taken: values, table: totalsTable(layout, window.asOf, (id, one) => values.set(id, one)) };
    },
  });
  if ("problem" in read) return failed(problemOf(read.problem, source));
  const report = reportOf({ method, window, current: portfolioOf(read.taken, method), earliest: undefined });
  const notes = [...readNotes(source, read, method), ...report.notes];
  return { report: { ...report, notes }, skipped: [{ path: source, ...countedIn(read) }], failures: [] };
}

/** The window before is only looked at by who compares. */
function spansOf({ windows, compares }: Question): readonly Window[] {
  return compares ? windows : windows.slice(0, 1);
}

interface Known {
  readonly known: Pick<Ledger, "activities" | "future" | "earliest">;
  readonly notes: readonly RfmNote[];
  readonly shownAs?: (id: string) => string;
}

function asReport({ method, windows, compares }: Question, { known, notes, shownAs }: Known): RfmReport {
  const [window, before] = windows;
  const { current, previous } = compares
    ? periodsOf(known, windows, method)
    : { current: currentOf(known, window, method), previous: undefined };
  const report = reportOf({
    method,
    window,
    current,
    previous: previous && { window: before, portfolio: previous },
    earliest: known.earliest,
    ...(shownAs && { shownAs }),
  });
  const { future } = known;
  const late: RfmNote[] = future > 0 ? [{ code: "future", data: { asOf: isoOf(window.asOf), count: future } }] : [];
  return { ...report, notes: [...notes, ...late, ...report.notes] };
}

function withoutContacts({ recency }: RfmMethod): RfmNote[] {
  return recency === "contact" ? [{ code: "noContacts", data: {} }] : [];
}

/** What people call the accounts; where two have the same name, the plans' paths tell them apart. */
function namesOf(plans: readonly PlanAccount[], paths: ReadonlyMap<string, string>): (uri: string) => string {
  const named = plans.map(({ uri, account }) => ({
    uri,
    name: account.customerId ?? account.name ?? paths.get(uri) ?? uri,
  }));
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map(
    named.map(({ uri, name }) => [uri, counts.get(name) === 1 ? name : `${name} (${paths.get(uri)})`]),
  );
  return (uri) => names.get(uri) ?? uri;
}

function countedIn({ table: { skipped } }: { readonly table: { readonly skipped: Omit<SkippedFile, "path"> } }) {
  return { count: skipped.count, lines: skipped.lines };
}

function failed(failure: Sentence): Answer {
  return { report: undefined, skipped: [], failures: [failure] };
}

/** A file that is missing is missing once, however many plans point to it. */
function unique(sentences: readonly Sentence[]): Sentence[] {
  return [...new Map(sentences.map((one) => [`${one.text.en} ${one.data.path}`, one])).values()];
}

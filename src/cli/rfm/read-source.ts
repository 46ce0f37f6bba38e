import { stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { RfmMethod } from "../../core/playbook/playbook.ts";
import { orderTable } from "../../core/rfm/csv/orders.ts";
import { totalsTable } from "../../core/rfm/csv/totals.ts";
import { Ledger } from "../../core/rfm/ledger.ts";
import type { RfmNote } from "../../core/rfm/notes.ts";
import { portfolioOf, type Values } from "../../core/rfm/portfolio.ts";
import { reportOf } from "../../core/rfm/report.ts";
import { UnreadableFile } from "../../workspace/files.ts";
import { nodeDataFiles } from "../../workspace/node-data-files.ts";
import { readNotes } from "../../workspace/read-notes.ts";
import { readTable } from "../../workspace/read-table.ts";
import type { Io } from "../io.ts";
import { type Answer, asReport, countedIn, failed, type Question, spansOf } from "./answer.ts";
import { problemOf } from "./problems.ts";
import { readPlans } from "./read-plans.ts";

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

function withoutContacts({ recency }: RfmMethod): RfmNote[] {
  return recency === "contact" ? [{ code: "noContacts", data: {} }] : [];
}

import type { RfmMethod } from "../core/playbook/playbook.ts";
import { orderTable } from "../core/rfm/csv/orders.ts";
import { Ledger } from "../core/rfm/ledger.ts";
import type { LedgerProblem } from "../core/rfm/ledger-problem.ts";
import type { Window } from "../core/rfm/window.ts";
import type { Answers } from "./answers.ts";
import type { DataFiles } from "./data-files.ts";
import { UnreadableFile } from "./files.ts";
import { type ReadTable, readTable } from "./read-table.ts";

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

export interface LedgerOptions {
  readonly files: DataFiles;
  readonly windows: readonly Window[];
  readonly method: RfmMethod;
  /** Steps of the windows to be told about, from the latest to the earliest, each right before the other. */
  readonly steps?: readonly Window[];
  /** In bytes: longer files are not read. */
  readonly maxLedger?: number;
  /** For whoever asks again and again: a file that has not changed is not read again. */
  readonly memory?: LedgerMemory | undefined;
}

export interface LedgerMemory {
  /** By their URIs. */
  readonly ledgers: Answers<string, ReadLedger>;
}

/** The orders of some customers, or why there are none. */
export async function readLedger(
  uri: string,
  customers: ReadonlySet<string>,
  options: LedgerOptions,
): Promise<ReadLedger | LedgerProblem> {
  const { files, windows, method, maxLedger, memory } = options;
  try {
    const file = await files.open(uri);
    if (!file) return { kind: "missing" };
    if (maxLedger !== undefined && file.size > maxLedger) return { kind: "too-long" };
    const question = JSON.stringify([file.version, [...customers].sort(), windows, method]);
    const known = memory?.ledgers.get(uri, question);
    if (known) return known;
    const read = await readTable(file, {
      kind: "orders",
      begin(layout) {
        const taken = { ...booksFor(options), others: 0 };
        const { ledger, bySteps } = taken;
        const table = orderTable(
          layout,
          (customer, line) => {
            if (!customers.has(customer)) {
              taken.others++;
              return;
            }
            ledger.add(customer, line);
            bySteps?.add(customer, line);
          },
          method,
        );
        return { table, taken };
      },
    });
    if ("problem" in read) return read.problem;
    const answer = { uri, read, others: read.taken.others };
    if (!read.hasChanged) memory?.ledgers.set(uri, question, answer);
    return answer;
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: "unreadable", reason: error.reason };
    throw error;
  }
}

function booksFor({ windows, steps, method }: LedgerOptions): Books {
  return { ledger: new Ledger(windows, method), bySteps: steps && new Ledger(steps, method) };
}

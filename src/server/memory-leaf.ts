import type { Summary } from "../core/features/summary.ts";
import type { Finding } from "../core/finding.ts";

/** Of one text. */
export interface Record {
  readonly summary: Summary;
  /** The last conditions it was checked under, each with what was found, the newest first. */
  readonly checks: readonly { readonly under: string; readonly findings: readonly Finding[] }[];
  /** The last day it was of use, so that old texts go one day. */
  readonly used: string;
}

/** On a leaf. */
const maxRecords = 400;
const daysKept = 30;

/**
 * A file of records, each a line: `day of last use, id, JSON`, behind a line that names the program. They stay the text that
 * they are in the file until one is asked for, and become it at once: there is less to hold, and none is written out twice.
 */
export class Leaf {
  readonly #lines: Map<string, string>;
  #isChanged = false;

  private constructor(lines: Map<string, string>) {
    this.#lines = lines;
  }

  /** Empty for a file that is missing, or was written by another program. */
  static in(text: string | undefined, program: string): Leaf {
    const [head, ...lines] = text?.split("\n") ?? [];
    return new Leaf(new Map(head === program ? lines.map((line) => [idIn(line), line]) : []));
  }

  /** Whether there is something that was not written. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** Undefined for a text that is not known, or whose line is broken. */
  get(id: string): Record | undefined {
    const line = this.#lines.get(id);
    if (line === undefined) return undefined;
    try {
      const record: unknown = JSON.parse(line.slice(idIn(line).length + idAt + 1));
      return isRecord(record) ? record : undefined;
    } catch {
      return undefined;
    }
  }

  set(id: string, record: Record): void {
    this.#lines.set(id, `${record.used} ${id} ${JSON.stringify(record)}`);
    this.#isChanged = true;
  }

  /** The text of the file, which counts as written: without records that were of no use for long. */
  written(program: string): string {
    this.#isChanged = false;
    const lines = [...this.#lines.values()].sort((a, b) => dayIn(b).localeCompare(dayIn(a))).slice(0, maxRecords);
    const last = Date.parse(dayIn(lines[0] ?? ""));
    const isFresh = (line: string) => last - Date.parse(dayIn(line)) <= daysKept * 86_400_000;
    return [program, ...lines.filter(isFresh)].join("\n");
  }
}

/** Behind the day. */
const idAt = "2026-06-15 ".length;

function dayIn(line: string): string {
  return line.slice(0, idAt - 1);
}

function idIn(line: string): string {
  return line.slice(idAt, line.indexOf(" ", idAt));
}

/** A look at the outside is enough: nobody else writes these files. */
function isRecord(record: unknown): record is Record {
  return typeof record === "object" && record !== null && "summary" in record && "checks" in record && "used" in record;
}

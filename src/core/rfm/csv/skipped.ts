/** Why a line of a file could not be counted. */
export type SkipReason = "columns" | "customer" | "date" | "amount" | "quote" | "recency" | "frequency" | "twice";

export interface SkippedLine {
  readonly line: number;
  readonly reason: SkipReason;
  /** What stands where something else should. */
  readonly field: string;
}

/** The lines of a file that were passed over: how many, and the first ones. */
export interface SkippedFile {
  readonly path: string;
  readonly count: number;
  readonly lines: readonly SkippedLine[];
}

/** Of more lines than this only the number is kept: memory must not grow with what is wrong. */
const maxListed = 1000;
const maxField = 60;

/** The lines that were passed over: all counted, the first ones listed. */
export class Skipped {
  readonly lines: SkippedLine[] = [];
  count = 0;

  add(line: number, reason: SkipReason, field: string): void {
    this.count++;
    if (this.lines.length < maxListed) this.lines.push({ line, reason, field: copied(field.slice(0, maxField)) });
  }
}

/** A part of a long text keeps all of it in memory, in the engines that we run on; a text put together anew does not. */
export function copied(part: string): string {
  return Array.from(part).join("");
}

import { type DecimalMark, markIn } from "./amounts.ts";
import type { ColumnRole } from "./columns.ts";
import { orderIn } from "./days.ts";
import { dateOrderOf, type Layout, markOf } from "./layout.ts";
import { RecordReader } from "./records.ts";
import { Skipped } from "./skipped.ts";

export type TakeRecord = (fields: readonly string[], line: number) => void;

/**
 * What the readers of orders and of totals share: the header passed over, lines with another number of columns counted as
 * bad, and what speaks for or against the way in which the file is read.
 */
export class Table {
  readonly layout: Layout;
  readonly skipped = new Skipped();
  /** Lines of data, bad ones included. */
  lines = 0;
  readonly #records: RecordReader;
  readonly #orders = { dmy: 0, mdy: 0, either: 0 };
  readonly #marks: Record<DecimalMark, number> = { ",": 0, ".": 0 };

  constructor(layout: Layout, take: TakeRecord, unused: readonly ColumnRole[] = []) {
    const { separator, header } = layout;
    const used = Object.entries(layout.columns).filter(([role]) => !unused.includes(role as ColumnRole));
    const columns = used.map(([, column]) => column).sort((a, b) => a - b);
    let { preamble } = layout;
    this.layout = layout;
    this.#records = new RecordReader({
      separator,
      wanted: { columns, width: header.length },
      onRecord: (fields, line) => {
        if (preamble-- > 0) return;
        this.lines++;
        if (isAsWide(fields, header.length)) take(fields, line);
        else this.skipped.add(line, "columns", fields.join(separator));
      },
      onOpenQuote: (line) => {
        this.lines++;
        this.skipped.add(line, "quote", "");
      },
    });
  }

  read(chunk: string): void {
    this.#records.read(chunk);
  }

  end(): void {
    this.#records.end();
  }

  noteDate(field: string): void {
    const order = orderIn(field);
    if (order) this.#orders[order]++;
  }

  noteAmount(field: string): void {
    const mark = markIn(field);
    if (mark) this.#marks[mark]++;
  }

  /**
   * The layout that the whole file speaks for: another one when what was decided from its start reads fewer lines. Then the
   * file is to be read again.
   */
  get better(): Layout | undefined {
    const { layout } = this;
    const dates = layout.dates.by === "asked" ? layout.dates : dateOrderOf(this.#orders);
    const mark = markOf(this.#marks, layout.separator);
    const isSame = dates.value === layout.dates.value && mark.value === layout.mark.value;
    return isSame ? undefined : { ...layout, dates, mark };
  }

  /** How the file was read, with what the whole of it tells. */
  get decided(): { readonly dates: Layout["dates"]; readonly mark: Layout["mark"] } {
    const { layout } = this;
    return {
      dates: layout.dates.by === "asked" ? layout.dates : { ...layout.dates, by: dateOrderOf(this.#orders).by },
      mark: { ...layout.mark, by: markOf(this.#marks, layout.separator).by },
    };
  }
}

/** Spreadsheets write empty columns at the end of some lines. */
function isAsWide(fields: readonly string[], width: number): boolean {
  return (
    fields.length === width || (fields.length > width && fields.slice(width).every((field) => field.trim() === ""))
  );
}

import type { Localized } from "../core/locale.ts";
import type { RfmMethod } from "../core/playbook/playbook.ts";
import type { DecimalMark } from "../core/rfm/csv/amounts.ts";
import type { ColumnRole } from "../core/rfm/csv/columns.ts";
import type { DateOrder } from "../core/rfm/csv/days.ts";
import type { RfmNote } from "../core/rfm/notes.ts";
import type { ReadTable } from "./read-table.ts";

/** How a file was read, so that nobody has to guess. */
export function readNotes(file: string, read: ReadTable<unknown>, { countBy }: RfmMethod): RfmNote[] {
  const { table, encoding, hasChanged } = read;
  const { layout, skipped, lines } = table;
  const { dates, mark } = table.decided;
  const column = (role: ColumnRole) => layout.header[layout.columns[role] ?? -1] ?? "";
  const isTotals = layout.columns.recency !== undefined;
  const data = {
    file,
    separator: separators[layout.separator] ?? { en: layout.separator, fr: layout.separator },
    customer: column("customer"),
    mark: marks[mark.value],
    lines,
  };
  const notes: RfmNote[] = [
    isTotals
      ? {
          code: "readTotals",
          data: { ...data, recency: column("recency"), frequency: column("frequency"), amount: column("monetary") },
        }
      : { code: "read", data: { ...data, date: column("date"), order: orders[dates.value], amount: column("amount") } },
  ];
  if (dates.by === "assumed" && !isTotals) notes.push({ code: "assumedOrder", data: { file } });
  if (encoding !== "utf-8") notes.push({ code: "encoding", data: { file, encoding } });
  if (skipped.count > 0) notes.push({ code: "skipped", data: { file, count: skipped.count } });
  if (hasChanged) notes.push({ code: "fileChanged", data: { file } });
  if (countBy === "document" && !isTotals && layout.columns.document === undefined) {
    notes.push({ code: "noDocuments", data: {} });
  }
  return notes;
}

const separators: Readonly<Record<string, Localized>> = {
  ";": { en: "semicolons", fr: "des points-virgules" },
  ",": { en: "commas", fr: "des virgules" },
  "\t": { en: "tabs", fr: "des tabulations" },
  "|": { en: "bars", fr: "des barres verticales" },
};

const marks: Readonly<Record<DecimalMark, Localized>> = {
  ",": { en: "decimal comma", fr: "virgule décimale" },
  ".": { en: "decimal point", fr: "point décimal" },
};

const orders: Readonly<Record<DateOrder, Localized>> = {
  iso: { en: "year first", fr: "année en tête" },
  dmy: { en: "day/month/year", fr: "jour/mois/année" },
  mdy: { en: "month/day/year", fr: "mois/jour/année" },
};

import type { Localized } from "../../../core/locale.ts";
import { formatNumber } from "../../../core/locale.ts";
import { isoOf } from "../../../core/rfm/day-number.ts";
import { moneyWriter } from "../../../core/rfm/money.ts";
import { rfmNotes } from "../../../core/rfm/notes.ts";
import type { RfmReport, Row } from "../../../core/rfm/report.ts";
import { segmentLabel } from "../../../core/rfm/segments.ts";
import type { Io } from "../../io.ts";
import { printable, sentence } from "../../sentences.ts";
import { type Style, styled } from "../../style.ts";
import { shares } from "./shares.ts";

/** For people: a line a customer, what the classes come to, and what is behind the figures. */
export function table(report: RfmReport, io: Io): string {
  const { window, portfolio, notes } = report;
  const data = {
    from: isoOf(window.from),
    to: isoOf(window.to),
    asOf: isoOf(window.asOf),
    currency: portfolio.currency ?? "",
  };
  const title = sentence(window.asOf === window.to ? texts.title : texts.titleAsOf, io.locale, data);
  const parts = [styled(title, "underline", io), customerTable(report, io), shares(report, io)];
  const told = notes.map(({ code, data: facts }) => `  ${sentence(rfmNotes[code], io.locale, facts)}`);
  return `${[...parts, told.join("\n")].filter(Boolean).join("\n\n")}\n`;
}

const texts = {
  title: { en: "RFM from {from} to {to}", fr: "RFM du {from} au {to}" },
  titleAsOf: { en: "RFM from {from} to {to}, as of {asOf}", fr: "RFM du {from} au {to}, vu au {asOf}" },
} satisfies Record<string, Localized>;

interface Column {
  readonly title: Localized;
  readonly isNumber?: boolean;
  cell(row: Row): string;
  style?(row: Row): Style | undefined;
}

function customerTable({ rows, method, previous, portfolio }: RfmReport, io: Io): string {
  const { locale } = io;
  const money = moneyWriter(locale);
  const score = (value: number | undefined) => (value === undefined ? "–" : String(value));
  const label = (id: string | undefined) => (id === undefined ? "–" : segmentLabel(id, method, locale));
  const amount = ({ monetary, currency }: Row) => {
    if (monetary === undefined) return "–";
    return currency !== undefined && currency !== portfolio.currency
      ? `${money(monetary)} ${currency}`
      : money(monetary);
  };
  const columns: Column[] = [
    { title: headings.customer, cell: ({ shown }) => printable(shown) },
    {
      title: method.recency === "contact" ? headings.sign : headings.days,
      isNumber: true,
      cell: ({ recencyDays }) => (recencyDays === undefined ? "–" : formatNumber(recencyDays, locale)),
    },
    { title: headings.purchases, isNumber: true, cell: ({ frequency }) => formatNumber(frequency, locale) },
    { title: headings.amount, isNumber: true, cell: amount },
    {
      title: headings.scores,
      cell: ({ r, f, m, frequency }) => (frequency === 0 ? "–" : [r, f, m].map(score).join(" ")),
    },
    { title: headings.segment, cell: ({ segment }) => label(segment) },
    ...(previous ? [movementColumn(label)] : []),
  ];
  return aligned(columns, rows, io);
}

function movementColumn(label: (id: string | undefined) => string): Column {
  const arrows = { rose: "↗ ", fell: "↘ ", same: "= " };
  const styles = { rose: undefined, fell: "yellow", same: "dim" } as const;
  return {
    title: headings.before,
    cell: ({ previousSegment, movement }) => `${movement ? arrows[movement] : "  "}${label(previousSegment)}`,
    style: ({ movement }) => movement && styles[movement],
  };
}

const headings = {
  customer: { en: "Customer", fr: "Client" },
  days: { en: "Last purchase (days)", fr: "Dernier achat (jours)" },
  sign: { en: "Last purchase or contact (days)", fr: "Dernier achat ou contact (jours)" },
  purchases: { en: "Purchases", fr: "Achats" },
  amount: { en: "Amount", fr: "Montant" },
  scores: { en: "R F M", fr: "R F M" },
  segment: { en: "Class", fr: "Classe" },
  before: { en: "Before", fr: "Avant" },
} satisfies Record<string, Localized>;

function aligned(columns: readonly Column[], rows: readonly Row[], io: Io): string {
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  const widths = columns.map(({ title }, index) =>
    cells.reduce((widest, row) => Math.max(widest, lengthOf(row[index])), title[io.locale].length),
  );
  const pad = (text: string, index: number) => {
    const space = " ".repeat(Math.max((widths[index] ?? 0) - lengthOf(text), 0));
    return columns[index]?.isNumber ? space + text : text + space;
  };
  const line = (texts: readonly string[]) => texts.map(pad).join("  ").trimEnd();
  const heading = styled(line(columns.map(({ title }) => title[io.locale])), "dim", io);
  const lines = cells.map((texts, at) => {
    const row = rows[at];
    const style = row && columns.flatMap((column) => column.style?.(row) ?? [])[0];
    return style ? styled(line(texts), style, io) : line(texts);
  });
  return [heading, ...lines].map((text) => `  ${text}`).join("\n");
}

/** In letters, not in UTF-16 units. */
function lengthOf(text = ""): number {
  return Array.from(text).length;
}

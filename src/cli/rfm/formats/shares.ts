import { formatNumber, type Localized } from "../../../core/locale.ts";
import type { Money } from "../../../core/rfm/money.ts";
import type { RfmReport } from "../../../core/rfm/report.ts";
import { segmentLabel } from "../../../core/rfm/segments.ts";
import type { Io } from "../../io.ts";
import { sentence } from "../../sentences.ts";

const line: Localized = {
  en: "{label}: {customers} ({share} %), {money} % of the amount",
  fr: "{label} : {customers} ({share} %), {money} % du montant",
};

/** What each class comes to, the best first: its customers, and their share of the amount in the portfolio's currency. */
export function shares({ rows, method, portfolio }: RfmReport, { locale }: Io): string {
  const amountOf = ({ monetary = 0n, currency }: (typeof rows)[number]): Money =>
    currency === undefined || currency === portfolio.currency ? monetary : 0n;
  const total = rows.reduce((sum, row) => sum + amountOf(row), 0n);
  const segments = [...new Set(rows.flatMap(({ segment }) => segment ?? []))];
  return segments
    .map((segment) => {
      const inSegment = rows.filter((row) => row.segment === segment);
      const amount = inSegment.reduce((sum, row) => sum + amountOf(row), 0n);
      const data = {
        label: segmentLabel(segment, method, locale),
        customers: formatNumber(inSegment.length, locale),
        share: percent(BigInt(inSegment.length), BigInt(rows.length)),
        money: total > 0n ? percent(amount, total) : 0,
      };
      return `  ${sentence(line, locale, data)}`;
    })
    .join("\n");
}

function percent(part: bigint, whole: bigint): number {
  return Number((part * 1000n) / whole) / 10;
}

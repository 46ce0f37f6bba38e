import { formatNumber, type Localized } from "../../../core/locale.ts";
import type { RfmReport } from "../../../core/rfm/report.ts";
import { segmentLabel } from "../../../core/rfm/segments.ts";
import { rowsBy, shareFinder } from "../../../core/rfm/shares.ts";
import type { Io } from "../../io.ts";
import { sentence } from "../../sentences.ts";

const line: Localized = {
  en: "{label}: {customers} ({share} %), {money} % of the amount",
  fr: "{label} : {customers} ({share} %), {money} % du montant",
};

/** What each class comes to, the best first: its customers, and their share of the amount in the portfolio's currency. */
export function shares(report: RfmReport, { locale }: Io): string {
  const shareOf = shareFinder(report);
  return [...rowsBy(report.rows, ({ segment }) => segment)]
    .flatMap(([segment, rows]) => {
      if (segment === undefined) return [];
      const { customers, ofCustomers, ofAmount } = shareOf(rows);
      const data = {
        label: segmentLabel(segment, report.method, locale),
        customers: formatNumber(customers, locale),
        share: ofCustomers,
        money: ofAmount,
      };
      return [`  ${sentence(line, locale, data)}`];
    })
    .join("\n");
}

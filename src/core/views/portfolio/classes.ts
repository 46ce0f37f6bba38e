import type { Localized } from "../../locale.ts";
import { rankIn } from "../../rfm/report.ts";
import { segmentLabel } from "../../rfm/segments.ts";
import { rowsBy, shareFinder } from "../../rfm/shares.ts";
import type { Drawn } from "./source.ts";

/** A class of the playbook, or one of those outside it, with what its accounts come to. */
export interface ClassModel {
  /** Empty for those without a class. */
  readonly id: string;
  readonly label: string;
  readonly customers: number;
  /** In percent with one decimal. */
  readonly ofCustomers: number;
  readonly amount: string;
  readonly ofAmount: number;
}

const none: Localized = { en: "Without a class", fr: "Sans classe" };

export function classModels({ report, amounts, locale }: Drawn): ClassModel[] {
  const { rows, method } = report;
  const shareOf = shareFinder(report);
  const groups = rowsBy(rows, ({ segment }) => segment);
  const ids = new Set([...Object.keys(method.segments), ...rows.flatMap(idsOf)]);
  return [...ids]
    .sort((a, b) => Number(a === "") - Number(b === "") || rankIn(a, method) - rankIn(b, method))
    .map((id) => {
      const own = groups.get(id || undefined) ?? [];
      const { customers, ofCustomers, ofAmount } = shareOf(own);
      const label = id === "" ? none[locale] : segmentLabel(id, method, locale);
      return { id, label, customers, ofCustomers, ofAmount, amount: amounts.sum(own) };
    });
}

function idsOf(row: { readonly segment: string | undefined; readonly previousSegment: string | undefined }): string[] {
  return [row.segment ?? "", ...(row.previousSegment === undefined ? [] : [row.previousSegment])];
}

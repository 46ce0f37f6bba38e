import { type Comparison, comparedReport } from "../core/rfm/compare.ts";
import type { RfmNote } from "../core/rfm/notes.ts";
import { listed, type RfmReport } from "../core/rfm/report.ts";
import { readNotes } from "./read-notes.ts";
import type { PlanAccount, PlanPortfolio } from "./read-portfolio.ts";

interface PlanReportOptions extends Omit<Comparison, "shownAs"> {
  /** What people call the files of plans and orders. */
  pathOf(uri: string): string;
}

/** The accounts of plans as people look at them, with what there is to know about the figures. */
export function planReport(
  plans: readonly PlanAccount[],
  portfolio: PlanPortfolio,
  options: PlanReportOptions,
): RfmReport {
  const report = comparedReport(portfolio, { ...options, shownAs: namesOf(plans, options) });
  return { ...report, notes: [...sourceNotes(plans, portfolio, options), ...report.notes] };
}

function sourceNotes(
  plans: readonly PlanAccount[],
  { ledgers, sameCustomer }: PlanPortfolio,
  { method, pathOf }: PlanReportOptions,
): RfmNote[] {
  const notes = ledgers.flatMap(({ uri, read, others }): RfmNote[] => [
    ...readNotes(pathOf(uri), read, method),
    ...(others > 0 ? [{ code: "others", data: { file: pathOf(uri), count: others } } as const] : []),
  ]);
  const shown = (uris: Iterable<string>) => listed([...uris].map(pathOf));
  const both = plans.filter(({ account }) => account.ledger !== undefined && account.purchases.length > 0);
  if (both.length > 0) notes.push({ code: "bothSources", data: { plans: shown(both.map(({ uri }) => uri)) } });
  if (sameCustomer.size > 0) notes.push({ code: "sameCustomer", data: { plans: shown(sameCustomer.keys()) } });
  if (method.recency === "contact") notes.push({ code: "contactBasis", data: {} });
  return notes;
}

/** What people call the accounts; where two have the same name, the plans' paths tell them apart. */
function namesOf(plans: readonly PlanAccount[], { pathOf }: PlanReportOptions): (uri: string) => string {
  const named = plans.map(({ uri, account }) => ({ uri, name: account.customerId ?? account.name ?? pathOf(uri) }));
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map(
    named.map(({ uri, name }) => [uri, counts.get(name) === 1 ? name : `${name} (${pathOf(uri)})`]),
  );
  return (uri) => names.get(uri) ?? uri;
}

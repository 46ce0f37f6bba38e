import { type Localized, told } from "../../locale.ts";
import { inLocale } from "../../playbook/playbook.ts";
import { moneyNumber } from "../../rfm/money.ts";
import type { Row } from "../../rfm/report.ts";
import { ledgerMessage } from "../../rules/rfm/insufficient-history.ts";
import type { Drawn } from "./source.ts";

/** A line of the table. What is not known is null: it comes last, whichever way a column is sorted. */
export interface AccountModel {
  /** The address of its plan. */
  readonly uri: string;
  readonly name: string;
  /** One of the owners; empty for nobody. */
  readonly owner: string;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  readonly days: number | null;
  readonly frequency: number;
  /** To sort by. */
  readonly monetary: number | null;
  /** To be read. */
  readonly amount: string;
  /** One of the classes; empty for none. */
  readonly segment: string;
  readonly before: string;
  readonly movement: NonNullable<Row["movement"]> | null;
  /** Why its purchases are not known. */
  readonly why?: string;
}

/** Somebody who answers for accounts. */
export interface OwnerModel {
  readonly id: string;
  readonly name: string;
}

const noHistory: Localized = {
  en: "No purchase is noted in the plan.",
  fr: "Aucun achat n'est noté dans le plan.",
};

export function accountModels(drawn: Drawn): AccountModel[] {
  const { report, accounts, amounts } = drawn;
  const names = namesOf(drawn);
  return report.rows.map((row): AccountModel => {
    const { id, frequency, monetary, segment = "", previousSegment = "" } = row;
    const why = whyUnknown(row, drawn);
    return {
      uri: id,
      name: names(row),
      owner: accounts.get(id)?.owner ?? "",
      r: row.r ?? null,
      f: row.f ?? null,
      m: row.m ?? null,
      days: row.recencyDays ?? null,
      frequency,
      monetary: monetary === undefined ? null : moneyNumber(monetary),
      amount: amounts.row(row),
      segment,
      before: previousSegment,
      movement: row.movement ?? null,
      ...(why !== undefined && { why }),
    };
  });
}

/** The people who answer for accounts, by name. */
export function ownersOf(
  accounts: readonly AccountModel[],
  { playbook, locale }: Pick<Drawn, "playbook" | "locale">,
): OwnerModel[] {
  const ids = [...new Set(accounts.map(({ owner }) => owner))].filter((owner) => owner !== "");
  return ids
    .map((id) => ({ id, name: Object.hasOwn(playbook.owners, id) ? inLocale(playbook.owners[id] ?? id, locale) : id }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** A customer's number means little to people: they get it where two accounts have one name. */
function namesOf({ report, accounts }: Drawn): (row: Row) => string {
  const nameOf = ({ id, shown }: Row) => accounts.get(id)?.name ?? shown;
  const counts = new Map<string, number>();
  for (const row of report.rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return (row) => {
    const name = nameOf(row);
    return counts.get(name) === 1 || name === row.shown ? name : `${name} (${row.shown})`;
  };
}

function whyUnknown({ id, hasBought }: Row, { accounts, problems, locale }: Drawn): string | undefined {
  const account = accounts.get(id);
  const problem = problems.get(id);
  if (problem) {
    const { ledger = "", customerId = "" } = account ?? {};
    const { text, reason } = ledgerMessage(problem);
    return told(text[locale], { ledger, customer: customerId, reason }, locale);
  }
  return hasBought || account?.ledger !== undefined ? undefined : noHistory[locale];
}

import type { AccountModel } from "../../core/views/portfolio/accounts.ts";

export const sortKeys = ["name", "owner", "segment", "before", "r", "f", "m", "days", "frequency", "monetary"] as const;
export type SortKey = (typeof sortKeys)[number];

/** Which accounts are shown in the table, and in which order. What is undefined excludes nobody. */
export interface Selection {
  readonly text: string;
  readonly owner: string | undefined;
  readonly segment: string | undefined;
  readonly before: string | undefined;
  readonly movement: "rose" | "fell" | undefined;
  readonly cell: { readonly r: number; readonly f: number } | undefined;
  /** Undefined for the order of the model: the best class first. */
  readonly sort: { readonly key: SortKey; readonly isDescending: boolean } | undefined;
  /** From 0. */
  readonly page: number;
}

export const everybody: Selection = {
  text: "",
  owner: undefined,
  segment: undefined,
  before: undefined,
  movement: undefined,
  cell: undefined,
  sort: undefined,
  page: 0,
};

export const pageSize = 50;

/** What a selection of long ago means, as far as it makes sense. */
export function readSelection(value: unknown): Selection {
  if (typeof value !== "object" || value === null) return everybody;
  const { text, owner, segment, before, movement, cell, sort } = value as Readonly<Record<string, unknown>>;
  const word = (one: unknown) => (typeof one === "string" ? one : undefined);
  return {
    ...everybody,
    text: word(text) ?? "",
    owner: word(owner),
    segment: word(segment),
    before: word(before),
    movement: movement === "rose" || movement === "fell" ? movement : undefined,
    cell: readCell(cell),
    sort: readSort(sort),
  };
}

function readCell(value: unknown): Selection["cell"] {
  if (typeof value !== "object" || value === null) return undefined;
  const { r, f } = value as Readonly<Record<string, unknown>>;
  return typeof r === "number" && typeof f === "number" ? { r, f } : undefined;
}

function readSort(value: unknown): Selection["sort"] {
  if (typeof value !== "object" || value === null) return undefined;
  const { key, isDescending } = value as Readonly<Record<string, unknown>>;
  const known = sortKeys.find((one) => one === key);
  return known && { key: known, isDescending: isDescending === true };
}

/** Gives the accounts that are wanted, in the order that is wanted. Made once for the accounts of a model. */
export function accountFinder(
  accounts: readonly AccountModel[],
  labels: { readonly segment: (id: string) => string; readonly owner: (id: string) => string },
): (selection: Selection) => readonly AccountModel[] {
  const words = accounts.map(({ name, owner }) => plain(`${name} ${labels.owner(owner)}`));
  // By the order of the classes, not by their letters.
  const ranks = new Map<string, number>();
  const keyOf: Readonly<Record<SortKey, (account: AccountModel) => string | number | null>> = {
    name: ({ name }) => name,
    owner: ({ owner }) => labels.owner(owner) || null,
    segment: ({ segment }) => ranks.get(segment) ?? null,
    before: ({ before }) => ranks.get(before) ?? null,
    r: ({ r }) => r,
    f: ({ f }) => f,
    m: ({ m }) => m,
    days: ({ days }) => days,
    frequency: ({ frequency }) => frequency,
    monetary: ({ monetary }) => monetary,
  };
  for (const { segment } of accounts) if (!ranks.has(segment)) ranks.set(segment, ranks.size);
  for (const { before } of accounts) if (!ranks.has(before)) ranks.set(before, ranks.size);
  return (selection) => {
    const { text, owner, segment, before, movement, cell, sort } = selection;
    const asked = plain(text.trim());
    const found = accounts.filter(
      (account, index) =>
        (owner === undefined || account.owner === owner) &&
        (segment === undefined || account.segment === segment) &&
        (before === undefined || account.before === before) &&
        (movement === undefined || account.movement === movement) &&
        (cell === undefined || (account.r === cell.r && account.f === cell.f)) &&
        (asked === "" || words[index]?.includes(asked)),
    );
    return sort ? sorted(found, keyOf[sort.key], sort.isDescending) : found;
  };
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** What is not known comes last, whichever way. */
function sorted(
  accounts: readonly AccountModel[],
  keyOf: (account: AccountModel) => string | number | null,
  isDescending: boolean,
): AccountModel[] {
  const sign = isDescending ? -1 : 1;
  return accounts
    .map((account) => [keyOf(account), account] as const)
    .sort(([a], [b]) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return sign * (typeof a === "string" ? collator.compare(a, String(b)) : a - Number(b));
    })
    .map(([, account]) => account);
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

import { useMemo } from "preact/hooks";
import { formatNumber, type Locale, type Localized, told } from "../../core/locale.ts";
import type { AccountModel } from "../../core/views/portfolio/accounts.ts";
import { Filters } from "./filters.tsx";
import { MovementMark } from "./movement-mark.tsx";
import { Pages } from "./pages.tsx";
import type { PortfolioProps } from "./props.ts";
import { accountFinder, pageSize, type Selection, type SortKey } from "./selection.ts";

const headings = {
  name: { en: "Account", fr: "Compte" },
  owner: { en: "Owner", fr: "Responsable" },
  segment: { en: "Class", fr: "Classe" },
  before: { en: "Before", fr: "Avant" },
  r: { en: "R", fr: "R" },
  f: { en: "F", fr: "F" },
  m: { en: "M", fr: "M" },
  days: { en: "Days", fr: "Jours" },
  frequency: { en: "Purchases", fr: "Achats" },
  monetary: { en: "Amount", fr: "Montant" },
} satisfies Record<SortKey, Localized>;

const texts = {
  found: { en: "{found} of {all} accounts", fr: "{found} comptes sur {all}" },
  none: { en: "No account matches.", fr: "Aucun compte ne correspond." },
} satisfies Record<string, Localized>;

/** At the first click the end comes first that one looks for: the best scores, the highest amounts, the latest purchases. */
const descendingFirst: ReadonlySet<SortKey> = new Set(["r", "f", "m", "frequency", "monetary"]);
const figures: ReadonlySet<SortKey> = new Set(["r", "f", "m", "days", "frequency", "monetary"]);

/** The accounts that were chosen, in the order that was chosen, a page at a time. */
export function AccountTable({ model, selection, onSelect, onOpen }: PortfolioProps) {
  const { accounts, classes, owners, locale, currency, moves } = model;
  const labels = useMemo(() => {
    const segments = new Map(classes.map(({ id, label }) => [id, label]));
    const people = new Map(owners.map(({ id, name }) => [id, name]));
    return { segment: (id: string) => segments.get(id) ?? "", owner: (id: string) => people.get(id) ?? "" };
  }, [model]);
  const find = useMemo(() => accountFinder(accounts, labels), [model]);
  const found = find(selection);
  const page = Math.min(selection.page, Math.max(Math.ceil(found.length / pageSize) - 1, 0));
  const columns = (Object.keys(headings) as SortKey[]).filter((key) => {
    return (key !== "owner" || owners.length > 0) && (key !== "before" || moves !== undefined);
  });
  const sortBy = (key: SortKey) => onSelect({ ...selection, page: 0, sort: nextSort(selection, key) });
  return (
    <>
      <Filters model={model} selection={selection} onSelect={onSelect} />
      <p class="facts" aria-live="polite">
        {told(texts.found[locale], { found: found.length, all: accounts.length }, locale)}
      </p>
      {found.length === 0 ? (
        <p class="facts">{texts.none[locale]}</p>
      ) : (
        <div class="accounts">
          <table aria-labelledby="accounts">
            <thead>
              <tr>
                {columns.map((key) => (
                  <th
                    key={key}
                    scope="col"
                    aria-sort={sortOf(selection, key)}
                    class={figures.has(key) ? "figure" : key}
                  >
                    <button type="button" onClick={() => sortBy(key)}>
                      {headings[key][locale]}
                      {key === "monetary" && currency !== undefined && ` (${currency})`}
                      <span aria-hidden="true">{arrows[sortOf(selection, key)]}</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.slice(page * pageSize, (page + 1) * pageSize).map((account) => (
                <Account key={account.uri} columns={columns} {...{ account, labels, locale, onOpen }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages
        locale={locale}
        page={page}
        count={found.length}
        onChoose={(next) => onSelect({ ...selection, page: next })}
      />
    </>
  );
}

const arrows = { none: "", ascending: " ↑", descending: " ↓" };

function sortOf({ sort }: Selection, key: SortKey): keyof typeof arrows {
  if (sort?.key !== key) return "none";
  return sort.isDescending ? "descending" : "ascending";
}

/** One way, the other way, and back to the order of the classes. */
function nextSort({ sort }: Selection, key: SortKey): Selection["sort"] {
  const first = descendingFirst.has(key);
  if (sort?.key !== key) return { key, isDescending: first };
  return sort.isDescending === first ? { key, isDescending: !first } : undefined;
}

interface AccountProps {
  readonly account: AccountModel;
  readonly columns: readonly SortKey[];
  readonly labels: { readonly segment: (id: string) => string; readonly owner: (id: string) => string };
  readonly locale: Locale;
  readonly onOpen: (uri: string) => void;
}

function Account({ account, columns, labels, locale, onOpen }: AccountProps) {
  const { uri, name, why, segment, before, movement, owner, amount } = account;
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, locale));
  const texts: Readonly<Record<Exclude<SortKey, "name">, string>> = {
    owner: labels.owner(owner),
    segment: labels.segment(segment),
    before: labels.segment(before),
    r: number(account.r),
    f: number(account.f),
    m: number(account.m),
    days: number(account.days),
    frequency: number(account.frequency),
    monetary: amount,
  };
  return (
    <tr>
      {columns.map((key) =>
        key === "name" ? (
          <th key={key} scope="row">
            <button type="button" class="place" onClick={() => onOpen(uri)}>
              {name}
            </button>
            {why !== undefined && <p class="facts">{why}</p>}
          </th>
        ) : (
          <td key={key} class={figures.has(key) ? "figure" : key}>
            {key === "before" && movement !== null && <MovementMark movement={movement} />} {texts[key]}
          </td>
        ),
      )}
    </tr>
  );
}

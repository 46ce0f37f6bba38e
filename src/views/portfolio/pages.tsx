import { type Locale, type Localized, told } from "../../core/locale.ts";
import { pageSize } from "./selection.ts";

const texts = {
  pages: { en: "Pages of the table", fr: "Pages du tableau" },
  shown: { en: "{first} to {last} of {count}", fr: "{first} à {last} sur {count}" },
  previous: { en: "Previous", fr: "Précédents" },
  next: { en: "Next", fr: "Suivants" },
} satisfies Record<string, Localized>;

interface PagesProps {
  readonly locale: Locale;
  /** From 0. */
  readonly page: number;
  /** Of lines in all. */
  readonly count: number;
  readonly onChoose: (page: number) => void;
}

/** The way through a table that is too long for one page; nothing where it is not. */
export function Pages({ locale, page, count, onChoose }: PagesProps) {
  if (count <= pageSize) return null;
  const facts = { first: page * pageSize + 1, last: Math.min((page + 1) * pageSize, count), count };
  return (
    <nav class="pages" aria-label={texts.pages[locale]}>
      <button type="button" class="quiet" disabled={page === 0} onClick={() => onChoose(page - 1)}>
        {texts.previous[locale]}
      </button>
      <span>{told(texts.shown[locale], facts, locale)}</span>
      <button type="button" class="quiet" disabled={facts.last === count} onClick={() => onChoose(page + 1)}>
        {texts.next[locale]}
      </button>
    </nav>
  );
}

import { bullet, joined, plainWhole } from "../features/markdown.ts";
import { type Locale, type Localized, told, typeset } from "../locale.ts";
import type { ChangedSection } from "./change.ts";

export const changeTexts = {
  title: { en: "What changed: {account}", fr: "Ce qui a changé : {account}" },
  untitled: { en: "What changed", fr: "Ce qui a changé" },
  since: { en: "Since {version}", fr: "Depuis {version}" },
  nothing: { en: "The two versions say the same.", fr: "Les deux versions disent la même chose." },
} satisfies Record<string, Localized>;

export interface ChangePage {
  readonly sections: readonly ChangedSection[];
  /** The customer's name, as far as it is known. */
  readonly account: string | undefined;
  /** What the plan is compared with, in words. */
  readonly since: string | undefined;
}

/** What changed as a page to be read; what a plan says never becomes markup. */
export function changesMarkdown({ sections, account, since }: ChangePage, locale: Locale): string {
  const title =
    account === undefined ? changeTexts.untitled[locale] : told(changeTexts.title[locale], { account }, locale);
  const lines = [
    `# ${plainWhole(typeset(title, locale))}`,
    ...(since === undefined ? [] : [plainWhole(told(changeTexts.since[locale], { version: since }, locale))]),
    ...(sections.length === 0 ? [changeTexts.nothing[locale]] : []),
    ...sections.flatMap(({ title, changes }) => [
      `## ${plainWhole(title)}`,
      ...changes.map(({ text }) => bullet(plainWhole(text))),
    ]),
  ];
  return `${joined(lines)}\n`;
}

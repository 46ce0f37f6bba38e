import { formatNumber, type Locale } from "../core/locale.ts";

interface Noun {
  readonly one: string;
  readonly other: string;
}

/** What the command line counts, in the plural that goes with the number. */
export const counts = {
  errors: { en: { one: "error", other: "errors" }, fr: { one: "erreur", other: "erreurs" } },
  warnings: { en: { one: "warning", other: "warnings" }, fr: { one: "avertissement", other: "avertissements" } },
  informations: {
    en: { one: "info", other: "infos" },
    fr: { one: "information", other: "informations" },
  },
  files: { en: { one: "file", other: "files" }, fr: { one: "fichier", other: "fichiers" } },
} satisfies Record<string, Readonly<Record<Locale, Noun>>>;

export function counted(number: number, noun: Readonly<Record<Locale, Noun>>, locale: Locale): string {
  const singular = new Intl.PluralRules(locale).select(number) === "one";
  return `${formatNumber(number, locale)} ${singular ? noun[locale].one : noun[locale].other}`;
}

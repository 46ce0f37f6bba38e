import type { Localized } from "../../../core/locale.ts";
import type { SkipReason } from "../../../core/rfm/csv/skipped.ts";
import type { Io } from "../../io.ts";
import { sentence } from "../../sentences.ts";
import type { SkippedFile } from "../answer.ts";

/** The lines that were passed over, file by file: the first ones, and how many more. */
export function skippedLines(files: readonly SkippedFile[], { locale }: Io): string {
  const told = files.flatMap(({ path, count, lines }) => {
    const shown = lines.slice(0, maxShown);
    const more = count - shown.length;
    return [
      ...shown.map(({ line, reason, field }) => `  ${path}:${line}  ${sentence(reasons[reason], locale, { field })}`),
      ...(more > 0 ? [`  ${sentence(others, locale, { more })}`] : []),
    ];
  });
  return told.map((line) => `${line}\n`).join("");
}

const maxShown = 10;

const others: Localized = {
  en: "and {more} more; --format json lists a thousand",
  fr: "et {more} de plus ; --format json en liste mille",
};

const reasons: Readonly<Record<SkipReason, Localized>> = {
  columns: {
    en: "not as many columns as the first line: {field}",
    fr: "pas autant de colonnes que la première ligne : {field}",
  },
  customer: { en: "no customer", fr: "pas de client" },
  date: { en: "no day: “{field}”", fr: "pas un jour : « {field} »" },
  amount: { en: "no amount: “{field}”", fr: "pas un montant : « {field} »" },
  quote: { en: "a quote that is never closed", fr: "un guillemet jamais refermé" },
  twice: { en: "a second line for {field}", fr: "une deuxième ligne pour {field}" },
  recency: { en: "no number of days: “{field}”", fr: "pas un nombre de jours : « {field} »" },
  frequency: { en: "no number of purchases: “{field}”", fr: "pas un nombre d'achats : « {field} »" },
};

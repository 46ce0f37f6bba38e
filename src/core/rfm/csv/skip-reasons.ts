import type { Localized } from "../../locale.ts";
import type { SkipReason } from "./skipped.ts";

/** Why a line is not counted, for people; `{field}` is what stands where something else should. */
export const skipReasons: Readonly<Record<SkipReason, Localized>> = {
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

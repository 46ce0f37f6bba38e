import type { Localized } from "../../core/locale.ts";
import { periodPattern } from "../../core/rfm/window.ts";
import type { Option } from "../options.ts";

export function period(about: Localized): Option<string> {
  return {
    about,
    placeholder: "PERIOD",
    takes: {
      en: "a number with d, w, m or y, such as 12m",
      fr: "un nombre suivi de d (jours), w (semaines), m (mois) ou y (années), comme 12m",
    },
    read: (text) => (periodPattern.test(text) ? text : undefined),
  };
}

export function column(about: Localized): Option<string> {
  return {
    about,
    placeholder: "COL",
    takes: { en: "the name of a column", fr: "le nom d'une colonne" },
    read: (text) => text,
  };
}

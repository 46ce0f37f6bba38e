import { type Localized, locales } from "../core/locale.ts";
import { isIsoDate } from "../core/plan/iso-date.ts";

/** What an option of a command takes, and how its text is read. */
export interface Option<Value> {
  readonly about: Localized;
  /** What stands for the value in the help: `DATE`. Undefined for a switch, which takes none. */
  readonly placeholder?: string;
  /** Says what would be right to somebody who wrote something else. */
  readonly takes?: Localized;
  /** The value; undefined when the text is not one. */
  read(text: string): Value | undefined;
}

export function choice<const Value extends string>(values: readonly Value[], about: Localized): Option<Value> {
  const list = values.join(", ");
  return {
    about,
    placeholder: values.join("|"),
    takes: { en: `one of ${list}`, fr: `l'une de ces valeurs : ${list}` },
    read: (text) => values.find((value) => value === text),
  };
}

export function day(about: Localized): Option<string> {
  return {
    about,
    placeholder: "DATE",
    takes: { en: "a day that exists, such as 2026-06-15", fr: "un jour qui existe, comme 2026-06-15" },
    read: (text) => (isIsoDate(text) ? text : undefined),
  };
}

export function count(about: Localized): Option<number> {
  return {
    about,
    placeholder: "N",
    takes: { en: "a whole number such as 0 or 10", fr: "un nombre entier comme 0 ou 10" },
    read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  };
}

export function flag(about: Localized): Option<true> {
  return { about, read: () => true };
}

/** Options that every command has. */
export const commonOptions = {
  locale: choice(locales, { en: "the language of the messages", fr: "la langue des messages" }),
  help: flag({ en: "shows this help", fr: "affiche cette aide" }),
};

export const locales = ["en", "fr"] as const;
export type Locale = (typeof locales)[number];

/** A text in every language of the product. */
export type Localized = Readonly<Record<Locale, string>>;

/** What a message may name: numbers and texts are written as the language writes them, lists are joined. */
export type MessageValue = OneValue | readonly OneValue[];
type OneValue = string | number | Localized;
export type MessageData = Readonly<Record<string, MessageValue | undefined>>;

/** The names in braces in a message: `"due {due} is before {start}"` has `due` and `start`. */
export type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** The locale for a language tag such as `fr-CA`; English for every language that is not French. */
export function localeOf(languageTag: string | undefined): Locale {
  return languageTag?.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/** The language of a process: the first of these variables that says something, as POSIX has it, else the system's. */
export function localeOfEnvironment(env: Readonly<Record<string, string | undefined>>, system: string): Locale {
  return localeOf([env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? system);
}

/** A text for the eye: in French, no line begins with the mark that ends a sentence. */
export function typeset(text: string, locale: Locale): string {
  return locale === "fr" ? text.replace(/ (?=[?!:;»%])/g, "\u00a0").replaceAll("« ", "«\u00a0") : text;
}

/** The text with each `{name}` replaced by the value of that name. */
export function fill(text: string, data: MessageData, locale: Locale): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = data[name];
    return value === undefined ? slot : written(value, locale);
  });
}

/** The same for the eye. */
export function told(text: string, data: MessageData, locale: Locale): string {
  return typeset(fill(text, data, locale), locale);
}

function written(value: MessageValue, locale: Locale): string {
  if (typeof value === "number") return formatNumber(value, locale);
  if (typeof value === "string") return value;
  if ("en" in value) return value[locale];
  return value.map((one) => written(one, locale)).join(", ");
}

/** A number with the separators of the language, two decimals at most: 1,234.5 or 1 234,5. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale).format(value);
}

/**
 * Something for each language, made once, the first time that it is asked for: what `Intl` makes takes far longer to make
 * than to use, and no program should wait for it that may not need it.
 */
export function perLocale<Made>(make: (locale: Locale) => Made): (locale: Locale) => Made {
  const all = new Map<Locale, Made>();
  return (locale) => {
    const made = all.get(locale) ?? make(locale);
    all.set(locale, made);
    return made;
  };
}

const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

import type { Locale } from "../locale.ts";
import type { Plan } from "./plan.ts";

/** The language in which to write into a plan: its own, else that of whoever reads it. */
export function languageOf({ language }: Plan, reader: Locale): Locale {
  return language?.value === "fr" || language?.value === "en" ? language.value : reader;
}

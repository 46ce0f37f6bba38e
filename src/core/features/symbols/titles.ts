import type { Locale } from "../../locale.ts";
import { frenchNameOfKey } from "../../schema/key-names.ts";

/** What a key is called as a heading: "Time bound", « Temporel ». */
export function titleOf(key: string, locale: Locale): string {
  const french = locale === "fr" ? frenchNameOfKey(key) : undefined;
  // Where there are several words for it, the first is the usual one.
  return capital(french?.split(",")[0] ?? inEnglish(key));
}

function inEnglish(key: string): string {
  return key === "swot" ? "SWOT" : key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

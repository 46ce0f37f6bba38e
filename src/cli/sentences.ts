import { fill, type Locale, type Localized, type MessageData } from "../core/locale.ts";
import type { Io } from "./io.ts";

export const program = "sales-playbook";

/** A sentence in a language, with what it names made harmless for a terminal. */
export function sentence(text: Localized, locale: Locale, data: MessageData = {}): string {
  const named = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === "string" ? printable(value) : value,
  ]);
  return fill(text[locale], Object.fromEntries(named), locale);
}

/** Tells on standard error what is wrong. */
export function complain(io: Io, text: Localized, data?: MessageData): void {
  io.err(`${program}: ${sentence(text, io.locale, data)}\n`);
}

/** File names and plans may hold line breaks and escape sequences: shown as `\n`, `\x1b`, never sent to a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    const code = character.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, "0")}`;
  });
}

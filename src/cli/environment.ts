import { type Locale, localeOf } from "../core/locale.ts";

/** The language of the messages: the first of these variables that says something, as POSIX has it, else the system's. */
export function localeOfEnvironment(env: Readonly<Record<string, string | undefined>>, system: string): Locale {
  return localeOf([env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? system);
}

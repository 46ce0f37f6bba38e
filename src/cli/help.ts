import type { Locale, Localized } from "../core/locale.ts";
import type { Command, Options } from "./command.ts";
import { commonOptions, flag } from "./options.ts";
import { program } from "./sentences.ts";

const texts = {
  usage: { en: "Usage:", fr: "Utilisation :" },
  synopsis: { en: "COMMAND [options]", fr: "COMMANDE [options]" },
  about: {
    en: "Checks B2B account plans, on this computer and nowhere else.",
    fr: "Vérifie vos plans de compte BtoB, sur cet ordinateur et nulle part ailleurs.",
  },
  commands: { en: "Commands:", fr: "Commandes :" },
  options: { en: "Options:", fr: "Options :" },
  more: {
    en: `${program} COMMAND --help tells more about a command.`,
    fr: `${program} COMMANDE --help en dit plus sur une commande.`,
  },
} satisfies Record<string, Localized>;

/** Options that make sense without a command only. */
export const generalOptions = {
  version: flag({ en: "shows the version", fr: "affiche la version" }),
};

export function generalHelp(commands: readonly Command[], locale: Locale): string {
  const rows = commands.map(({ name, synopsis, about }) => [`${name} ${synopsis}`, about[locale]] as const);
  return [
    `${texts.usage[locale]} ${program} ${texts.synopsis[locale]}`,
    texts.about[locale],
    `${texts.commands[locale]}\n${columns(rows)}`,
    `${texts.options[locale]}\n${optionRows({ ...commonOptions, ...generalOptions }, locale)}`,
    texts.more[locale],
  ].join("\n\n");
}

export function commandHelp({ name, synopsis, about, details, options }: Command, locale: Locale): string {
  return [
    `${texts.usage[locale]} ${program} ${name} ${synopsis} [options]`,
    `${about[locale].charAt(0).toUpperCase()}${about[locale].slice(1)}.`,
    ...(details ? [details[locale]] : []),
    `${texts.options[locale]}\n${optionRows({ ...options, ...commonOptions }, locale)}`,
  ].join("\n\n");
}

function optionRows(options: Options, locale: Locale): string {
  return columns(
    Object.entries(options).map(([name, { placeholder, about }]) => {
      const short = name === "help" ? "-h, " : "";
      return [`${short}--${name}${placeholder ? ` ${placeholder}` : ""}`, about[locale]];
    }),
  );
}

/** What is on the left never pushes the right away: when it is too wide, the right goes below. */
const widest = 34;

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= widest));
  return rows
    .map(([left, right]) =>
      left.length > width ? `  ${left}\n${" ".repeat(width + 4)}${right}` : `  ${left.padEnd(width)}  ${right}`,
    )
    .join("\n");
}

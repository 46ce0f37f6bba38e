import { readFileSync } from "node:fs";
import type { Locale, Localized } from "../../src/core/locale.ts";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

interface Command {
  readonly command: string;
  readonly title: string;
}

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
}

/** The page about the commands and settings that package.json has VS Code offer, in its own words. */
export function contributionsPage(locale: Locale): string {
  const { commands, configuration }: Manifest["contributes"] = read("package.json").contributes;
  const words: Readonly<Record<string, string>> = read(locale === "fr" ? "package.nls.fr.json" : "package.nls.json");
  const say = (text = "") => text.replace(/%([^%]+)%/g, (_, key: string) => words[key] ?? "");
  const lines = [
    `# ${texts.title[locale]}`,
    texts.made[locale],
    `## ${texts.commands[locale]}`,
    texts.palette[locale],
    table(
      [texts.command[locale], texts.id[locale]],
      commands.map(({ command, title }) => [say(title), `\`${command}\``]),
    ),
    `## ${texts.settings[locale]}`,
    table(
      [texts.setting[locale], texts.does[locale], texts.byDefault[locale]],
      Object.entries(configuration.properties).map(([name, setting]) => [
        `\`${name}\``,
        say(setting.markdownDescription ?? setting.description) + choices(setting, locale),
        `\`${JSON.stringify(setting.default)}\``,
      ]),
    ),
  ];
  return `${lines.join("\n\n")}\n`;
}

function read(file: string) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function choices({ enum: words }: Setting, locale: Locale): string {
  return words ? ` ${texts.oneOf[locale]} ${words.map((word) => `\`${word}\``).join(", ")}.` : "";
}

/** With its columns as wide as their longest cell, as the formatter wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], filler = " ") =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(" | ")} |`;
  const [first = [], ...others] = cells;
  return [
    line(first),
    line(
      head.map(() => ""),
      "-",
    ),
    ...others.map((row) => line(row)),
  ].join("\n");
}

const texts = {
  title: { en: "Commands and settings", fr: "Commandes et réglages" },
  made: {
    en: "Made from `package.json` by `npm run generate`.",
    fr: "Page tirée de `package.json` par `npm run generate`.",
  },
  commands: { en: "Commands", fr: "Commandes" },
  palette: {
    en: "All of them are in the command palette (`F1`), below “Sales Playbook”; the id is for key bindings.",
    fr: "Toutes sont dans la palette de commandes (`F1`), sous « Sales Playbook » ; l'identifiant sert aux raccourcis clavier.",
  },
  command: { en: "command", fr: "commande" },
  id: { en: "id", fr: "identifiant" },
  settings: { en: "Settings", fr: "Réglages" },
  setting: { en: "setting", fr: "réglage" },
  does: { en: "what it does", fr: "ce qu'il fait" },
  byDefault: { en: "by default", fr: "par défaut" },
  oneOf: { en: "One of", fr: "Au choix :" },
} satisfies Record<string, Localized>;

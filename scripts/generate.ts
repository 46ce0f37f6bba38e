// What is made from the code: the rule reference in docs/rules, the pages about commands and settings, and the snippets. `npm run generate` writes them; with
// `--check` nothing is written, and a file that is stale, missing or left over ends in exit code 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ruleIndex, rulePage, rulePagePath } from "../src/core/features/rule-page.ts";
import { snippetsIn } from "../src/core/features/snippets.ts";
import { locales } from "../src/core/locale.ts";
import { rules } from "../src/core/rules/index.ts";
import { contributionsPage } from "./generate/contributions.ts";

const folders = ["docs", "snippets"];

const files = new Map<string, string>();
for (const locale of locales) {
  const page = (name: string, text: string) => files.set(path.join("docs", "rules", rulePagePath(name, locale)), text);
  page("README", ruleIndex(rules, locale));
  for (const rule of rules) page(rule.code, rulePage(rule, locale));
  files.set(path.join("docs", locale === "fr" ? "settings.fr.md" : "settings.md"), contributionsPage(locale));
  files.set(path.join("snippets", `account-plan.${locale}.json`), `${JSON.stringify(snippetsIn(locale), null, 2)}\n`);
}

if (process.argv.includes("--check")) {
  const stale = [...new Set([...files.keys(), ...written()])].filter(
    (file) => !existsSync(file) || readFileSync(file, "utf8") !== files.get(file),
  );
  for (const file of stale) console.error(`${file} is not up to date: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function written(): string[] {
  return folders.filter(existsSync).flatMap((folder) => {
    const inFolder = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file));
    return inFolder.filter((file) => /\.(md|json)$/.test(file));
  });
}

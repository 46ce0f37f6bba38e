// What is made from the code: the rule reference in docs/rules. `npm run generate` writes it; with `--check` nothing is
// written, and a page that is stale, missing or left over ends in exit code 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ruleIndex, rulePage, rulePagePath } from "../src/core/features/rule-page.ts";
import { locales } from "../src/core/locale.ts";
import { rules } from "../src/core/rules/index.ts";

const folder = path.join("docs", "rules");

const pages = new Map<string, string>();
for (const locale of locales) {
  pages.set(path.join(folder, rulePagePath("README", locale)), ruleIndex(rules, locale));
  for (const rule of rules) pages.set(path.join(folder, rulePagePath(rule.code, locale)), rulePage(rule, locale));
}

if (process.argv.includes("--check")) {
  const stale = [...new Set([...pages.keys(), ...written()])].filter(
    (page) => !existsSync(page) || readFileSync(page, "utf8") !== pages.get(page),
  );
  for (const page of stale) console.error(`${page} is not up to date: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  rmSync(folder, { recursive: true, force: true });
  for (const [page, text] of pages) {
    mkdirSync(path.dirname(page), { recursive: true });
    writeFileSync(page, text);
  }
}

function written(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file));
  return files.filter((file) => file.endsWith(".md"));
}

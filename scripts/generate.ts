// Writes what is made from the code: the rule reference. `npm run generate` builds and runs this.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ruleIndex, rulePage, rulePagePath } from "../src/core/features/rule-page.ts";
import { locales } from "../src/core/locale.ts";
import { rules } from "../src/core/rules/index.ts";

const folder = "docs/rules";
rmSync(folder, { recursive: true, force: true });

for (const locale of locales) {
  write(rulePagePath("README", locale), ruleIndex(rules, locale));
  for (const rule of rules) write(rulePagePath(rule.code, locale), rulePage(rule, locale));
}

function write(name: string, content: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

import type { Locale, Localized } from "../locale.ts";
import { readMarks } from "../rules/marked.ts";
import { exampleDay, type Rule } from "../rules/rule.ts";

const headings = {
  severity: { en: "Severity", fr: "Gravité" },
  says: { en: "What it says", fr: "Ce qu'elle dit" },
  bad: { en: "To improve", fr: "À améliorer" },
  good: { en: "Better", fr: "Mieux" },
  options: { en: "Options of the playbook", fr: "Options du playbook" },
  examplesDay: {
    en: `The examples are looked at on ${exampleDay}.`,
    fr: `Les exemples sont examinés au ${exampleDay}.`,
  },
  none: { en: "None.", fr: "Aucune." },
  hide: { en: "To hide it, with a reason", fr: "Pour la masquer, avec un motif" },
  reference: { en: "What is checked, and why", fr: "Ce qui est vérifié, et pourquoi" },
  rule: { en: "Rule", fr: "Règle" },
  about: { en: "About", fr: "Objet" },
} satisfies Record<string, Localized>;

export const severityNames: Record<Rule["severity"], Localized> = {
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  information: { en: "information", fr: "information" },
};

/** The path of a rule's page below the folder of the reference. */
export function rulePagePath(code: string, locale: Locale): string {
  return `${code}${locale === "en" ? "" : `.${locale}`}.md`;
}

/**
 * The page of a rule, in Markdown: what it means, why the method asks for it, what it says (what it says it of in italics),
 * a bad and a good example.
 */
export function rulePage(rule: Rule, locale: Locale): string {
  const { bad, good } = rule.examples;
  const options = rule.options?.map((option) => `\`${option}\``).join(", ") ?? headings.none[locale];
  return `# ${rule.title[locale]}

\`${rule.code}\` · ${severityNames[rule.severity][locale]}

${rule.why[locale]}

## ${headings.says[locale]}

${Object.values(rule.messages)
  .map((message) => `- ${message[locale].replaceAll(/\{(\w+)\}/g, "_$1_")}`)
  .join("\n")}

${bad === undefined ? "" : `## ${headings.bad[locale]}\n\n${example(bad)}\n\n`}## ${headings.good[locale]}

${example(good)}

${headings.examplesDay[locale]}

## ${headings.options[locale]}

${options}

${headings.hide[locale]}:

\`\`\`yaml
# sales-playbook-disable-next-line ${rule.code} -- ${locale === "fr" ? "motif" : "reason"}
\`\`\`
`;
}

/** The table of all rules, family by family. */
export function ruleIndex(rules: readonly Rule[], locale: Locale): string {
  const families = [...new Set(rules.map(({ code }) => familyOf(code)))];
  const tables = families.map((family) => {
    const rows = rules
      .filter(({ code }) => familyOf(code) === family)
      .map(
        ({ code, severity, title }) =>
          `| [${code}](${rulePagePath(code, locale)}) | ${severityNames[severity][locale]} | ${title[locale]} |`,
      );
    const { rule, severity, about } = headings;
    return `## ${family}\n\n| ${rule[locale]} | ${severity[locale]} | ${about[locale]} |\n|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `# ${headings.reference[locale]}\n\n${tables.join("\n")}`;
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}

function example(marked: string): string {
  return `\`\`\`yaml\n${readMarks(marked).text.trimEnd()}\n\`\`\``;
}

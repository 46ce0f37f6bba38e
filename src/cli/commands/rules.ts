import { rulePage, severityNames } from "../../core/features/rule-page.ts";
import { ruleOf, rules } from "../../core/rules/index.ts";
import { closest } from "../../core/schema/closest.ts";
import { defineCommand, UsageError } from "../command.ts";
import { exitCodes, type Io } from "../io.ts";
import { severityStyles, styled } from "../style.ts";

export const listRules = defineCommand({
  name: "rules",
  synopsis: "[CODE]",
  about: {
    en: "lists what is checked, or explains one rule",
    fr: "énumère ce qui est vérifié, ou explique une règle",
  },
  options: {},
  async run({ words }, io) {
    const [code, ...others] = words;
    if (others.length) throw new UsageError({ en: "One rule at a time, please.", fr: "Une seule règle à la fois." });
    io.out(code === undefined ? table(io) : page(code, io));
    return exitCodes.ok;
  },
});

function page(code: string, { locale }: Io): string {
  const rule = ruleOf(code);
  if (!rule) throw unknownRule(code);
  return rulePage(rule, locale);
}

function table(io: Io): string {
  const codes = Math.max(...rules.map(({ code }) => code.length));
  const severities = Math.max(...Object.values(severityNames).map((name) => name[io.locale].length));
  const rows = rules.map(({ code, severity, title }) => {
    const name = styled(severityNames[severity][io.locale].padEnd(severities), severityStyles[severity], io);
    return `${code.padEnd(codes)}  ${name}  ${title[io.locale]}\n`;
  });
  return rows.join("");
}

function unknownRule(code: string): UsageError {
  const near = closest(
    code,
    rules.map((rule) => rule.code),
  );
  if (!near) {
    return new UsageError(
      {
        en: "There is no rule “{code}”; without a code all of them are listed.",
        fr: "La règle « {code} » n'existe pas ; sans code, toutes sont énumérées.",
      },
      { code },
    );
  }
  return new UsageError(
    {
      en: "There is no rule “{code}”. Did you mean {near}?",
      fr: "La règle « {code} » n'existe pas. Vouliez-vous dire {near} ?",
    },
    { code, near },
  );
}

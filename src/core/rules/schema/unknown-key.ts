import type { SchemaProblem } from "../../schema/schema-problem.ts";
import { defineRule } from "../rule.ts";

export const unknownKey = defineRule({
  code: "schema/unknown-key",
  severity: "error",
  title: {
    en: "A field that does not exist here",
    fr: "Un champ qui n'existe pas ici",
  },
  why: {
    en: "What stands under a misspelt name is read by nobody: no check, no panel, no brief. Fields of your own are welcome in the plan, in account and in stakeholders when their name begins with x-.",
    fr: "Ce qui est écrit sous un nom mal orthographié n'est lu par personne : ni contrôle, ni panneau, ni fiche de préparation. Vos propres champs sont les bienvenus dans le plan, dans account et dans stakeholders si leur nom commence par x-.",
  },
  messages: {
    didYouMean: {
      en: "{key} is no field here: did you mean {suggestion}?",
      fr: "{key} n'est pas un champ ici : vouliez-vous dire {suggestion} ?",
    },
    belongsUnder: {
      en: "{key} belongs under {owner}: move it there.",
      fr: "{key} se place sous {owner} : déplacez-le.",
    },
    sentence: {
      en: "Is this a sentence? Its colon makes a field of it: put all of it in quotes.",
      fr: "Est-ce une phrase ? Son deux-points en fait un champ : mettez-la tout entière entre guillemets.",
    },
    unknown: {
      en: "{key} is no field here: check its name, and how far the line is indented.",
      fr: "{key} n'est pas un champ ici : vérifiez son nom et le décalage de la ligne.",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account:
  name: Copyfast
  segement: regional-chains
  ^^^^^^^^ schema/unknown-key
objectives:
  - statement: Sell 40 copiers to the head office
    due: 2026-07-31
    ^^^ schema/unknown-key
`,
    good: `
accountPlan: 1
account:
  name: Copyfast
  segment: regional-chains
  x-crm: A-4711
objectives:
  - statement: Sell 40 copiers to the head office
    timeBound: { due: 2026-07-31 }
`,
  },
  *check({ schemaProblems }, _context, report) {
    for (const problem of schemaProblems) {
      const { kind, at, data } = problem;
      if (kind !== "unknown-key") continue;
      const facts = { ...data, key: String(data.key) };
      const { suggestion, owner } = data;
      if (typeof suggestion === "string") yield report(at, "didYouMean", { ...facts, suggestion });
      else if (typeof owner === "string") yield report(at, "belongsUnder", { ...facts, owner });
      else yield report(at, isSentence(problem) ? "sentence" : "unknown", facts);
    }
  },
});

/** `- Our aim: a second store` is an entry with one field to YAML. */
function isSentence({ node }: SchemaProblem): boolean {
  return node.kind === "map" && node.entries.length === 1 && /\/\d+$/.test(node.pointer);
}

import { discoveryModel } from "../../core/views/discovery.ts";
import { defineCommand, UsageError } from "../command.ts";
import { coverageJson } from "../coverage/json.ts";
import { coverageText } from "../coverage/text.ts";
import { choice, day } from "../options.ts";
import { tellOfPlan } from "../plan/given-plan.ts";

export const coverage = defineCommand({
  name: "coverage",
  synopsis: "PLAN",
  about: {
    en: "says what is known of a customer, and what to ask next",
    fr: "dit ce que l'on sait d'un client, et ce qu'il reste à demander",
  },
  details: {
    en: `PLAN is a file, or - for standard input. The figures are those of the discovery panel.

Exit code: 0, 1 when the plan has errors (something may be missing then),
2 when it could not be read.`,
    fr: `PLAN est un fichier, ou - pour l'entrée standard. Les chiffres sont ceux du panneau de découverte.

Code de retour : 0, 1 si le plan contient des erreurs (il peut alors manquer quelque chose),
2 s'il n'a pas pu être lu.`,
  },
  options: {
    format: choice(["text", "json"], { en: "for people or for scripts", fr: "pour des lecteurs ou pour des scripts" }),
    "as-of": day({ en: "the day to take for today", fr: "le jour à prendre pour aujourd'hui" }),
  },
  async run({ options, words: [given, ...others] }, io) {
    if (given === undefined) throw new UsageError({ en: "Which plan?", fr: "Quel plan ?" });
    if (others.length) throw new UsageError({ en: "One plan at a time, please.", fr: "Un seul plan à la fois." });
    const write = options.format === "json" ? coverageJson : coverageText;
    return tellOfPlan(given, options["as-of"], io, (plan) => write(discoveryModel(plan.document, plan.view), plan, io));
  },
});

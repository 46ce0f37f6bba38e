import { agreements } from "../../fixes/agreements.ts";
import { baselines } from "../../fixes/baselines.ts";
import { placeOf } from "../../smart/place-of.ts";
import { readAmbitious } from "../../smart/reading.ts";
import { isBare } from "../../smart/written.ts";
import { type Fix, holderOf } from "../fix.ts";
import { defineRule } from "../rule.ts";

export const acceptable = defineRule({
  code: "smart/acceptable",
  severity: "warning",
  title: {
    en: "An objective that nobody has accepted",
    fr: "Un objectif que personne n'a accepté",
  },
  why: {
    en: "The A of SMART, read as acceptable: the person believes in it, because past results show it can be done and because there is something to gain. The playbook says which reading of the A counts; by default a target that is better than its baseline needs no agreement.",
    fr: "Le A de SMART, au sens d'acceptable : la personne y croit, parce que ses résultats passés montrent que c'est possible et qu'elle a quelque chose à y gagner. Le playbook indique quel sens du A compte ; par défaut, une cible meilleure que le point de départ se passe d'accord.",
  },
  options: ["smart.readingOfA"],
  messages: {
    noAgreement: {
      en: "Who has agreed to this objective, and what makes it credible? Fill in acceptable: agreedBy, evidence from past results, or motivation.",
      fr: "Qui a accepté cet objectif, et qu'est-ce qui le rend crédible ? Renseignez acceptable : agreedBy (l'accord), evidence (les résultats passés) ou motivation.",
    },
    neither: {
      en: "Neither ambitious nor accepted, as far as one can tell: add the baseline that {target} is to beat, or fill in acceptable (who agreed, past results, motivation).",
      fr: "Ni ambitieux ni accepté, à ce qu'on en sait : ajoutez le point de départ (baseline) que {target} doit dépasser, ou renseignez acceptable (l'accord, les résultats passés, la motivation).",
    },
  },
  examples: {
    bad: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 40 copiers to the head office
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smart/acceptable
    measurable: [{ indicator: volume, target: 40 }]
    timeBound: { start: 2026-05-01, due: 2026-07-31 }
`,
    good: `
accountPlan: 1
account: { name: Copyfast }
objectives:
  - statement: Sell 40 copiers to the head office
    measurable: [{ indicator: volume, target: 40 }]
    acceptable: { agreedBy: c.morel, motivation: commission on each copier }
    timeBound: { start: 2026-05-01, due: 2026-07-31 }
`,
  },
  *checkPlan({ plan }, context, report) {
    const { playbook } = context;
    for (const objective of plan.objectives) {
      const { statement, measures } = objective;
      if (!readAmbitious(objective, context).lacks.includes("agreement")) continue;
      const target = measures.find((measure) => measure.target)?.target;
      if (playbook.smart.readingOfA !== "either") {
        // Of an entry with nothing in it yet, smart/specific speaks.
        if (statement || !isBare(objective)) yield report(placeOf(objective, "acceptable"), "noAgreement");
      } else if (target) yield report(placeOf(objective, "acceptable"), "neither", { target: target.value });
    }
  },
  *fixPlan(finding, document, context): Generator<Fix> {
    const objective = holderOf(finding, document.plan.objectives);
    if (!objective) return;
    yield* agreements(objective, document, context);
    const measure = objective.measures.find(({ target }) => target);
    if (measure) yield* baselines(objective, measure, document);
  },
});
